package org.attache.ledger.link;

import java.util.List;
import java.util.Set;
import org.attache.ledger.entry.Assertion;
import org.attache.model.Days;
import org.attache.model.Place;
import org.attache.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What linking looks at in an assertion, read off once.
 *
 * @param assertion the assertion
 * @param family event categories that readers may take for one another, under one name
 * @param kind sort of event within the family, if known
 * @param parties who takes part
 * @param sentence weighted content words around the trigger, the parties' own words left out
 * @param modifiers content words of the trigger that do not tell of the kind
 * @param tellingWords words of the trigger that have a contrary
 * @param contraries their contraries
 * @param objects proper names in the sentence that are no party's, sorted
 * @param triggerRates percentages in the trigger
 * @param rates percentages in the sentence
 * @param counts other numbers in the trigger
 * @param duration days that the event is to last by its trigger, 0 where it does not say
 * @param momentary whether it passes in a moment: words and blows come often between the same
 *     parties, and each is an event of its own
 * @param looksBack whether the words around the trigger mark it as known from before
 * @param round which of several of its kind it is, as {@link Rounds} counts them
 * @param day day of publication as days since 1970-01-01
 * @param reach days after which no later report is put to an event for the sake of this one
 * @param glance what is looked at first
 */
record Traits(
    Assertion assertion,
    String family,
    @Nullable Kind kind,
    Parties parties,
    Terms sentence,
    Terms modifiers,
    Set<String> tellingWords,
    Set<String> contraries,
    List<String> objects,
    Set<Integer> triggerRates,
    Set<Integer> rates,
    Set<Integer> counts,
    int duration,
    boolean momentary,
    boolean looksBack,
    int round,
    long day,
    int reach,
    Glance glance) {
  private static final Set<String> MOMENTARY =
      Set.of("ACCUSE", "REQUEST", "REJECT", "THREATEN", "ASSAULT");

  Stage stage() {
    return assertion.claim().stage();
  }

  @Nullable Days days() {
    var time = assertion.claim().time();
    return time == null ? null : time.days();
  }

  @Nullable Place place() {
    return assertion.claim().place();
  }

  boolean lasts() {
    return kind != null && kind.lasting();
  }

  /** Returns the last day on which a report may be put to an event for the sake of this one. */
  long open() {
    return day + reach;
  }

  /** Returns the name under which kinds go that may be told of one event; empty for no kind. */
  String slot() {
    return kind == null ? "" : kind.slot();
  }

  static boolean isMomentary(String family, @Nullable Kind kind) {
    boolean praise = kind != null && "praise".equals(kind.name());
    return praise || (isMomentary(family) && (kind == null || !kind.lasting()));
  }

  /** Returns whether events of the family pass in a moment unless their kind lasts. */
  static boolean isMomentary(String family) {
    return MOMENTARY.contains(family);
  }

  String document() {
    return assertion.source().document();
  }
}
