package org.attache.app.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sets the filings of both sides beside each other. */
final class Comparing {
  private final Grain grain;
  private final LocalDate since;
  private final LocalDate until;
  private final Map<String, List<OurFiling>> filings = new HashMap<>();
  private final Map<String, List<OurEvent>> events = new HashMap<>();
  private final Map<String, OurEvent> byId = new HashMap<>();
  private final List<OurEvent> all;
  private final @Nullable String only;

  private final Map<String, Cell> cells = new TreeMap<>();
  private final Side.Tally ours = new Side.Tally();
  private final Side.Tally theirs = new Side.Tally();
  private final Set<OurFiling> agreed = new HashSet<>();
  private final List<FiledAsHeld> filedAsHeld = new ArrayList<>();
  private final Map<String, Integer> asHeld = new HashMap<>();
  private final Map<String, Integer> asWord = new HashMap<>();
  private int onlyTheirs;

  /**
   * Makes one that has nothing of theirs yet.
   *
   * @param only the one pair of ours that counts, null for all
   */
  Comparing(
      Grain grain, LocalDate since, LocalDate until, List<OurEvent> all, @Nullable String only) {
    this.only = only;
    this.grain = grain;
    this.since = since;
    this.until = until;
    this.all = all;
    for (OurEvent event : all) {
      byId.put(event.id(), event);
      event.pairs().forEach(pair -> add(events, pair + event.type(), event));
      event.filings().forEach(filing -> add(filings, filing.pair() + filing.category(), filing));
    }
  }

  private static <T> void add(Map<String, List<T>> map, String key, T value) {
    map.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
  }

  /** Adds one filing of theirs. */
  void add(TheirFiling filing) {
    Cell cell = cell(filing.pair(), grain.period(filing.day()));
    theirs.add(filing.category(), filing.score());
    cell.theirs.add(filing.category(), filing.score());
    Map<OurEvent, Telling> against = against(filing);
    boolean named = against.keySet().stream().anyMatch(event -> event.isOf(filing.persons()));
    List<OurFiling> matching =
        filings.getOrDefault(filing.pair() + filing.category(), List.of()).stream()
            .filter(mine -> mine.agreesWith(filing))
            .filter(mine -> !mine.held() || !against.containsKey(known(mine.event())))
            .filter(mine -> !named || known(mine.event()).isOf(filing.persons()))
            .toList();
    agreed.addAll(matching);
    matching.stream()
        .map(mine -> mine.event() + (mine.held() ? "+" : "-"))
        .distinct()
        .forEach(
            key ->
                (key.endsWith("+") ? asHeld : asWord)
                    .merge(key.substring(0, key.length() - 1), 1, Integer::sum));
    if (matching.isEmpty()) {
      onlyTheirs++;
      cell.onlyTheirs++;
    }
    if (matching.stream().noneMatch(OurFiling::held)) {
      dispute(filing, against, cell);
    }
  }

  private OurEvent known(String id) {
    return Objects.requireNonNull(byId.get(id));
  }

  private Map<OurEvent, Telling> against(TheirFiling filing) {
    Map<OurEvent, Telling> saying = new LinkedHashMap<>();
    for (OurEvent event : events.getOrDefault(filing.pair() + filing.category(), List.of())) {
      Telling telling = event.against(filing);
      if (telling != null) {
        saying.put(event, telling);
      }
    }
    return saying;
  }

  /** Of several reports that say otherwise the one of the same persons and fewest others counts. */
  private void dispute(TheirFiling filing, Map<OurEvent, Telling> against, Cell cell) {
    against.entrySet().stream()
        .max(
            Comparator.comparing(
                    (Map.Entry<OurEvent, Telling> entry) -> entry.getValue().isOf(filing.persons()))
                .thenComparing(entry -> -entry.getValue().parties().size())
                .thenComparing(entry -> entry.getValue().published()))
        .ifPresent(
            entry -> {
              OurEvent event = entry.getKey();
              cell.heldByThem++;
              asHeld.merge(event.id(), 1, Integer::sum);
              filedAsHeld.add(
                  new FiledAsHeld(
                      filing, event.id(), event.title(), event.stage(), entry.getValue()));
            });
  }

  /** Counts our own filings, once all of theirs are there. */
  void addOurs() {
    for (OurEvent event : all) {
      for (OurFiling filing : event.filings()) {
        LocalDate day = dayCompared(filing);
        if (day != null && (only == null || only.equals(filing.pair()))) {
          Cell cell = cell(filing.pair(), grain.period(day));
          ours.add(filing.category(), filing.score());
          cell.ours.add(filing.category(), filing.score());
          cell.both += agreed.contains(filing) ? 1 : 0;
        }
      }
    }
  }

  private @Nullable LocalDate dayCompared(OurFiling filing) {
    return filing.days().stream()
        .filter(day -> !day.isBefore(since) && !day.isAfter(until))
        .findFirst()
        .orElse(null);
  }

  private Cell cell(String pair, String period) {
    return cells.computeIfAbsent(pair + '\t' + period, key -> new Cell());
  }

  Comparison result(TheirSide side, LocalDate asOf) {
    List<PairLine> pairs = pairs();
    int both =
        pairs.stream().flatMap(line -> line.counts().stream()).mapToInt(PairCount::both).sum();
    return new Comparison(
        grain,
        side.dataset(),
        since,
        until,
        asOf,
        side.rows(),
        side.leftOut(),
        side.refused(),
        ours.side(),
        theirs.side(),
        both,
        onlyTheirs,
        pairs,
        eventCounts(),
        filedAsHeld);
  }

  private List<PairLine> pairs() {
    Map<String, List<PairCount>> byPair = new TreeMap<>();
    cells.forEach(
        (key, cell) -> {
          String pair = key.substring(0, key.indexOf('\t'));
          PairCount count = cell.count(pair, key.substring(pair.length() + 1));
          byPair.computeIfAbsent(pair, any -> new ArrayList<>()).add(count);
        });
    int periods = grain.periods(since, until).size();
    List<PairLine> lines = new ArrayList<>();
    byPair.forEach((pair, counts) -> lines.add(PairLine.of(pair, counts, periods)));
    lines.sort(
        Comparator.comparing((PairLine line) -> -line.theirs())
            .thenComparing(line -> -line.ours()));
    return lines;
  }

  private List<EventCount> eventCounts() {
    Map<String, Integer> wrongly = new HashMap<>();
    filedAsHeld.forEach(filed -> wrongly.merge(filed.event(), 1, Integer::sum));
    List<EventCount> counts = new ArrayList<>();
    for (OurEvent event : all) {
      boolean told =
          event.tellings().stream()
              .anyMatch(t -> !t.published().isBefore(since) && !t.published().isAfter(until));
      int held = asHeld.getOrDefault(event.id(), 0);
      int word = asWord.getOrDefault(event.id(), 0);
      if (told || held + word > 0) {
        counts.add(
            new EventCount(
                event.id(),
                event.title(),
                event.type(),
                event.stage(),
                held,
                word,
                wrongly.getOrDefault(event.id(), 0)));
      }
    }
    counts.sort(
        Comparator.comparing((EventCount count) -> -count.wrongly())
            .thenComparing(count -> -count.asHeld() - count.asWord())
            .thenComparing(EventCount::id));
    return counts;
  }

  private static final class Cell {
    private final Side.Tally ours = new Side.Tally();
    private final Side.Tally theirs = new Side.Tally();
    private int both;
    private int onlyTheirs;
    private int heldByThem;

    PairCount count(String pair, String period) {
      return new PairCount(
          pair,
          period,
          ours.count(),
          theirs.count(),
          both,
          onlyTheirs,
          heldByThem,
          ours.mean(),
          theirs.mean());
    }
  }
}
