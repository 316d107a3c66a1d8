package org.attache.sources.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.attache.model.error.IncorrectInput;
import org.attache.model.json.JsonWriting;
import org.attache.testkit.Chance;
import org.attache.testkit.GoldenFiles;
import org.attache.testkit.HostileText;
import org.attache.testkit.Seeded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonGenerator;

final class FeedReaderTest {
  private static final String URL = "https://feeds.example/news/all.xml";

  private final FeedReader reader = new FeedReader();

  private Feed read(String text) {
    return reader.read(text.getBytes(UTF_8), URL, null);
  }

  private static String rss(String item) {
    return "<rss version='2.0'><channel><title>t</title><item>" + item + "</item></channel></rss>";
  }

  @TestFactory
  Stream<DynamicTest> feedsSayWhatTheySay() {
    return GoldenFiles.in(Path.of("src/test/golden/feed")).check(text -> json(read(text)));
  }

  private static String json(Feed feed) {
    JsonWriting writing = new JsonWriting();
    return writing
        .object(
            json -> {
              JsonWriting.text(json, "title", feed.title());
              JsonWriting.text(json, "rest", feed.rest() == null ? null : feed.rest().toString());
              json.writeArrayPropertyStart("items");
              feed.items().forEach(item -> item(json, item));
              json.writeEndArray();
            })
        .replace("{\"title\"", "\n{\"title\"")
        .strip();
  }

  private static void item(JsonGenerator json, FeedItem item) {
    json.writeStartObject();
    JsonWriting.text(json, "title", item.title());
    JsonWriting.text(json, "id", item.id());
    JsonWriting.text(json, "url", item.url());
    JsonWriting.text(json, "published", time(item.published()));
    JsonWriting.text(json, "updated", time(item.updated()));
    JsonWriting.text(json, "author", item.author());
    if (item.outlet() != null) {
      JsonWriting.text(json, "outlet", item.outlet().name());
      JsonWriting.text(json, "outlet_url", item.outlet().url());
    }
    JsonWriting.text(json, "summary", item.summary());
    JsonWriting.text(json, "content", item.content());
    json.writeEndObject();
  }

  private static @Nullable String time(@Nullable Moment moment) {
    return moment == null ? null : moment.day() + " " + moment.instant();
  }

  @Test
  void theEncodingIsWhatTheBytesShow() {
    String feed = rss("<title>Zürich – Äußeres</title><link>x</link>");
    String declared = "<?xml version='1.0' encoding='windows-1252'?>" + feed;
    Charset windows = Charset.forName("windows-1252");
    List<byte[]> spellings =
        List.of(
            feed.getBytes(UTF_8),
            ("\uFEFF" + feed).getBytes(UTF_8),
            declared.getBytes(windows),
            declared.getBytes(UTF_8),
            ("\uFEFF" + feed).getBytes(Charset.forName("UTF-16LE")));
    for (byte[] bytes : spellings) {
      assertThat(reader.read(bytes, URL, "text/xml; charset=utf-8").items().get(0).title())
          .isEqualTo("Zürich – Äußeres");
    }
  }

  @Test
  void aLinkIsResolvedAgainstTheFeed() {
    assertThat(read(rss("<link>../a/b.html#c</link>")).items())
        .extracting(FeedItem::url)
        .containsExactly("https://feeds.example/a/b.html");
  }

  @Test
  void theAddressBeforeACountersDetourIsTaken() {
    String item =
        "<link>https://count.example/r</link><feedburner:origLink>https://news.example/x"
            + "</feedburner:origLink>";
    assertThat(read(rss(item)).items().get(0).url()).isEqualTo("https://news.example/x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no feed", "<html><body>x</body></html>", "{}", "{", "[1]", "\u0000"})
  void whatIsNoFeedIsSaidToBeNone(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(IncorrectInput.class)
        .extracting(e -> ((IncorrectInput) e).code())
        .isEqualTo("feed-unreadable");
  }

  @Test
  void howLongItAsksToBeLeftAloneIsKept() {
    String head = "<rss><channel xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'>";
    assertThat(read(head + "<ttl>90</ttl></channel></rss>").rest())
        .isEqualTo(Duration.ofMinutes(90));
    String daily = "<sy:updatePeriod> daily </sy:updatePeriod></channel></rss>";
    assertThat(read(head + daily).rest()).isEqualTo(Duration.ofDays(1));
    assertThat(read(head + "<ttl>soon</ttl></channel></rss>").rest()).isNull();
  }

  @Test
  @Timeout(20)
  void bombsDoNotGoOff() {
    StringBuilder entities = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 40; i++) {
      entities.append("<!ENTITY a").append(i).append(" '&a").append(i - 1);
      entities.append(";&a").append(i - 1).append(";'>");
    }
    Feed laughs = read(entities + "]>" + rss("<title>&a39;</title><link>x</link>"));
    assertThat(laughs.items().get(0).title()).isEqualTo("&a39;");
    Feed deep = read("<rss><channel>" + "<a>".repeat(200_000) + "</channel></rss>");
    assertThat(deep.items()).isEmpty();
    Feed many = read("<rss><channel>" + "<item><link>x</link></item>".repeat(20_000));
    assertThat(many.items()).hasSize(XmlFeeds.MOST_ITEMS);
    assertThatThrownBy(() -> read("{\"items\":" + "[".repeat(100_000)))
        .isInstanceOf(IncorrectInput.class);
  }

  @Seeded(200)
  void whateverTheBytesAreThereAreItemsOrAnError(Chance chance) {
    StringBuilder text =
        new StringBuilder(chance.of("", "<rss><channel>", "<feed>", "{\"items\":["));
    for (int i = chance.below(40); i > 0; i--) {
      text.append(
          chance.of(
              "<item>",
              "</item>",
              "<entry>",
              "<link>",
              "</link>",
              "<link href='",
              "'/>",
              "<title>",
              "<![CDATA[",
              "]]>",
              "<pubDate>",
              "&amp;",
              "&",
              "<?xml",
              "<!DOCTYPE",
              "<x:y z=",
              "{",
              "\"url\":",
              "\"",
              "}",
              "]",
              "<source url='",
              "xml:base='::' "));
      text.append(HostileText.of(chance));
    }
    try {
      for (FeedItem item : read(text.toString()).items()) {
        assertThat(item.url() == null || item.url().matches("https?://[!-~]+")).isTrue();
      }
    } catch (IncorrectInput e) {
      assertThat(e.code()).isEqualTo("feed-unreadable");
    }
  }
}
