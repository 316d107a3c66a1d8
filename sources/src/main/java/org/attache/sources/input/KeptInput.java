package org.attache.sources.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.attache.sources.limit.Limits;

/** Reads again what was refused and kept, with the limits of now. Used by one thread. */
public final class KeptInput {
  private final Limits limits;

  /** Makes a reader of kept inputs. */
  public KeptInput(Limits limits) {
    this.limits = limits;
  }

  /** Hands the documents of the bytes, or the reason why they cannot be read, to {@code sink}. */
  public void read(byte[] bytes, Manner manner, DocumentSink sink) {
    InputSettings settings = new InputSettings(manner.defaults(), manner.names(), limits);
    InputStream in = new BufferedInputStream(new ByteArrayInputStream(bytes));
    new DocumentInput(settings, in).again(bytes, manner, sink);
  }
}
