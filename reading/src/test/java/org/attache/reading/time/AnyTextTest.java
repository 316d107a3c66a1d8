package org.attache.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.attache.model.Document;
import org.attache.model.Span;
import org.attache.reading.segment.SegmentedText;
import org.attache.reading.segment.Segmenter;
import org.attache.reading.segment.Sentence;
import org.attache.testkit.Chance;
import org.attache.testkit.HostileText;
import org.attache.testkit.NewsText;
import org.attache.testkit.Seeded;

class AnyTextTest {
  private static final List<String> WORDS =
      List.of(
          "in",
          "on",
          "the",
          "last",
          "next",
          "this",
          "past",
          "of",
          "May",
          "March",
          "Friday",
          "3",
          "29",
          "2024",
          "0",
          "999999",
          "31",
          "-",
          "/",
          "to",
          "and",
          "week",
          "days",
          "decades",
          "ago",
          "later",
          "since",
          "until",
          "early",
          "mid",
          "end",
          "first",
          "half",
          "quarter",
          "two",
          "a",
          "few",
          "for",
          "within",
          "before",
          "after",
          "Easter",
          "Ramadan",
          "'s",
          ",",
          ".",
          "more",
          "than",
          "as",
          "weekend",
          "spring",
          "Q4",
          "9/11",
          "February",
          "centuries",
          "1000",
          "from",
          "between",
          "the day",
          "year",
          "earlier",
          "recent",
          "consecutive",
          "10:30",
          "p.m.");

  private final TimeGrammar grammar = new TimeGrammar();
  private final Segmenter segmenter = new Segmenter();

  @Seeded(60)
  void expressionsLieInTheirSentencesInOrderAndMeanOrderedDays(Chance chance) {
    holds(HostileText.of(chance), day(chance));
    holds(NewsText.article(chance), day(chance));
    holds(String.join(" ", chance.upTo(60, () -> chance.of(WORDS))), day(chance));
  }

  private static LocalDate day(Chance chance) {
    LocalDate start = chance.of(LocalDate.of(1, 1, 1), LocalDate.of(2024, 2, 29), LocalDate.MIN);
    return chance.oneIn(3) ? LocalDate.of(9999, 12, 31) : start.plusDays(chance.below(800));
  }

  private void holds(String text, LocalDate published) {
    SegmentedText cut = segmenter.segment(Document.of("d", text, published));
    List<List<TimeExpression>> found = grammar.find(cut);
    assertThat(found).hasSameSizeAs(cut.sentences());
    for (Sentence sentence : cut.sentences()) {
      int end = sentence.span().begin();
      for (TimeExpression time : found.get(sentence.index())) {
        Span span = time.span();
        assertThat(span.begin()).isGreaterThanOrEqualTo(end);
        assertThat(sentence.span().contains(span)).isTrue();
        assertThat(sentence.span(time.first(), time.last()).contains(span)).isTrue();
        end = span.end();
        for (Direction direction : Direction.values()) {
          var days = time.meaning().days(published, direction);
          assertThat(time.meaning().days(published, direction)).isEqualTo(days);
          time.meaning().days(null, direction);
        }
      }
    }
  }
}
