package org.attache.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.attache.app.DocumentReader;
import org.attache.app.output.ReadingOutput;
import org.attache.model.Document;
import org.attache.model.Reading;
import org.attache.model.error.AttacheException;
import org.attache.model.error.Fault;
import org.attache.sources.input.DocumentSink;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents on several threads and writes the readings in the order of the documents. Used by
 * one thread; throws {@link UncheckedIOException} where the output fails.
 */
final class ReadingRun implements DocumentSink {
  private static final int AHEAD_PER_THREAD = 4;

  private final DocumentReader reader;
  private final ReadingOutput output;
  private final Messages messages;
  private final ProgressBar progress;
  private final ExecutorService executor;
  private final int mostAhead;
  private final Deque<Future<Reading>> ahead = new ArrayDeque<>();
  private long done;
  private @Nullable AttacheException firstFailure;

  ReadingRun(
      DocumentReader reader,
      ReadingOutput output,
      Messages messages,
      ProgressBar progress,
      int threads) {
    this.reader = reader;
    this.output = output;
    this.messages = messages;
    this.progress = progress;
    this.executor = Executors.newFixedThreadPool(threads, ReadingRun::thread);
    this.mostAhead = threads * AHEAD_PER_THREAD;
  }

  @Override
  public void accept(Document document) {
    ahead.add(executor.submit(() -> reading(document)));
    if (ahead.size() > mostAhead) {
      writeNext();
    }
  }

  @Override
  public void refuse(AttacheException reason) {
    progress.clear();
    messages.failure(reason);
    firstFailure = firstFailure == null ? reason : firstFailure;
  }

  @Override
  public void note(String message) {
    progress.clear();
    messages.note(message);
  }

  @Override
  public void consumed(long bytes) {
    progress.consumed(bytes);
  }

  /** Writes what is still ahead and returns how the run ended. */
  ExitStatus finish() {
    try {
      drain();
      progress.clear();
      output.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      executor.shutdownNow();
    }
    if (firstFailure == null) {
      return ExitStatus.DONE;
    }
    return done > 0 ? ExitStatus.PARTLY_DONE : ExitStatus.of(firstFailure);
  }

  private Reading reading(Document document) {
    try {
      return reader.read(document);
    } catch (AttacheException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw new Fault(
          "reader-failed",
          "the reader failed on this document: " + Blame.of(e) + "; please report it",
          null,
          document.id(),
          e);
    }
  }

  private void drain() {
    while (!ahead.isEmpty()) {
      writeNext();
    }
  }

  private void writeNext() {
    try {
      Reading reading = ahead.remove().get();
      progress.clear();
      output.write(reading);
      done++;
      progress.documentRead();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Fault("interrupted", "the run was interrupted", null, null, e);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof AttacheException failure)) {
        throw new IllegalStateException(e);
      }
      refuse(failure);
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "reader");
    thread.setDaemon(true);
    return thread;
  }
}
