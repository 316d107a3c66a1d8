package org.attache.sources.html.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FactReaderTest {
  private final FactReader reader = new FactReader();

  private PageFacts read(String html) {
    return reader.read(Jsoup.parse(html), null);
  }

  private static String linked(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property='article:published_time' content='2031-05-06T23:50:00-05:00'> | 2031-05-06"
            + " | META",
        "<meta name='date' content='Tuesday, May 6, 2031, 08:19 PM'> | 2031-05-06 | META",
        "<meta itemprop='datePublished' content='2031-05-06'> | 2031-05-06 | META",
        "<span itemprop='datePublished' content='2031-05-06T01:00:00Z'>today</span> | 2031-05-06 |"
            + " MICRODATA",
        "<span itemprop=datePublished>6 May 2031</span> | 2031-05-06 | MICRODATA",
        "<link rel=canonical href=https://a.example/2031/05/06/talks> | 2031-05-06 | URL",
        "<link rel=canonical href=https://a.example/world/2031/may/06/talks> | 2031-05-06 | URL",
        "<link rel=canonical href=https://a.example/talks-20310506/> | 2031-05-06 | URL",
        "<h1>Talks</h1><time datetime='2031-05-06T10:00'>3 hours ago</time> | 2031-05-06 |"
            + " TIME_ELEMENT",
        "<h1>Talks</h1><p>Published: 6th May 2031</p> | 2031-05-06 | DATELINE",
        "<div class=post-date>May 6, 2031</div><p>Talks.</p> | 2031-05-06 | DATELINE"
      })
  void theDayIsFoundWithTheSignThatTellsIt(String html, LocalDate day, DateMethod method) {
    assertThat(read(html).published())
        .returns(day, Published::day)
        .returns(method, Published::method);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property='og:updated_time' content='2031-05-06'>",
        "<meta name=dateModified content='2031-05-06'>",
        "<link rel=canonical href=https://a.example/2031/05/talks>",
        "<aside><time datetime=2031-05-06>yesterday</time></aside>",
        "<div class=comments><time datetime=2031-05-06>yesterday</time></div>",
        "<h1>Talks</h1><p>5/6/2031</p>",
        "<p>On 6 May 2031 they met, and on 7 May they met again.</p>",
        "<meta name=date content='2031-13-40'>",
        "<meta name=date content='0001-01-01'>"
      })
  void whatIsNotTheDayOfPublicationIsNotTaken(String html) {
    assertThat(read(html).published()).isNull();
  }

  @Test
  void signsThatAgreeRaiseTheConfidenceAndOthersLowerIt() {
    String meta = "<meta name=pubdate content=2031-05-06>";
    double alone = confidence(meta);
    assertThat(confidence(meta + "<time datetime=2031-05-06>")).isGreaterThan(alone);
    assertThat(confidence(meta + "<time datetime=2031-05-07>")).isGreaterThan(alone);
    assertThat(confidence(meta + "<time datetime=2029-05-06>")).isLessThan(alone);
  }

  private double confidence(String html) {
    @Nullable Published published = read(html).published();
    return published == null ? 0 : published.confidence();
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"@type\":\"NewsArticle\",\"datePublished\":\"2031-05-06\"}'",
    "'{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebPage\",\"datePublished\":\"2020-01-01\"},{\"@type\":[\"Thing\",\"https://schema.org/Article\"],\"datePublished\":\"2031-05-06T10:00:00Z\"}]}'",
    "'[{\"@type\":\"Organization\"},{\"@type\":\"ReportageNewsArticle\",\"datePublished\":\"2031-05-06\",}]'",
    "'<!-- {\"@type\":\"BlogPosting\",\"headline\":\"a\nb\",\"datePublished\":\"2031-05-06\"'",
    "'{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"Article\",\"datePublished\":{\"@value\":\"2031-05-06\"}}}'"
  })
  void linkedDataIsReadAsPagesHaveIt(String json) {
    assertThat(read(linked(json)).published())
        .returns(LocalDate.of(2031, 5, 6), Published::day)
        .returns(DateMethod.JSON_LD, Published::method);
  }

  @Test
  void namesOfAuthorsAndOutletComeFromLinkedDataFirst() {
    PageFacts facts =
        read(
            linked(
                    "{\"@type\":\"NewsArticle\",\"headline\":\"Talks &amp;"
                        + " more\",\"datePublished\":\"2031-05-06\",\"author\":[{\"name\":\"By Ann"
                        + " Example\"},{\"@type\":\"Person\",\"name\":\"Bo Sample |"
                        + " @bo\"}],\"publisher\":{\"name\":\"The"
                        + " Herald\"},\"inLanguage\":\"en-US\"}")
                + "<meta name=author content='Someone Else'>");
    assertThat(facts.byline()).isEqualTo("Ann Example, Bo Sample");
    assertThat(facts.publisher()).isEqualTo("The Herald");
    assertThat(facts.title()).isEqualTo("Talks & more");
    assertThat(facts.language()).isEqualTo("en");
  }

  @Test
  void anAddressOfAFrontPageIsNoneOfTheArticle() {
    String html =
        "<link rel=canonical href=https://a.example/><meta property=og:url"
            + " content='https://a.example/t'>";
    assertThat(read(html).url()).isEqualTo("https://a.example/t");
    assertThat(reader.read(Jsoup.parse("<p>"), "https://b.example/x").url())
        .isEqualTo("https://b.example/x");
    assertThat(read("<link rel=canonical href='javascript:alert(1)'>").url()).isNull();
  }
}
