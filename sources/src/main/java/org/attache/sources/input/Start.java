package org.attache.sources.input;

/**
 * A place in an input from which its reading can begin.
 *
 * @param at byte of the file, from 0
 * @param line number of the line that begins there, from 1; 0 where the input has no lines
 */
public record Start(long at, long line) {
  /** The beginning of any input. */
  public static final Start BEGINNING = new Start(0, 0);

  public Start {
    if (at < 0 || line < 0) {
      throw new IllegalArgumentException("no place in an input: " + at + ", " + line);
    }
  }
}
