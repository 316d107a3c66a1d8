package org.attache.app.output;

import java.io.IOException;
import java.io.Writer;
import org.attache.model.Reading;
import org.attache.model.json.ReadingCodec;
import org.jspecify.annotations.Nullable;

/**
 * Writes the contract's record, indented: one object for one reading, an array for several. The
 * first is held back until it is known which.
 */
final class JsonOutput implements ReadingOutput {
  private final Writer out;
  private final ReadingCodec codec;
  private @Nullable String first;
  private boolean array;

  JsonOutput(Writer out, ReadingCodec codec) {
    this.out = out;
    this.codec = codec;
  }

  @Override
  public void write(Reading reading) throws IOException {
    String json = JsonIndentation.of(codec.encode(reading));
    if (array) {
      out.write(",\n" + json);
    } else if (first == null) {
      first = json;
    } else {
      out.write("[\n" + first + ",\n" + json);
      array = true;
    }
  }

  @Override
  public void close() throws IOException {
    if (array) {
      out.write("\n]\n");
    } else {
      out.write(first == null ? "[]\n" : first + "\n");
    }
    out.flush();
  }
}
