package org.attache.app.output;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON values, indented: one for one, an array for several. The first is held back until it
 * is known which.
 */
final class JsonItems {
  private final Writer out;
  private @Nullable String first;
  private boolean array;

  JsonItems(Writer out) {
    this.out = out;
  }

  /** Writes a value that is on one line. */
  void write(String line) throws IOException {
    String json = JsonIndentation.of(line);
    if (array) {
      out.write(",\n" + json);
    } else if (first == null) {
      first = json;
    } else {
      out.write("[\n" + first + ",\n" + json);
      array = true;
    }
  }

  void close() throws IOException {
    if (array) {
      out.write("\n]\n");
    } else {
      out.write(first == null ? "[]\n" : first + "\n");
    }
    out.flush();
  }
}
