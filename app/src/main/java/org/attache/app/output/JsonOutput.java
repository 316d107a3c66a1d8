package org.attache.app.output;

import java.io.IOException;
import java.io.Writer;
import org.attache.model.Reading;
import org.attache.model.json.ReadingCodec;

/** Writes the contract's record, indented: one object for one reading, an array for several. */
final class JsonOutput implements ReadingOutput {
  private final JsonItems items;
  private final ReadingCodec codec;

  JsonOutput(Writer out, ReadingCodec codec) {
    this.items = new JsonItems(out);
    this.codec = codec;
  }

  @Override
  public void write(Reading reading) throws IOException {
    items.write(codec.encode(reading));
  }

  @Override
  public void close() throws IOException {
    items.close();
  }
}
