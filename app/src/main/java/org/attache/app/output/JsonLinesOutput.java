package org.attache.app.output;

import java.io.IOException;
import java.io.Writer;
import org.attache.model.Reading;
import org.attache.model.json.ReadingCodec;

/** Writes the contract's record, a reading a line. */
final class JsonLinesOutput implements ReadingOutput {
  private final Writer out;
  private final ReadingCodec codec;

  JsonLinesOutput(Writer out, ReadingCodec codec) {
    this.out = out;
    this.codec = codec;
  }

  @Override
  public void write(Reading reading) throws IOException {
    out.write(codec.encode(reading));
    out.write('\n');
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
