package org.attache.app.cli;

import java.util.Locale;

/** The forms in which answers can be had. */
enum AnswerFormat {
  TEXT,
  JSON,
  JSONL,
  CSV;

  /** Returns the name as it is given on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
