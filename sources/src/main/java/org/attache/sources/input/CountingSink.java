package org.attache.sources.input;

import org.attache.model.Document;
import org.attache.model.error.AttacheException;
import org.attache.sources.archive.CountedStream;

/** Tells a sink, beside all else, how many bytes of a file were read, packed as they are. */
final class CountingSink implements DocumentSink {
  private final DocumentSink sink;
  private final CountedStream file;
  private long told;

  CountingSink(DocumentSink sink, CountedStream file) {
    this.sink = sink;
    this.file = file;
  }

  @Override
  public void accept(Document document) {
    sink.accept(document);
    tell();
  }

  @Override
  public void refuse(AttacheException reason) {
    sink.refuse(reason);
    tell();
  }

  @Override
  public void refuse(AttacheException reason, RefusedInput input) {
    sink.refuse(reason, input);
    tell();
  }

  @Override
  public void reached(Start place) {
    sink.reached(place);
  }

  @Override
  public void note(String message) {
    sink.note(message);
  }

  @Override
  public void consumed(long bytes) {
    sink.consumed(bytes);
  }

  /** Tells what was read since this was last told. */
  void tell() {
    sink.consumed(file.count() - told);
    told = file.count();
  }
}
