package org.attache.ledger.query;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.attache.ledger.AsOf;
import org.attache.ledger.Event;
import org.attache.ledger.EventMaker;
import org.attache.ledger.decision.Dossier;
import org.attache.ledger.store.EventReader;

/**
 * Events of the stored tables, read some at a time. While some are taken, a thread of its own reads
 * the next ones: to read them takes about as long as to make anything of them.
 */
final class StoredStream implements EventStream {
  private final ExecutorService ahead =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "event-stream");
            thread.setDaemon(true);
            return thread;
          });
  private final EventReader reader;
  private final EventMaker maker;
  private final AsOf asOf;
  private final List<Long> numbers;
  private Iterator<Dossier> some = Collections.emptyIterator();
  private CompletableFuture<List<Dossier>> next;
  private int asked;

  StoredStream(EventReader reader, AsOf asOf, List<Long> numbers) {
    this.reader = reader;
    this.maker = new EventMaker(asOf);
    this.asOf = asOf;
    this.numbers = numbers;
    this.next = ask();
  }

  @Override
  public int size() {
    return numbers.size();
  }

  @Override
  public boolean hasNext() {
    while (!some.hasNext()) {
      List<Dossier> read = read();
      if (read.isEmpty()) {
        return false;
      }
      some = read.iterator();
      next = ask();
    }
    return true;
  }

  @Override
  public Event next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more events");
    }
    return maker.event(some.next());
  }

  /** Lets the next ones be read; every number is of an event that was known on the day. */
  private CompletableFuture<List<Dossier>> ask() {
    int until = Math.min(numbers.size(), asked + EventReader.AT_ONCE);
    List<Long> wanted = numbers.subList(asked, until);
    asked = until;
    return wanted.isEmpty()
        ? CompletableFuture.completedFuture(List.of())
        : CompletableFuture.supplyAsync(() -> reader.dossiers(wanted, asOf.day()), ahead);
  }

  private List<Dossier> read() {
    try {
      return next.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** Waits for what is being read, since the connection is the caller's again. */
  @Override
  public void close() {
    next.handle((read, failure) -> read).join();
    ahead.shutdown();
  }
}
