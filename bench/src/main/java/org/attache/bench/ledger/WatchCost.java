package org.attache.bench.ledger;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.ledger.change.ChangeKind;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.query.PartyTerm;
import org.attache.ledger.store.Ledger;
import org.attache.ledger.store.Outbox;
import org.attache.ledger.store.StoredWatch;
import org.attache.ledger.watch.Alerting;
import org.attache.ledger.watch.Channel;
import org.attache.ledger.watch.Timetable;
import org.attache.ledger.watch.Watch;
import org.attache.ledger.watch.WatchText;
import org.attache.model.Reading;

/**
 * Prints what watches cost a ledger: the same news goes, batch by batch, into a ledger that nobody
 * watches and into one with a hundred watches, so that both have the same load beside them.
 */
public final class WatchCost {
  private static final int WATCHES = 100;
  private static final int CLAIMS_AT_ONCE = 2000;
  private static final int WARM = 10_000;
  private static final String USUAL_CLAIMS = "30000";

  private final SyntheticNews news = new SyntheticNews(7);
  private final NewsClock clock = new NewsClock(news);
  private final Meter meter = new Meter();

  private WatchCost() {}

  /**
   * Measures.
   *
   * @param arguments number of claims, else {@value #USUAL_CLAIMS}; the first {@value #WARM} are
   *     not counted
   * @throws IOException if the temporary folder cannot be written
   * @throws SQLException if a ledger does not answer
   */
  public static void main(String[] arguments) throws IOException, SQLException {
    int claims = Integer.parseInt(arguments.length > 0 ? arguments[0] : USUAL_CLAIMS);
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    try (Targets targets = Targets.in(System.getProperty("java.io.tmpdir", "."))) {
      out.println(new WatchCost().measure(targets, claims));
    }
  }

  private String measure(Targets targets, int claims) throws SQLException {
    Usage plain = Usage.none();
    Usage watched = Usage.none();
    Usage alerts = Usage.none();
    int told;
    int done = 0;
    int counted = 0;
    try (Ledger alone = Ledger.open(targets.fresh("alone"), clock);
        Ledger ledger = Ledger.open(targets.fresh("watched"), clock);
        Outbox outbox = ledger.outbox()) {
      watch(outbox);
      while (done < claims) {
        List<Reading> some = news.claims(CLAIMS_AT_ONCE);
        int[] stored = new int[1];
        Usage first = meter.of(() -> stored[0] = alone.ingest(some).claims());
        Usage second = meter.of(() -> ledger.ingest(some));
        Usage third = meter.of(new Alerting(outbox, clock)::run);
        if (done >= WARM) {
          counted += stored[0];
          plain = plain.plus(first);
          watched = watched.plus(second);
          alerts = alerts.plus(third);
        }
        done += stored[0];
      }
      told = outbox.alerts(null, 0, Integer.MAX_VALUE).size();
    }
    return String.format(
        Locale.ROOT,
        "%,d claims, of which the last %,d count; %,d alerts of %d watches in all%n"
            + "unwatched %.1f s of the thread's CPU time, watched %.1f s (%.2f times as much),"
            + " alerts beside %.1f s (%.2f)",
        done,
        counted,
        told,
        WATCHES,
        plain.workSeconds(),
        watched.workSeconds(),
        watched.workSeconds() / plain.workSeconds(),
        alerts.workSeconds(),
        alerts.workSeconds() / plain.workSeconds());
  }

  /** Half of the watches are of a state, half of a pair of states, from frequent to rare ones. */
  private void watch(Outbox outbox) {
    WatchText text = new WatchText();
    for (int i = 0; i < WATCHES; i++) {
      PartyTerm state = state(i / 2 + 1);
      List<PartyTerm> parties = i % 2 == 0 ? List.of(state) : List.of(state(0), state);
      Watch watch =
          new Watch(
              "watch " + i,
              new EventFilter(parties, Set.of(), Set.of(), null, null, null, null, false),
              EnumSet.allOf(ChangeKind.class),
              SyntheticNews.FIRST,
              Timetable.AT_ONCE,
              List.of(new Channel(Channel.Kind.WEBHOOK, "00000001")));
      outbox.add(
          new StoredWatch(
              String.format(Locale.ROOT, "%08x", i),
              watch.name(),
              text.definition(watch),
              "bench",
              clock.instant()));
    }
  }

  private static PartyTerm state(int rank) {
    String code = "X" + (char) ('A' + rank / 26) + (char) ('A' + rank % 26);
    return new PartyTerm(code, code);
  }

  /** Tells noon of the newest day of the news, as where news are read when they come. */
  private static final class NewsClock extends Clock {
    private final SyntheticNews news;

    NewsClock(SyntheticNews news) {
      this.news = news;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
      return news.day().atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
  }
}
