package org.attache.app.export.report;

import org.jspecify.annotations.Nullable;

/** In which language a dossier is written. Text is given plain and escaped here. */
interface Markup {
  /** Returns what precedes the dossiers. */
  String begin(String title);

  /** Returns what follows them. */
  String end();

  String heading(int level, String text);

  String paragraph(String text);

  /** Returns a line of a list. */
  String item(String text);

  /** Returns what surrounds a list. */
  String list(String items);

  /** Returns a source that is cited as {@code number}. */
  String source(int number, String text, @Nullable String url);
}
