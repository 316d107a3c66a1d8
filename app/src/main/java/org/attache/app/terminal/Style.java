package org.attache.app.terminal;

/** The looks that we use, by their ECMA-48 number; the sixteen basic colours fit every theme. */
public enum Style {
  BOLD(1),
  FAINT(2),
  RED(31),
  GREEN(32),
  YELLOW(33),
  MAGENTA(35),
  CYAN(36);

  private final int number;

  Style(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
