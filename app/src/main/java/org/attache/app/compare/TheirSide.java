package org.attache.app.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.attache.app.foreign.ForeignSink;
import org.attache.ledger.link.StateNames;
import org.attache.model.Claim;
import org.attache.model.Days;
import org.attache.model.Entity;
import org.attache.model.Reading;
import org.attache.model.error.AttacheException;
import org.attache.model.plover.PloverTable;
import org.jspecify.annotations.Nullable;

/** Gathers what other data sets file, and counts what cannot be compared. */
public final class TheirSide implements ForeignSink {
  private final StateNames states = StateNames.standard();
  private final PloverTable scores = PloverTable.bundled();
  private final Map<String, TheirFiling> filings = new LinkedHashMap<>();
  private final Map<String, Long> leftOut = new TreeMap<>();
  private final Map<String, Long> notes = new TreeMap<>();
  private final Consumer<AttacheException> complaints;
  private final @Nullable LocalDate since;
  private final @Nullable LocalDate until;
  private long rows;
  private long refused;
  private String dataset = "";

  /**
   * Makes an empty side.
   *
   * @param since first day of interest, null for any
   * @param until last day of interest, null for any
   * @param complaints takes what could not be read
   */
  public TheirSide(
      @Nullable LocalDate since, @Nullable LocalDate until, Consumer<AttacheException> complaints) {
    this.since = since;
    this.until = until;
    this.complaints = complaints;
  }

  @Override
  public void accept(Reading reading) {
    rows++;
    dataset = String.valueOf(reading.document().publisher());
    Claim claim = reading.claims().get(0);
    LocalDate day = day(claim);
    if ((since != null && day.isBefore(since)) || (until != null && day.isAfter(until))) {
      count(leftOut, "outside the days compared");
      return;
    }
    Set<String> pairs = Pairs.of(claim.actors(), claim.recipients());
    if (pairs.isEmpty()) {
      count(leftOut, "without two sides that have a code");
    }
    for (String pair : pairs) {
      TheirFiling filing =
          new TheirFiling(
              pair,
              day,
              claim.event(),
              scores.score(claim.event(), claim.modes()),
              1,
              persons(claim),
              claim.trigger().text(),
              names(claim.actors()) + " → " + names(claim.recipients()),
              claim.attribution().isEmpty() ? "" : claim.attribution().get(0).source().label(),
              reading.document().id());
      filings.merge(
          String.join("\t", pair, day.toString(), claim.event().name(), parties(claim)),
          filing,
          (old, more) -> old.with(more));
    }
  }

  private static LocalDate day(Claim claim) {
    Days days = claim.time() == null ? null : claim.time().days();
    LocalDate day = days == null ? null : days.earliest();
    if (day == null) {
      throw new IllegalArgumentException("a filing without a day");
    }
    return day;
  }

  /** The same two in either direction are the same. */
  private static String parties(Claim claim) {
    Set<String> all = new TreeSet<>();
    claim.actors().forEach(party -> all.add(party.label()));
    claim.recipients().forEach(party -> all.add(party.label()));
    return String.join("\t", all);
  }

  private Set<String> persons(Claim claim) {
    Set<String> persons = new TreeSet<>();
    claim.actors().forEach(party -> persons.add(party.label()));
    claim.recipients().forEach(party -> persons.add(party.label()));
    persons.removeIf(states::know);
    return persons;
  }

  private static String names(List<Entity> parties) {
    return parties.isEmpty()
        ? "?"
        : parties.stream().map(Entity::label).collect(Collectors.joining(", "));
  }

  @Override
  public void leaveOut(String reason) {
    rows++;
    count(leftOut, reason);
  }

  @Override
  public void refuse(AttacheException reason) {
    refused++;
    complaints.accept(reason);
  }

  @Override
  public void note(String what) {
    count(notes, what);
  }

  private static void count(Map<String, Long> counts, String what) {
    counts.merge(what, 1L, Long::sum);
  }

  /** Returns the filings, by day. */
  List<TheirFiling> filings() {
    List<TheirFiling> all = new ArrayList<>(filings.values());
    all.sort(
        java.util.Comparator.comparing(TheirFiling::day)
            .thenComparing(TheirFiling::pair)
            .thenComparing(TheirFiling::category)
            .thenComparing(TheirFiling::parties));
    return all;
  }

  /** Returns how many rows could be read. */
  public long rows() {
    return rows;
  }

  /** Returns how many rows or files could not be read. */
  public long refused() {
    return refused;
  }

  /** Returns how the data set is called, empty if nothing was read. */
  public String dataset() {
    return dataset;
  }

  /** Returns how many rows were not compared, by reason. */
  public Map<String, Long> leftOut() {
    return Collections.unmodifiableMap(leftOut);
  }

  /** Returns what was passed over of rows that were read. */
  public Map<String, Long> notes() {
    return Collections.unmodifiableMap(notes);
  }
}
