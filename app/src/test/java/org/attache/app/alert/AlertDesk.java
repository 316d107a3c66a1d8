package org.attache.app.alert;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLSocketFactory;
import org.attache.app.alert.mail.SmtpClient;
import org.attache.ledger.change.ChangeKind;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.store.Ledger;
import org.attache.ledger.store.Outbox;
import org.attache.ledger.watch.Timetable;
import org.attache.ledger.watch.TimetableText;
import org.attache.ledger.watch.Watch;
import org.attache.model.Document;
import org.attache.model.EventType;
import org.attache.model.Excerpt;
import org.attache.model.Reading;
import org.attache.model.Span;
import org.attache.model.Stage;
import org.attache.sources.fetch.AllowedHosts;
import org.attache.sources.fetch.FetchLimits;
import org.attache.sources.fetch.Fetcher;
import org.attache.sources.fetch.Gate;
import org.attache.sources.fetch.Resolver;
import org.attache.sources.limit.Limits;

/**
 * A ledger with a clock that is set, a watch of everything, and a courier that is soon impatient.
 */
final class AlertDesk implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMillis(300);

  final SetClock clock = new SetClock();
  final AddressFile addresses;
  private final Ledger ledger;
  final Outbox outbox;

  AlertDesk(Path folder) {
    ledger = Ledger.open(folder.resolve("news.db").toString(), clock);
    outbox = ledger.outbox();
    addresses = new AddressFile(folder.resolve("news.addresses"));
  }

  /** Adds a watch of everything that tells these. */
  WatchBook.Made watch(Timetable timetable, List<String> webhooks, List<String> mailboxes) {
    Watch watch =
        new Watch(
            "everything",
            EventFilter.ALL,
            EnumSet.allOf(ChangeKind.class),
            LocalDate.of(2031, 1, 1),
            timetable,
            List.of());
    return new WatchBook(addresses, gate("127.0.0.1"), clock)
        .add(outbox, watch, webhooks, mailboxes, "mira");
  }

  static Timetable at(String quiet, String digest) {
    return TimetableText.timetable("Europe/Berlin", quiet, digest);
  }

  static Gate gate(String... allowed) {
    return new Gate(Resolver.ofSystem(), AllowedHosts.of(List.of(allowed)));
  }

  Courier courier(Executor executor) {
    return courier(executor, gate("127.0.0.1"), (SSLSocketFactory) SSLSocketFactory.getDefault());
  }

  Courier courier(Executor executor, Gate gate, SSLSocketFactory tls) {
    FetchLimits limits =
        new FetchLimits(PATIENCE, PATIENCE, PATIENCE.multipliedBy(2), 0, Limits.usual());
    return new Courier(
        outbox,
        addresses,
        new WebhookSender(new Fetcher(gate, limits, "test", tls, System::nanoTime), clock),
        new EmailSender(
            new SmtpClient(tls, PATIENCE.multipliedBy(3)), () -> addresses.book().smtp()),
        new Backoff(new SplittableRandom(5)),
        executor,
        clock);
  }

  /** Lets a pair meet in the ledger, or their meeting move: each call is a batch. */
  void tell(String who, String day, Stage stage) {
    ledger.ingest(List.of(reading(who, day, stage)));
  }

  static Reading reading(String who, String day, Stage stage) {
    String text = who + " Otieno’s meeting with Rui " + who + " is " + stage.label() + ".";
    Excerpt trigger = excerpt(text, "meeting");
    var claim =
        new org.attache.model.Claim(
            EventType.CONSULT,
            List.of(),
            List.of(),
            stage,
            List.of(),
            false,
            trigger,
            new Span(0, text.length()),
            List.of(entity(text, who + " Otieno"), entity(text, "Rui " + who)),
            List.of(),
            null,
            null,
            List.of(),
            1,
            List.of());
    String id = who + "-" + day;
    Document document =
        new Document(
            id, "https://h.example/" + id, "On " + id, "Herald", LocalDate.parse(day), "en", text);
    return new Reading(document, List.of(claim), List.of());
  }

  private static org.attache.model.Entity entity(String text, String name) {
    return new org.attache.model.Entity(excerpt(text, name), name, null, null, null);
  }

  private static Excerpt excerpt(String text, String words) {
    int begin = text.indexOf(words);
    return Excerpt.of(text, new Span(begin, begin + words.length()));
  }

  @Override
  public void close() {
    outbox.close();
    ledger.close();
  }

  /** A clock that stands where it is set. */
  static final class SetClock extends Clock {
    private volatile Instant now = Instant.parse("2031-03-01T12:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    void set(String time) {
      now = Instant.parse(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public java.time.ZoneId getZone() {
      return java.time.ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }
  }
}
