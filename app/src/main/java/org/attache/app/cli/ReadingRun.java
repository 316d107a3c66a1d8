package org.attache.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.attache.app.intake.ReadingPool;
import org.attache.app.output.ReadingOutput;
import org.attache.model.Document;
import org.attache.model.Reading;
import org.attache.model.error.AttacheException;
import org.attache.sources.input.DocumentSink;
import org.jspecify.annotations.Nullable;

/**
 * Writes the readings of documents in the order of the documents. Used by one thread; throws {@link
 * UncheckedIOException} where the output fails.
 */
final class ReadingRun implements DocumentSink {
  private final ReadingOutput output;
  private final TerminalListener listener;
  private final ReadingPool pool;
  private long done;
  private @Nullable AttacheException firstFailure;

  ReadingRun(ReadingPool pool, ReadingOutput output, TerminalListener listener) {
    this.pool = pool;
    this.output = output;
    this.listener = listener;
  }

  @Override
  public void accept(Document document) {
    pool.add(document);
    if (pool.isFull()) {
      writeNext();
    }
  }

  @Override
  public void refuse(AttacheException reason) {
    listener.failed(reason);
    firstFailure = firstFailure == null ? reason : firstFailure;
  }

  @Override
  public void note(String message) {
    listener.note(message);
  }

  @Override
  public void consumed(long bytes) {
    listener.consumed(bytes);
  }

  /** Writes what is still ahead and returns how the run ended. */
  ExitStatus finish() {
    try {
      drain();
      listener.clear();
      output.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      pool.close();
    }
    if (firstFailure == null) {
      return ExitStatus.DONE;
    }
    return done > 0 ? ExitStatus.PARTLY_DONE : ExitStatus.of(firstFailure);
  }

  private void drain() {
    while (!pool.isEmpty()) {
      writeNext();
    }
  }

  private void writeNext() {
    try {
      Reading reading = pool.take();
      listener.clear();
      output.write(reading);
      done++;
      listener.documentRead();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (AttacheException failure) {
      refuse(failure);
    }
  }
}
