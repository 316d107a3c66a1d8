package org.attache.app.web.api;

import io.javalin.http.sse.SseClient;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.attache.app.Complaint;
import org.attache.app.web.LedgerDesk;
import org.attache.app.web.LedgerLease;
import org.attache.ledger.query.EventLine;
import org.attache.ledger.query.Head;
import org.attache.ledger.store.StoredAlert;
import org.jspecify.annotations.Nullable;

/**
 * Tells listeners which events change, as server-sent events. One thread looks at the end of the
 * ledger's log once a second, so that also what other programs write is seen. The id of a message
 * is the number of the log's last entry; who comes back with it is told what was missed. What
 * watches tell comes too, once. Safe for use by several threads.
 */
public final class ChangeStream implements AutoCloseable {
  private static final int MOST_EVENTS = 200;
  private static final int MOST_ALERTS = 50;
  private static final int QUIET_ROUNDS = 15;
  private static final long ROUND_MILLIS = 1000;
  private static final int MOST_LISTENERS = 500;

  private final LedgerDesk desk;
  private final Clock clock;
  private final EventQuestions questions = new EventQuestions();
  private final Set<SseClient> listeners = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "change-stream");
            thread.setDaemon(true);
            return thread;
          });
  private final Complaint complaint = new Complaint(ChangeStream.class, "the stream waits");
  private long seen;
  private Set<String> told = Set.of();
  private Instant toldTo = Instant.MIN;
  private int quiet;

  /** Makes a stream and begins to watch the ledger. */
  public ChangeStream(LedgerDesk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
    this.seen = head();
    told(newest(MOST_ALERTS));
    Future<?> unused =
        watch.scheduleWithFixedDelay(this::look, ROUND_MILLIS, ROUND_MILLIS, TimeUnit.MILLISECONDS);
  }

  private long head() {
    try (LedgerLease lease = desk.asOf(today())) {
      return lease.shelf().head().seq();
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /** Takes a listener. */
  synchronized void join(SseClient client) {
    if (listeners.size() >= MOST_LISTENERS) {
      client.sendComment("too many listeners; try again later");
      client.close();
      return;
    }
    client.keepAlive();
    client.onClose(() -> listeners.remove(client));
    @Nullable String last = client.ctx().header("Last-Event-ID");
    if (last != null && last.matches("[0-9]{1,18}")) {
      news(Long.parseLong(last)).messages().forEach(message -> message.to(client));
    } else {
      client.sendComment("listening");
    }
    listeners.add(client);
  }

  /** A round that fails must not be the last one; the next looks again from the same place. */
  private synchronized void look() {
    try {
      News news = listeners.isEmpty() ? new News(List.of(), head()) : news(seen);
      List<StoredAlert> newest = newest(listeners.isEmpty() ? 1 : MOST_ALERTS);
      List<Message> alerts = fresh(newest);
      seen = news.head();
      told(newest);
      quiet = (quiet + 1) % QUIET_ROUNDS;
      for (SseClient client : listeners) {
        news.messages().forEach(message -> message.to(client));
        alerts.forEach(message -> message.to(client));
        if (quiet == 0) {
          client.sendComment("quiet");
        }
      }
      complaint.end();
    } catch (RuntimeException e) {
      if (!watch.isShutdown()) {
        complaint.tell(e);
      }
    }
  }

  private List<StoredAlert> newest(int most) {
    return desk.outbox(outbox -> outbox.alerts(null, 0, most));
  }

  /**
   * Returns those not told yet, the oldest first. What was told last may be gone with its watch, so
   * that what was made before it is not new either.
   */
  private List<Message> fresh(List<StoredAlert> newest) {
    List<Message> fresh = new ArrayList<>();
    for (StoredAlert alert : newest) {
      if (told.contains(alert.id()) || alert.made().isBefore(toldTo)) {
        break;
      }
      fresh.add(0, new Message("alert", alert.content(), null));
    }
    return fresh;
  }

  private void told(List<StoredAlert> newest) {
    told = newest.stream().map(StoredAlert::id).collect(Collectors.toUnmodifiableSet());
    if (!newest.isEmpty() && newest.get(0).made().isAfter(toldTo)) {
      toldTo = newest.get(0).made();
    }
  }

  /** Returns what is behind an entry, as of today. */
  private News news(long behind) {
    try (LedgerLease lease = desk.asOf(today())) {
      Head head = lease.shelf().head();
      List<Message> news = new ArrayList<>();
      if (head.seq() > behind) {
        List<String> ids = lease.shelf().touched(behind, MOST_EVENTS + 1);
        for (String id : ids.subList(0, Math.min(MOST_EVENTS, ids.size()))) {
          @Nullable EventLine line = EventLine.of(lease.view().event(id));
          if (line != null) {
            news.add(new Message("change", questions.line(line), head.seq()));
          }
        }
        if (ids.size() > MOST_EVENTS) {
          news.add(new Message("more", "{\"entry\":" + head.seq() + "}", head.seq()));
        }
      }
      return new News(news, head.seq());
    }
  }

  @Override
  public void close() {
    watch.shutdownNow();
    listeners.forEach(SseClient::close);
  }

  /**
   * What is new.
   *
   * @param messages to be sent
   * @param head number of the log's last entry
   */
  private record News(List<Message> messages, long head) {
    News {
      messages = List.copyOf(messages);
    }
  }

  /**
   * A message to listeners.
   *
   * @param event {@code change}, or {@code more} where too much changed to tell it one by one, or
   *     {@code alert}
   * @param data JSON
   * @param id number of the log's last entry; null for what is not told again
   */
  private record Message(String event, String data, @Nullable Long id) {
    void to(SseClient client) {
      client.sendEvent(event, data, id == null ? null : String.valueOf(id));
    }
  }
}
