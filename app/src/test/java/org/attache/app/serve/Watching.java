package org.attache.app.serve;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import javax.net.ssl.SSLSocketFactory;
import org.attache.app.alert.AddressFile;
import org.attache.app.alert.Delivering;
import org.attache.ledger.change.ChangeKind;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.store.Ledger;
import org.attache.ledger.store.Outbox;
import org.attache.ledger.store.StoredWatch;
import org.attache.ledger.watch.Alerting;
import org.attache.ledger.watch.Timetable;
import org.attache.ledger.watch.Watch;
import org.attache.ledger.watch.WatchText;
import org.attache.sources.fetch.AllowedHosts;
import org.attache.sources.fetch.Gate;
import org.attache.sources.fetch.Resolver;

/** A watch of everything, and deliveries to this machine alone. */
public final class Watching {
  /** The id of the watch. */
  public static final String ID = "0000000a";

  private Watching() {}

  /** Returns what delivers by the addresses of a file. */
  public static Delivering delivering(Path addresses, Clock clock) {
    return new Delivering(
        new AddressFile(addresses),
        new Gate(Resolver.ofSystem(), AllowedHosts.of(List.of("127.0.0.1"))),
        (SSLSocketFactory) SSLSocketFactory.getDefault(),
        System::nanoTime,
        clock);
  }

  /** Adds the watch. */
  public static void add(Ledger ledger, Clock clock) {
    Watch watch =
        new Watch(
            "everything",
            EventFilter.ALL,
            EnumSet.allOf(ChangeKind.class),
            LocalDate.of(2025, 8, 1),
            Timetable.AT_ONCE,
            List.of());
    String definition = new WatchText().definition(watch);
    try (Outbox outbox = ledger.outbox()) {
      outbox.add(new StoredWatch(ID, watch.name(), definition, "mira", clock.instant()));
    }
  }

  /** Lets the watch find what it has to tell. */
  public static void find(Ledger ledger, Clock clock) {
    try (Outbox outbox = ledger.outbox()) {
      new Alerting(outbox, clock).run();
    }
  }
}
