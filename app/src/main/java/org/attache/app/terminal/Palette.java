package org.attache.app.terminal;

/**
 * Paints text, or leaves it plain.
 *
 * @param colour whether to paint
 */
public record Palette(boolean colour) {
  /** Returns {@code text} in {@code style}, or as it is where no colour is wanted. */
  public String paint(Style style, String text) {
    return colour && !text.isEmpty() ? "\u001B[" + style.number() + "m" + text + "\u001B[0m" : text;
  }
}
