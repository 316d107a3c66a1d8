package org.attache.app.output;

import java.io.Writer;
import java.util.Locale;
import org.attache.app.terminal.Palette;
import org.attache.model.json.ReadingCodec;

/** The forms in which readings can be had. */
public enum OutputFormat {
  TEXT,
  JSON,
  JSONL,
  PLOVER,
  CSV;

  /** Returns whether the form has room for what decided each part of a claim. */
  public boolean explains() {
    return this == TEXT || this == JSON || this == JSONL;
  }

  /**
   * Returns an output of this form.
   *
   * @param out where it is written
   * @param palette the colours of text
   * @param columns the width of text
   * @param explain whether to say what decided each part; only where the form {@link #explains}
   */
  public ReadingOutput open(Writer out, Palette palette, int columns, boolean explain) {
    ReadingCodec codec = explain ? new ReadingCodec().withReasons() : new ReadingCodec();
    return switch (this) {
      case TEXT -> new TextOutput(out, palette, columns, explain);
      case JSON -> new JsonOutput(out, codec);
      case JSONL -> new JsonLinesOutput(out, codec);
      case PLOVER -> new PloverOutput(out);
      case CSV -> new CsvOutput(out);
    };
  }

  /** Returns the name as it is given on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
