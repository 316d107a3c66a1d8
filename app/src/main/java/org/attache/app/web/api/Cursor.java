package org.attache.app.web.api;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Objects;
import org.attache.model.error.IncorrectInput;

/**
 * Where a list goes on. It keeps the day of the first page, and goes on only with the question that
 * it answered.
 *
 * @param day the day to which the pages refer
 * @param question hash of the question
 * @param position where to go on, in the list's own words
 */
record Cursor(LocalDate day, String question, String position) {
  private static final String SEPARATOR = " ";

  Cursor {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(position, "position");
  }

  String text() {
    String plain = String.join(SEPARATOR, day.toString(), question, position);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads what {@link #text} gave.
   *
   * @throws IncorrectInput if it is none of ours
   */
  static Cursor parse(String text) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      String[] parts = plain.split(SEPARATOR, 3);
      if (parts.length == 3) {
        return new Cursor(LocalDate.parse(parts[0]), parts[1], parts[2]);
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      throw broken(text);
    }
    throw broken(text);
  }

  /** Reads a number within a position. */
  static long number(String digits) {
    if (!digits.matches("[0-9]{1,18}")) {
      throw broken(digits);
    }
    return Long.parseLong(digits);
  }

  /** Reads a day within a position. */
  static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw broken(text);
    }
  }

  private static IncorrectInput broken(String text) {
    return new IncorrectInput(
        "cursor-broken", "cursor must be what \"next\" of the page before holds", text, null);
  }
}
