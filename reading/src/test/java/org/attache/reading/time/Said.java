package org.attache.reading.time;

import java.time.LocalDate;
import java.util.List;
import org.attache.model.Days;
import org.attache.model.Document;
import org.attache.reading.segment.SegmentedText;
import org.attache.reading.segment.Segmenter;
import org.jspecify.annotations.Nullable;

/**
 * A short text and what the grammar finds in it.
 *
 * @param text the text
 * @param published its day; null where it has none
 */
record Said(String text, @Nullable LocalDate published) {
  private static final TimeGrammar GRAMMAR = new TimeGrammar();
  private static final Segmenter SEGMENTER = new Segmenter();

  /** Returns a text of Thursday, 7 August 2025. */
  static Said onThursday(String text) {
    return new Said(text, LocalDate.of(2025, 8, 7));
  }

  static Said on(String published, String text) {
    return new Said(text, LocalDate.parse(published));
  }

  static Said undated(String text) {
    return new Said(text, null);
  }

  SegmentedText segmented() {
    return SEGMENTER.segment(Document.of("d", text, published));
  }

  List<TimeExpression> found() {
    return GRAMMAR.find(segmented()).stream().flatMap(List::stream).toList();
  }

  /** Returns the words found. */
  List<String> words() {
    return found().stream().map(each -> each.span().of(text)).toList();
  }

  /** Returns the days of the last expression for an event that lies behind. */
  String past() {
    return days(Direction.PAST);
  }

  /** Returns the days of the last expression for an event that lies ahead. */
  String future() {
    return days(Direction.FUTURE);
  }

  private String days(Direction direction) {
    List<TimeExpression> found = found();
    if (found.isEmpty()) {
      return "nothing found";
    }
    Days days = found.get(found.size() - 1).meaning().days(published, direction);
    return days == null ? "unknown" : days(days);
  }

  private static String days(Days days) {
    String earliest = days.earliest() == null ? "" : days.earliest().toString();
    String latest = days.latest() == null ? "" : days.latest().toString();
    return earliest.equals(latest) ? earliest : earliest + ".." + latest;
  }
}
