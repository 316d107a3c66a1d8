package org.attache.app.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.attache.app.DocumentReader;
import org.attache.model.Document;
import org.attache.model.Reading;
import org.attache.model.error.AttacheException;
import org.attache.model.error.Fault;
import org.attache.model.error.Unsupported;
import org.attache.sources.limit.Limit;
import org.attache.sources.limit.Limits;

/**
 * Reads documents on several threads and gives the readings in the order of the documents. A
 * document on which the reader fails or takes too long costs itself alone: its thread is given up
 * and another takes its place. Used by one thread.
 */
final class ReadingPool implements AutoCloseable {
  private final DocumentReader reader;
  private final long seconds;
  private final int mostAhead;
  private final ThreadPoolExecutor executor;
  private final Deque<Begun> ahead = new ArrayDeque<>();

  /** A document that is being read. */
  private record Begun(Document document, Future<Reading> reading) {}

  ReadingPool(DocumentReader reader, Limits limits, int threads, int aheadPerThread) {
    this.reader = reader;
    this.seconds = limits.of(Limit.SECONDS);
    this.mostAhead = threads * aheadPerThread;
    this.executor =
        new ThreadPoolExecutor(
            threads,
            threads,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            ReadingPool::thread);
  }

  /** Begins to read a document. */
  void add(Document document) {
    ahead.add(new Begun(document, executor.submit(() -> reading(document))));
  }

  /** Returns whether so many documents wait that some should be taken first. */
  boolean isFull() {
    return ahead.size() > mostAhead;
  }

  boolean isEmpty() {
    return ahead.isEmpty();
  }

  /**
   * Returns the next reading, waiting for it.
   *
   * @throws AttacheException if its document could not be read
   */
  Reading take() {
    Begun next = ahead.remove();
    try {
      return next.reading().get(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Fault("interrupted", "the run was interrupted", null, null, e);
    } catch (TimeoutException e) {
      throw tooSlow(next, e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof AttacheException failure) {
        throw failure;
      }
      throw new IllegalStateException(e);
    }
  }

  private Unsupported tooSlow(Begun begun, TimeoutException cause) {
    begun.reading().cancel(true);
    executor.setMaximumPoolSize(executor.getMaximumPoolSize() + 1);
    executor.setCorePoolSize(executor.getCorePoolSize() + 1);
    return new Unsupported(
        "document-too-slow",
        "reading took longer than the limit seconds=" + seconds + "; --limit sets another",
        null,
        begun.document().id(),
        cause);
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

  @Override
  public void close() {
    executor.shutdownNow();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "reader");
    thread.setDaemon(true);
    return thread;
  }
}
