package org.attache.app.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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
 * Reads documents on several threads and gives the readings in the order of the documents. Some are
 * read together, as that is faster: one at first, so that the first is soon there, then more. A
 * document on which the reader fails or takes too long costs itself alone: those read together with
 * it are read again one by one; a thread that is kept too long is given up and another takes its
 * place. Used by one thread.
 */
public final class ReadingPool implements AutoCloseable {
  /** Most documents read together. */
  private static final int MOST_TOGETHER = 16;

  /** Characters after which no document joins others. */
  private static final int ENOUGH = 100_000;

  private final DocumentReader reader;
  private final long seconds;
  private final int mostAhead;
  private final ThreadPoolExecutor executor;
  private final Deque<Begun> ahead = new ArrayDeque<>();
  private final Deque<Reading> done = new ArrayDeque<>();
  private List<Document> open = new ArrayList<>();
  private int together = 1;
  private int waiting;

  /** Documents that are being read together. */
  private record Begun(List<Document> documents, Future<List<Reading>> readings) {}

  /**
   * Makes a pool.
   *
   * @param threads documents read at a time
   * @param aheadPerThread how many are begun before the first is taken, for each thread
   */
  public ReadingPool(DocumentReader reader, Limits limits, int threads, int aheadPerThread) {
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

  /** Takes a document in, to be read soon. */
  public void add(Document document) {
    open.add(document);
    waiting++;
    int length = open.stream().mapToInt(one -> one.text().length()).sum();
    if (open.size() >= together || length >= ENOUGH) {
      begin();
      together = Math.min(2 * together, MOST_TOGETHER);
    }
  }

  private void begin() {
    ahead.add(begun(open));
    open = new ArrayList<>();
  }

  private Begun begun(List<Document> documents) {
    return new Begun(documents, executor.submit(() -> readings(documents)));
  }

  /** Returns whether so many documents wait that some should be taken first. */
  public boolean isFull() {
    return waiting > mostAhead;
  }

  /** Returns whether nothing was taken in that was not given back. */
  public boolean isEmpty() {
    return waiting == 0;
  }

  /**
   * Returns the next reading, waiting for it.
   *
   * @throws AttacheException if its document could not be read
   */
  public Reading take() {
    while (done.isEmpty()) {
      if (ahead.isEmpty()) {
        begin();
      }
      Begun next = ahead.remove();
      if (next.documents().size() > 1) {
        try {
          done.addAll(result(next));
        } catch (AttacheException | IllegalStateException e) {
          separate(next.documents());
        }
      } else {
        waiting--;
        return result(next).get(0);
      }
    }
    waiting--;
    return done.remove();
  }

  /** Begins each of some documents again by itself, before all that wait. */
  private void separate(List<Document> documents) {
    List<Begun> again = documents.stream().map(one -> begun(List.of(one))).toList();
    for (int i = again.size() - 1; i >= 0; i--) {
      ahead.addFirst(again.get(i));
    }
  }

  private List<Reading> result(Begun next) {
    try {
      return next.readings().get(seconds, TimeUnit.SECONDS);
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
    begun.readings().cancel(true);
    executor.setMaximumPoolSize(executor.getMaximumPoolSize() + 1);
    executor.setCorePoolSize(executor.getCorePoolSize() + 1);
    return new Unsupported(
        "document-too-slow",
        "reading took longer than the limit seconds=" + seconds + "; --limit sets another",
        null,
        begun.documents().get(0).id(),
        cause);
  }

  private List<Reading> readings(List<Document> documents) {
    try {
      return reader.read(documents);
    } catch (AttacheException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw new Fault(
          "reader-failed",
          "the reader failed on this document: " + Blame.of(e) + "; please report it",
          null,
          documents.get(0).id(),
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
