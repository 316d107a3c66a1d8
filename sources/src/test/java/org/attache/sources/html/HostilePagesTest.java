package org.attache.sources.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.attache.sources.limit.Limits;
import org.attache.testkit.Chance;
import org.attache.testkit.HostileText;
import org.attache.testkit.Seeded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes are, an article comes of them, and the same one each time. */
final class HostilePagesTest {
  private static final List<String> TAGS =
      List.of(
          "<div>",
          "</div>",
          "<p>",
          "</p>",
          "<p",
          "<table><tr><td>",
          "</table>",
          "<a href=x>",
          "</a>",
          "<article>",
          "<br>",
          "<br/><br/>",
          "<!--",
          "-->",
          "<script>",
          "</script>",
          "<title>",
          "<h1>",
          "</h1>",
          "<svg><p>",
          "<li>",
          "<textarea>",
          "<plaintext>",
          "<![CDATA[",
          "<form>",
          "<div class=comments>",
          "<div itemprop=articleBody>",
          "<time datetime=9999-99-99>",
          "<meta property=article:published_time content=99999999999999999999>",
          "<base href='::'>",
          "<link rel=canonical href='http://[::'>",
          "<html lang=>",
          "<body>",
          "</html>",
          "&#0;",
          "&#x110000;",
          "<div style='display:none'>",
          "<frameset>",
          "<template>",
          "<select><option>",
          "<script"
              + " type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"author\":[[{",
          "<script"
              + " type='application/ld+json'>{'@type':['Report'],'datePublished':{'@value':7}}</script>");

  private final ArticleReader reader =
      new ArticleReader(Limits.of(List.of("page-elements=2000000")));

  @Seeded(300)
  void anyPageGivesTheSameArticleTwice(Chance chance) {
    StringBuilder html = new StringBuilder();
    for (int i = chance.between(0, 60); i > 0; i--) {
      html.append(chance.oneIn(3) ? HostileText.of(chance) : chance.of(TAGS));
    }
    byte[] bytes = html.toString().getBytes(StandardCharsets.UTF_8);
    for (int i = chance.upTo(20, () -> 1).size(); i > 0 && bytes.length > 0; i--) {
      bytes[chance.below(bytes.length)] = (byte) chance.below(256);
    }
    Article article = reader.read(bytes, chance.oneIn(2) ? "http://e.example/a b" : null, null);
    assertThat(article).isEqualTo(reader.read(bytes.clone(), article.url(), null));
    assertThat(article.text()).isEqualTo(article.text().strip());
    assertThat(article.text().chars().filter(c -> c != '\n')).noneMatch(Character::isISOControl);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<p><a href=x>",
        "<table><tr><td>",
        "<b>",
        "<ul><li>",
        "<span class='a b c'>",
        "<article>",
        "<font color=red>",
        "<h1>a ",
        "<!-- ",
        "&",
        "<br>",
        "x ",
        "<time>2031-01-01"
      })
  void manyOfOneThingTakeNoLongTime(String piece) {
    byte[] bytes = piece.repeat(2_000_000 / piece.length()).getBytes(StandardCharsets.UTF_8);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(reader.read(bytes, null, null)).isNotNull());
  }

  @ParameterizedTest
  @ValueSource(ints = {10_000, 200_000})
  void anElementWithManyAttributesIsRead(int attributes) {
    StringBuilder html =
        new StringBuilder("<p>The minister, they said, has arrived at last.</p><div");
    for (int i = 0; i < attributes; i++) {
      html.append(" a").append(i).append("=1");
    }
    byte[] bytes = html.append('>').toString().getBytes(StandardCharsets.UTF_8);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(reader.read(bytes, null, null).text()).startsWith("The minister"));
  }

  @Seeded(50)
  void whatIsCutOffIsReadAsFarAsItGoes(Chance chance) {
    String page =
        "<html><body><h1>Talks</h1><p>The minister, they said, has arrived at last in"
            + " Oslo.</p><p>Her colleagues, who had waited for hours, were there to greet"
            + " her.</p></body></html>";
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(bytes, chance.below(bytes.length));
    assertThat(page).contains(reader.read(cut, null, null).text().lines().findFirst().orElse(""));
  }
}
