package org.attache.app.web.picture;

import java.time.LocalDate;
import java.util.Locale;
import org.attache.model.Days;
import org.attache.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of an event on a day.
 *
 * @param day of publication
 * @param stage where the matter stands by it
 * @param days of which it speaks
 * @param when the words for these days, as they stand in the text
 * @param by the chain of sources, in words
 * @param sentence that says so
 * @param href where the claim is listed
 * @param times how often the same was said by the same source until its next word
 */
record Word(
    LocalDate day,
    Stage stage,
    @Nullable Days days,
    @Nullable String when,
    String by,
    String sentence,
    String href,
    int times) {
  Word again() {
    return new Word(day, stage, days, when, by, sentence, href, times + 1);
  }

  boolean saysAsMuchAs(Word other) {
    return stage == other.stage && java.util.Objects.equals(days, other.days);
  }

  /** Returns what a pointer that rests on the mark is told. */
  String title() {
    return String.format(
        Locale.ROOT,
        "%s, %s: %s%s. “%s”",
        TimeScale.format(day, "d MMM"),
        by,
        Svg.name(stage),
        when == null ? "" : ", " + when,
        sentence);
  }
}
