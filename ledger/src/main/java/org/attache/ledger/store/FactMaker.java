package org.attache.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.attache.ledger.AsOf;
import org.attache.ledger.Event;
import org.attache.ledger.EventMaker;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.decision.Report;
import org.attache.ledger.history.Position;
import org.attache.ledger.history.Standing;
import org.attache.ledger.history.Step;
import org.attache.ledger.source.Corroboration;
import org.attache.ledger.source.Corroborator;
import org.attache.model.Days;
import org.attache.model.Entity;
import org.attache.model.Place;
import org.attache.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Puts an event, as it is known on a day, into the columns of the derived tables. Safe for use by
 * several threads if what numbers assertions and decisions is.
 */
final class FactMaker {
  /** Days of silence after which plans without a last day lapse. */
  static final int SILENCE = 60;

  private final ToLongFunction<String> assertions;
  private final ToLongFunction<String> decisions;
  private final Corroborator corroborator;
  private final ClaimText text = new ClaimText();

  /**
   * Makes a maker.
   *
   * @param assertions gives the number of an assertion by its id
   * @param decisions gives the number of a decision by its id
   * @param corroborator counts an event's sources
   */
  FactMaker(
      ToLongFunction<String> assertions,
      ToLongFunction<String> decisions,
      Corroborator corroborator) {
    this.assertions = assertions;
    this.decisions = decisions;
    this.corroborator = corroborator;
  }

  /** Returns what makes the events of which the facts are put into columns, as of {@code day}. */
  EventMaker events(LocalDate day) {
    return new EventMaker(new AsOf(day, SILENCE), corroborator);
  }

  List<Fact> of(Event event) {
    List<Fact> facts = new ArrayList<>();
    facts.add(state(event));
    event.reports().forEach(report -> facts.add(report(event.id(), report)));
    List<Entity> parties = event.participants();
    for (int i = 0; i < parties.size(); i++) {
      facts.add(party(event, i + 1, parties.get(i)));
    }
    event.positions().forEach(position -> facts.add(position(event.id(), position)));
    List<Step> steps = event.history().steps();
    for (int i = 0; i < steps.size(); i++) {
      facts.add(step(event.id(), i + 1, steps.get(i)));
    }
    for (Decision decision : event.decisions()) {
      long seq = decisions.applyAsLong(decision.id());
      facts.add(Fact.of(DerivedTable.DECISION, event.id(), seq));
    }
    event.absorbed().forEach(id -> facts.add(Fact.of(DerivedTable.ABSORBED, event.id(), id)));
    return facts;
  }

  private Fact state(Event event) {
    Standing standing = event.standing();
    Corroboration legs = event.corroboration();
    Step moved = event.history().last();
    Days days = standing == null ? null : standing.days();
    Place place = standing == null ? null : standing.place();
    LocalDate lapses = standing == null ? null : standing.lapsesAfter(SILENCE);
    boolean contradicted = event.positions().stream().anyMatch(p -> !p.contradicts().isEmpty());
    return Fact.of(
        DerivedTable.STATE,
        event.id(),
        null,
        event.type().name(),
        event.title(),
        standing == null ? null : standing.stage().label(),
        standing == null ? null : standing.since().toString(),
        moved == null ? null : lower(moved.voice().name()),
        moved == null ? null : assertions.applyAsLong(moved.assertion()),
        standing == null ? null : standing.lastReported().toString(),
        day(lapses),
        standing != null && standing.lapsesBySilence() ? 1 : 0,
        days == null ? null : day(days.earliest()),
        days == null ? null : day(days.latest()),
        standing == null ? "" : daysBefore(standing),
        place == null ? null : place.name(),
        place == null ? null : place.country(),
        place == null ? null : place.latitude(),
        place == null ? null : place.longitude(),
        standing == null ? "" : placesBefore(standing),
        (int) event.reports().stream().filter(Report::counts).count(),
        legs == null ? 0 : legs.documents(),
        legs == null ? 0 : legs.outlets(),
        legs == null ? 0 : legs.independent(),
        contradicted ? 1 : 0,
        legs == null ? null : legs.firstOutlet(),
        legs == null ? null : assertions.applyAsLong(legs.firstAssertion()));
  }

  private Fact report(String event, Report report) {
    boolean corrected = !report.claim().equals(report.assertion().claim());
    return Fact.of(
        DerivedTable.REPORT,
        event,
        assertions.applyAsLong(report.assertion().id()),
        report.assertion().source().published().toString(),
        status(report),
        corrected ? text.of(report.claim()) : null);
  }

  private static String status(Report report) {
    if (report.superseded()) {
      return "superseded";
    }
    if (report.rejected()) {
      return "rejected";
    }
    return report.confirmed() ? "confirmed" : "told";
  }

  private static Fact party(Event event, int rank, Entity party) {
    String name = party.label();
    boolean acts = false;
    boolean receives = false;
    for (Report report : event.reports()) {
      if (report.counts()) {
        acts |= report.claim().actors().stream().anyMatch(e -> e.label().equals(name));
        receives |= report.claim().recipients().stream().anyMatch(e -> e.label().equals(name));
      }
    }
    Sector sector = party.sector();
    Standing standing = event.standing();
    return Fact.of(
        DerivedTable.PARTY,
        event.id(),
        rank,
        acts && receives ? "both" : acts ? "actor" : "recipient",
        name,
        lower(name),
        party.code(),
        sector == null ? null : sector.name(),
        party.office(),
        standing == null ? "" : standing.lastReported().toString());
  }

  private Fact position(String event, Position position) {
    return Fact.of(
        DerivedTable.POSITION,
        event,
        position.holder(),
        position.party() ? 1 : 0,
        position.stage().label(),
        position.since().toString(),
        assertions.applyAsLong(position.assertion()),
        String.join("\t", position.contradicts()));
  }

  private Fact step(String event, int number, Step step) {
    return Fact.of(
        DerivedTable.STEP,
        event,
        number,
        step.day().toString(),
        step.stage().label(),
        lower(step.voice().name()),
        assertions.applyAsLong(step.assertion()));
  }

  private static String daysBefore(Standing standing) {
    return standing.daysOncePlanned().stream()
        .map(days -> open(days.earliest()) + ".." + open(days.latest()))
        .collect(Collectors.joining(" "));
  }

  private static String placesBefore(Standing standing) {
    return standing.placesOncePlanned().stream().map(Place::name).collect(Collectors.joining("\t"));
  }

  private static String open(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
