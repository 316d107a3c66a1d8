package org.attache.bench.ledger;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.query.EventLine;
import org.attache.ledger.query.PartyTerm;
import org.attache.ledger.query.StoredView;
import org.attache.ledger.store.Sql;
import org.attache.model.EventType;
import org.attache.model.Stage;

/** Asks a ledger what users ask, each time as of another day, and tells how long it takes. */
final class Answers {
  private static final int ROUNDS = 100;
  private static final int LINES = 50;
  private static final int AGENDA_DAYS = 30;
  private static final double MILLION = 1e6;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Draw draw = new Draw(11);
  private final Sql sql;
  private final LocalDate last;
  private final List<String> told = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();

  /** Makes one that asks over {@code sql} as of days up to {@code last}. */
  Answers(Sql sql, LocalDate last) {
    this.sql = sql;
    this.last = last;
  }

  /** Returns a line for each kind of question. */
  List<String> measure() {
    told.add("answers as of any day, ms");
    events("events", EventFilter.ALL);
    events("events --actor XAA (a fifth of all)", of(List.of("XAA"), List.of(), List.of()));
    events("events --actor XDA (rare)", of(List.of("XDA"), List.of(), List.of()));
    events("events --dyad XAA,XAB", of(List.of("XAA", "XAB"), List.of(), List.of()));
    events("events --dyad XAA,XCA", of(List.of("XAA", "XCA"), List.of(), List.of()));
    events(
        "events --event CONSULT --stage agreed",
        of(List.of(), List.of(EventType.CONSULT), List.of(Stage.AGREED)));
    events(
        "events --event THREATEN --stage postponed (rare)",
        of(List.of(), List.of(EventType.THREATEN), List.of(Stage.POSTPONED)));
    events(
        "events --upcoming",
        new EventFilter(List.of(), Set.of(), Set.of(), null, null, null, null, true));
    events(
        "events --text WORD",
        new EventFilter(List.of(), Set.of(), Set.of(), null, null, null, "sanctions", false));
    asked(
        "show",
        view -> {
          String id = ids.get(draw.below(ids.size()));
          StoredView now = new StoredView(sql, last);
          now.event(id);
          now.bonds(id);
        });
    asked("agenda", view -> view.agenda(view.asOf().day().plusDays(AGENDA_DAYS), LINES));
    asked("changes of a day", view -> view.changes(view.asOf().day().minusDays(1), true, LINES));
    asked("who XBA", view -> view.who(new PartyTerm("XBA", "XBA"), LINES));
    return told;
  }

  private static EventFilter of(List<String> codes, List<EventType> types, List<Stage> stages) {
    List<PartyTerm> parties = codes.stream().map(code -> new PartyTerm(code, code)).toList();
    return new EventFilter(
        parties, Set.copyOf(types), Set.copyOf(stages), null, null, null, null, false);
  }

  private void events(String what, EventFilter filter) {
    asked(
        what, view -> view.events(filter, 0, LINES).stream().map(EventLine::id).forEach(ids::add));
  }

  private void asked(String what, Consumer<StoredView> question) {
    long days = ChronoUnit.DAYS.between(SyntheticNews.FIRST, last);
    double[] cpu = new double[ROUNDS];
    double[] wall = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      LocalDate day = SyntheticNews.FIRST.plusDays(1 + draw.below((int) days));
      long clock = System.nanoTime();
      long own = threads.getCurrentThreadCpuTime();
      question.accept(new StoredView(sql, day));
      cpu[i] = (threads.getCurrentThreadCpuTime() - own) / MILLION;
      wall[i] = (System.nanoTime() - clock) / MILLION;
    }
    told.add(
        String.format(
            Locale.ROOT,
            "  %-50s CPU: median %6.1f, p95 %6.1f   clock: median %6.1f, p95 %6.1f",
            what,
            at(cpu, .5),
            at(cpu, .95),
            at(wall, .5),
            at(wall, .95)));
  }

  private static double at(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))];
  }
}
