package org.attache.ledger.store;

/**
 * A place in an input before which all is stored.
 *
 * @param at byte, from 0
 * @param line number of the line that begins there, from 1; 0 where the input has no lines
 */
public record InputMark(long at, long line) {
  /** Where nothing is stored yet. */
  public static final InputMark BEGINNING = new InputMark(0, 0);

  public InputMark {
    if (at < 0 || line < 0) {
      throw new IllegalArgumentException("no place in an input: " + at + ", " + line);
    }
  }
}
