package org.attache.sources.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.attache.model.error.IncorrectInput;
import org.junit.jupiter.api.Test;

final class OpmlTest {
  private static final String LIST =
      """
      <?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
      <outline text="World"><outline type="rss" text="A" xmlUrl="https://a.example/feed?x=1&amp;y=2"/>
      <outline text="B" XMLURL=" http://b.example/rss "/></outline>
      <outline type="rss" text="A again" xmlUrl="https://a.example/feed?x=1&amp;y=2"/>
      </body></opml>
      """;

  @Test
  void aListNamesEachFeedOnceHoweverDeep() {
    assertThat(Opml.feeds(LIST.getBytes(UTF_8), "mine.opml"))
        .containsExactly("https://a.example/feed?x=1&y=2", "http://b.example/rss");
  }

  @Test
  void whatNamesNoFeedIsNoList() {
    assertThatThrownBy(() -> Opml.feeds("<opml/>".getBytes(UTF_8), "mine.opml"))
        .isInstanceOf(IncorrectInput.class)
        .hasMessageContaining("xmlUrl");
    String local = LIST.replace("http://b.example/rss", "file:///etc/passwd");
    assertThatThrownBy(() -> Opml.feeds(local.getBytes(UTF_8), "mine.opml"))
        .isInstanceOf(IncorrectInput.class);
  }
}
