package org.attache.app.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
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
 * it are read again, each on a thread of its own, so that none waits behind what hangs; a thread
 * that is kept too long is given up and another takes its place. Used by one thread.
 */
public final class ReadingPool implements AutoCloseable {
  /** Most documents read together. */
  private static final int MOST_TOGETHER = 16;

  /** Characters after which no document joins others. */
  private static final int ENOUGH = 100_000;

  /** Seconds after which a thread ends that has nothing to do, as where a run failed. */
  private static final int IDLE = 10;

  private final DocumentReader reader;
  private final long seconds;
  private final int mostAhead;
  private final ThreadPoolExecutor executor;
  private final Deque<Begun> ahead = new ArrayDeque<>();
  private final Deque<Reading> done = new ArrayDeque<>();
  private final Deque<Document> again = new ArrayDeque<>();
  private List<Document> open = new ArrayList<>();
  private int together = 1;
  private int waiting;

  /** Documents that are being read together. */
  private record Begun(List<Document> documents, Future<List<Reading>> readings) {}

  /**
   * Makes a pool.
   *
   * @param threads how many read at a time
   */
  public ReadingPool(DocumentReader reader, Limits limits, int threads) {
    this.reader = reader;
    this.seconds = limits.of(Limit.SECONDS);
    // each thread has some to read while others are handed out
    this.mostAhead = (threads + 1) * MOST_TOGETHER;
    this.executor =
        new ThreadPoolExecutor(
            threads,
            threads,
            IDLE,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            ReadingPool::thread);
    executor.allowCoreThreadTimeOut(true);
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
    List<Document> documents = open;
    open = new ArrayList<>();
    ahead.add(new Begun(documents, executor.submit(() -> readings(documents))));
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
   * @throws NoSuchElementException if none waits
   */
  public Reading take() {
    if (waiting == 0) {
      throw new NoSuchElementException("no document waits");
    }
    while (done.isEmpty() && again.isEmpty()) {
      if (ahead.isEmpty()) {
        begin();
      }
      finish(ahead.remove());
    }
    waiting--;
    return again.isEmpty() ? done.remove() : alone(again.remove());
  }

  /** Waits for what is being read together; where that fails, each is to be read again. */
  private void finish(Begun begun) {
    try {
      done.addAll(result(begun));
    } catch (AttacheException | IllegalStateException e) {
      if (begun.readings().isCancelled()) {
        replaceThread();
      }
      if (begun.documents().size() == 1) {
        waiting--;
        throw e;
      }
      again.addAll(begun.documents());
    }
  }

  /** Reads one now, whatever the other threads are at. */
  private Reading alone(Document document) {
    FutureTask<List<Reading>> task = new FutureTask<>(() -> readings(List.of(document)));
    thread(task).start();
    return result(new Begun(List.of(document), task)).get(0);
  }

  private List<Reading> result(Begun begun) {
    try {
      return begun.readings().get(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Fault("interrupted", "the run was interrupted", null, null, e);
    } catch (TimeoutException e) {
      begun.readings().cancel(true);
      throw tooSlow(begun.documents().get(0), e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof AttacheException failure) {
        throw failure;
      }
      throw new IllegalStateException(e);
    }
  }

  private Unsupported tooSlow(Document document, TimeoutException cause) {
    return new Unsupported(
        "document-too-slow",
        "reading took longer than the limit seconds=" + seconds + "; --limit sets another",
        null,
        document.id(),
        cause);
  }

  private void replaceThread() {
    executor.setMaximumPoolSize(executor.getMaximumPoolSize() + 1);
    executor.setCorePoolSize(executor.getCorePoolSize() + 1);
  }

  private List<Reading> readings(List<Document> documents) {
    try {
      return reader.read(documents);
    } catch (AttacheException e) {
      throw e;
    } catch (OutOfMemoryError e) {
      throw MemoryShort.of(e, documents.get(0).id());
    } catch (RuntimeException | StackOverflowError e) {
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
