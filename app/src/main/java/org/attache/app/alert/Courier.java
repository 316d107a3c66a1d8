package org.attache.app.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import org.attache.ledger.store.Delivery;
import org.attache.ledger.store.Outbox;
import org.attache.ledger.watch.AlertText;
import org.attache.ledger.watch.Alerting;
import org.attache.ledger.watch.Channel;
import org.attache.ledger.watch.WatchText;
import org.attache.model.error.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Takes alerts from the outbox, has them sent, and notes what became of them. For one thread; only
 * the sending is done by others.
 */
public final class Courier {
  /** Longer than a channel may take for what it is given at once. */
  private static final Duration LEASE = Duration.ofMinutes(5);

  private static final int AT_ONCE = 100;
  private static final int AT_ONCE_A_CHANNEL = 10;

  private final Outbox outbox;
  private final AddressFile addresses;
  private final Sender<Address.Webhook> webhooks;
  private final Sender<Address.Email> letters;
  private final Backoff backoff;
  private final Executor executor;
  private final Clock clock;
  private final Alerting alerting;
  private final AlertText text = new AlertText();
  private final WatchText watches = new WatchText();
  private final Set<String> busy = new HashSet<>();
  private final Queue<Errand> done = new ConcurrentLinkedQueue<>();

  /**
   * Makes a courier.
   *
   * @param outbox stays the caller's
   * @param executor sends, a channel at a time
   */
  Courier(
      Outbox outbox,
      AddressFile addresses,
      Sender<Address.Webhook> webhooks,
      Sender<Address.Email> letters,
      Backoff backoff,
      Executor executor,
      Clock clock) {
    this.outbox = outbox;
    this.addresses = addresses;
    this.webhooks = webhooks;
    this.letters = letters;
    this.backoff = backoff;
    this.executor = executor;
    this.clock = clock;
    this.alerting = new Alerting(outbox, clock);
  }

  /**
   * Finds out what is to be told, sends what is due and notes what became of what was sent before.
   *
   * @return whether anything is on its way or was just sent
   */
  public boolean round() {
    boolean settled = settle();
    alerting.run();
    Instant now = clock.instant();
    Map<String, List<Delivery>> due = new LinkedHashMap<>();
    for (Delivery one : outbox.take(now, now.plus(LEASE), AT_ONCE, busy)) {
      due.computeIfAbsent(one.channel(), channel -> new ArrayList<>()).add(one);
    }
    due.forEach(
        (channel, deliveries) -> {
          busy.add(channel);
          executor.execute(() -> done.add(new Errand(channel, carry(channel, deliveries))));
        });
    return settle() || settled || !busy.isEmpty();
  }

  /** Notes what became of what was sent, and returns whether anything was. */
  boolean settle() {
    boolean any = false;
    for (Errand errand = done.poll(); errand != null; errand = done.poll()) {
      any = true;
      busy.remove(errand.channel());
      errand.tries().forEach(this::settle);
    }
    return any;
  }

  private void settle(Try tried) {
    Instant now = clock.instant();
    Outcome outcome = tried.outcome();
    if (outcome == null) {
      outbox.release(tried.deliveries());
      return;
    }
    String problem = outcome.problem();
    if (problem == null) {
      outbox.sent(tried.deliveries(), now);
      return;
    }
    int failed = 1 + tried.deliveries().stream().mapToInt(Delivery::tries).max().orElse(0);
    Duration wait = outcome.hopeless() ? null : backoff.next(failed, outcome.pause());
    Instant again = wait == null ? null : loud(tried.deliveries().get(0), now.plus(wait));
    outbox.failed(tried.deliveries(), problem, again, now);
  }

  private Instant loud(Delivery delivery, Instant time) {
    try {
      String watch = delivery.alert().watch();
      return watches.watch(outbox.watch(watch)).timetable().loud(time);
    } catch (NotFound e) {
      // it was removed meanwhile, and its deliveries with it
      return time;
    }
  }

  /** Sends what a channel has to take until something fails. */
  private List<Try> carry(String channel, List<Delivery> deliveries) {
    List<Try> tries = new ArrayList<>();
    boolean goes = true;
    int sent = 0;
    for (List<Delivery> together : together(deliveries)) {
      goes = goes && sent++ < AT_ONCE_A_CHANNEL;
      Outcome outcome = goes ? send(channel, together) : null;
      goes = goes && outcome != null && outcome.problem() == null;
      tries.add(new Try(together, outcome));
    }
    return tries;
  }

  private static List<List<Delivery>> together(List<Delivery> deliveries) {
    List<List<Delivery>> together = new ArrayList<>();
    Map<String, List<Delivery>> digests = new LinkedHashMap<>();
    for (Delivery one : deliveries) {
      if (one.bundled()) {
        digests.computeIfAbsent(one.alert().watch(), watch -> new ArrayList<>()).add(one);
      } else {
        together.add(List.of(one));
      }
    }
    together.addAll(digests.values());
    return together;
  }

  private Outcome send(String channel, List<Delivery> together) {
    try {
      Instant now = clock.instant();
      Message message =
          together.get(0).bundled()
              ? Message.digest(together.stream().map(one -> text.alert(one.alert())).toList(), now)
              : Message.of(text.alert(together.get(0).alert()), now);
      @Nullable Address address = addresses.book().address(Channel.parse(channel));
      if (address instanceof Address.Webhook webhook) {
        return webhooks.send(webhook, message);
      }
      if (address instanceof Address.Email email) {
        return letters.send(email, message);
      }
      return Outcome.failed("the file of addresses has no " + channel);
    } catch (RuntimeException e) {
      System.getLogger(Courier.class.getName())
          .log(System.Logger.Level.ERROR, "failed to send by " + channel, e);
      return Outcome.failed("our own mistake: " + e.getClass().getSimpleName());
    }
  }

  /**
   * What a channel was given to send.
   *
   * @param tries what became of it
   */
  private record Errand(String channel, List<Try> tries) {
    Errand {
      tries = List.copyOf(tries);
    }
  }

  /**
   * A message.
   *
   * @param deliveries that went together
   * @param outcome null where it was not tried
   */
  private record Try(List<Delivery> deliveries, @Nullable Outcome outcome) {
    Try {
      deliveries = List.copyOf(deliveries);
    }
  }
}
