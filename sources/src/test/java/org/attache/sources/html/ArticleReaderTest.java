package org.attache.sources.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.attache.sources.html.meta.DateMethod;
import org.attache.sources.html.meta.Published;
import org.attache.sources.limit.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ArticleReaderTest {
  private static final String FIRST =
      "The foreign minister of Norland flew to Sudonia on Monday, officials said, for talks on the"
          + " fishing dispute that has soured relations for years.";
  private static final String SECOND =
      "Neither side would say whether the treaty, which lapsed in March, could be renewed before"
          + " the summer.";
  private static final String THIRD =
      "“We have agreed to go on talking,” the minister told reporters, adding that a second round"
          + " was planned for June.";
  private static final String PARAGRAPHS =
      "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";
  private static final String TEXT = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;

  private final ArticleReader reader = new ArticleReader(Limits.usual());

  private Article read(String html) {
    return reader.read(html.getBytes(StandardCharsets.UTF_8), null, null);
  }

  private String text(String body) {
    return read("<html><head><title>Norland talks</title></head><body>" + body + "</body></html>")
        .text();
  }

  @Test
  void theArticleIsReadWithoutWhatSurroundsIt() {
    String page =
        "<nav><ul><li><a href=/>Home</a><li><a href=/w>World, politics and more</a></ul></nav>"
            + "<header class=site-header><a href=/>The Norland Herald</a></header>"
            + "<main><h1>Norland talks go on after all</h1><p class=byline>By Ann Example</p>"
            + PARAGRAPHS
            + "<div class=related-stories><h3>Related</h3><p>The treaty of Norland, explained in"
            + " five charts, with all that one needs to know.</p></div></main>"
            + "<div id=comments><p>I have never believed a word of this, and never will, said a"
            + " reader at length.</p></div>"
            + "<footer><p>Copyright, terms and conditions apply, all rights reserved.</p></footer>";
    assertThat(text(page)).isEqualTo(TEXT);
  }

  @Test
  void commentsAreLeftOutThoughLongerThanTheArticle() {
    String comment =
        "<div class=comment-body><p>What the minister says, and what she means, are two things"
            + " that nobody here has ever confused, least of all the writer of this.</p></div>";
    assertThat(text("<article>" + PARAGRAPHS + "</article>" + comment.repeat(2))).isEqualTo(TEXT);
    assertThat(
            text("<div class=story>" + PARAGRAPHS + "</div><div id=comments>" + comment.repeat(9)))
        .isEqualTo(TEXT);
  }

  @Test
  void whatThePageMarksAsTheTextIsTakenThoughOtherTextIsLonger() {
    String other =
        "<p>Elsewhere, a long and winding report, full of commas, told of the weather.</p>";
    assertThat(text("<div itemprop=articleBody>" + PARAGRAPHS + "</div><div>" + other.repeat(20)))
        .isEqualTo(TEXT);
  }

  @Test
  void theArticleBeginsAtItsTitle() {
    String teasers =
        "<div><p>A teaser of some length, with a comma, that stands above it.</p></div>";
    String page =
        "<div class=a>"
            + teasers.repeat(4)
            + "</div><div class=b><h1>Norland talks</h1>"
            + PARAGRAPHS
            + "</div>";
    assertThat(text(page)).isEqualTo(TEXT);
  }

  @Test
  void teasersWithinTheArticleAreLeftOut() {
    String teaser =
        "<article><h4><a href=/x>Another story</a></h4><p>Its first words, cut off as teasers"
            + " are, speak of another matter entirely …</p></article>";
    assertThat(text("<article>" + PARAGRAPHS + teaser.repeat(6) + "</article>")).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Advertisement</p>",
        "<figure><img src=a><figcaption>The minister on her arrival, on"
            + " Monday.</figcaption></figure>",
        "<p class=caption>The minister on her arrival, on Monday. Photograph: A. Example</p>",
        "<p>Read more: <a href=/b>The treaty explained, and what may yet become of it</a></p>",
        "<ul><li><a href=/b>The treaty explained</a></li><li><a href=/c>Fish</a></li></ul>",
        "<div class='newsletter-box'><p>Get our best stories, every morning, in your"
            + " mail.</p></div>",
        "<aside><p>Norland has, since 1905, been a kingdom of fishermen, and proud of"
            + " it.</p></aside>",
        "<div style='display: none'><p>Nobody sees this text, which robots are to read.</p></div>",
        "<script>var text = 'This is not, by any means, text of the article.';</script>",
        "<h3><a href=/b>The treaty explained</a></h3><h3><a href=/c>The fish, explained</a></h3>",
        "<div class=share-bar><span>Share on all the networks, and by mail, if you"
            + " like.</span></div>"
      })
  void whatInterruptsTheTextIsNoPartOfIt(String interruption) {
    String page =
        "<h1>Norland talks</h1><div class=text><p>"
            + FIRST
            + "</p>"
            + interruption
            + "<p>"
            + SECOND
            + "</p><p>"
            + THIRD
            + "</p></div>";
    assertThat(text(page)).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2>What comes next</h2>",
        "<ul><li>a second round in June,</li><li>a visit in the autumn.</li></ul>",
        "<blockquote class=twitter-tweet><p>Talks were frank, and useful.</p></blockquote>",
        "<p>Short, but said.</p>",
        "<p><a href=/doc>The communiqué, in full, says that both governments will go on"
            + " talking.</a></p>",
        "<table><tr><td>Norland</td><td>12"
            + " boats</td></tr><tr><td>Sudonia</td><td>9</td></tr></table>"
      })
  void whatBelongsToTheTextIsKept(String part) {
    String page =
        "<div class=text><p>"
            + FIRST
            + "</p>"
            + part
            + "<p>"
            + SECOND
            + "</p><p>"
            + THIRD
            + "</p></div>";
    String words = part.replaceAll("<[^>]*>", " ").strip().replaceAll("\\s+", " ");
    assertThat(text(page).replaceAll("\\s+", " ")).contains(words).contains(FIRST, SECOND, THIRD);
  }

  @Test
  void anArticleEndsAtTheLinesThatLeadAway() {
    String page =
        "<div class=text>"
            + PARAGRAPHS
            + "<h3>You may also like</h3><p>A tale of two harbours, and of those who live"
            + " there.</p></div>";
    assertThat(text(page)).isEqualTo(TEXT);
  }

  @Test
  void paragraphsAreToldByElementsAndByTwoLineBreaks() {
    assertThat(text("<div>" + FIRST + "<br><br>" + SECOND + "<br/>\n<br/>" + THIRD + "</div>"))
        .isEqualTo(TEXT);
  }

  @Test
  void whiteSpaceIsOneSpaceAndWhatNobodySeesIsLeftOut() {
    String spaced =
        FIRST.replace(" ", "&nbsp;\n ").replace("minister", "mi&shy;nis\u200Bter\uFEFF");
    assertThat(text("<div><p>" + spaced + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p></div>"))
        .isEqualTo(TEXT);
  }

  @Test
  void whatAPageTellsOnlyMachinesIsRead() {
    String page =
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Norland\","
            + "\"datePublished\":\"2031-05-06\",\"articleBody\":\""
            + TEXT.replace("\n", "\\n")
            + "\"}</script><div id=app>Loading, please wait.</div>";
    assertThat(text(page)).isEqualTo(TEXT);
  }

  @Test
  void aPageWithoutAnArticleGivesAnEmptyText() {
    assertThat(text("<ul><li><a href=/a>One</a><li><a href=/b>Two, three</a></ul>")).isEmpty();
    assertThat(text("")).isEmpty();
    assertThat(read("").text()).isEmpty();
    assertThat(read("\0\0\0").text()).isEmpty();
  }

  @Test
  void factsAreReadBesideTheText() {
    Article article =
        read(
            """
            <html lang="en-GB"><head><title>Norland talks go on | The Norland Herald</title>
            <link rel="canonical" href="https://herald.example/2031/05/06/talks">
            <meta property="og:title" content="Norland talks go on after all">
            <meta property="og:site_name" content="The Norland Herald">
            <meta name="author" content="By Ann Example">
            <meta property="article:published_time" content="2031-05-06T22:10:00+02:00">
            </head><body><h1>Norland talks go on</h1>\
            """
                + PARAGRAPHS);
    assertThat(article)
        .isEqualTo(
            new Article(
                TEXT,
                "Norland talks go on",
                "Ann Example",
                "The Norland Herald",
                new Published(LocalDate.of(2031, 5, 6), DateMethod.META, 0.988),
                "https://herald.example/2031/05/06/talks",
                "en"));
    assertThat(article.document("a").published()).isEqualTo(LocalDate.of(2031, 5, 6));
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, Министр прибыл в Осло, <meta charset=windows-1251>, ",
    "windows-1252, “Café” – déjà vu, <meta charset=iso-8859-1>, ",
    "windows-1252, “Café” – déjà vu, '', ",
    "UTF-8, “Café” – Осло, <meta charset=iso-8859-1>, ",
    "windows-31j, ①大臣は月曜日に到着した, <meta http-equiv=content-type content='text/html;"
        + " charset=Shift_JIS'>, ",
    "EUC-KR, 장관은 월요일에 도착했다, '', text/html; charset=EUC-KR",
    "GB18030, 部长星期一抵达, <meta charset=gb2312>, "
  })
  void theEncodingIsFoundAsBrowsersFindIt(
      String charset, String words, String declared, String contentType) {
    String sentence = (words + ". ").repeat(20).strip();
    byte[] bytes =
        ("<html><head>" + declared + "</head><body><p>" + sentence + "</p></body></html>")
            .getBytes(Charset.forName(charset));
    assertThat(reader.read(bytes, null, contentType).text()).isEqualTo(sentence);
  }

  @Test
  void aByteOrderMarkIsBelievedBeforeAllElse() {
    String page = "\uFEFF<html><meta charset=windows-1251><p>" + FIRST + "</p></html>";
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
      assertThat(reader.read(page.getBytes(charset), null, "text/html; charset=koi8-r").text())
          .isEqualTo(FIRST);
    }
  }
}
