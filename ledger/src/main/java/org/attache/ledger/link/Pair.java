package org.attache.ledger.link;

import java.util.List;
import java.util.Set;
import org.attache.ledger.link.Link.Ground;
import org.attache.ledger.link.Parties.PartyName;
import org.attache.model.Days;
import org.attache.model.Place;
import org.jspecify.annotations.Nullable;

/** Compares two assertions, ground by ground, whatever their stages. */
final class Pair {
  private static final double NEAR_COUNT = 0.05;

  private final Weights weights;
  private final Traits one;
  private final Traits other;
  private final Parties ours;
  private final Parties theirs;
  private final boolean sameTarget;

  Pair(Weights weights, Traits one, Traits other) {
    this.weights = weights;
    this.one = one;
    this.other = other;
    this.ours = one.parties();
    PartyName target = targetOf(one, other);
    this.sameTarget = target != null;
    this.theirs = target == null ? other.parties() : other.parties().withTarget(target);
  }

  /**
   * Returns whom both name as the person acted on, as the first has it. Of which state a person in
   * custody is, or who holds them, reports and readers tell differently.
   */
  private static @Nullable PartyName targetOf(Traits one, Traits other) {
    if (one.kind() == null || other.kind() == null || !one.kind().isOfPersons()) {
      return null;
    }
    for (PartyName name : one.parties().names()) {
      if (name.acted() && name.isFullName() && other.parties().target(name.name()) != null) {
        return name;
      }
    }
    return null;
  }

  /** Returns whether the two can be one event at all. */
  private boolean isPossible() {
    return !rolesAreSwapped() && !kindsDiffer();
  }

  /** Returns the points by ground, or null where the two cannot be one event. */
  @Nullable Points compare() {
    if (!isPossible()) {
      return null;
    }
    int shared = shared();
    Points points = new Points();
    points.put(Ground.KIND, kind());
    points.put(Ground.PARTIES, parties(shared));
    points.put(Ground.OTHER_PARTIES, otherParties(shared));
    points.put(Ground.NAMES, names());
    points.put(Ground.WORDS, weights.words() * one.sentence().cosine(other.sentence()));
    points.put(Ground.MODIFIERS, modifiers());
    points.put(Ground.NUMBERS, numbers());
    points.put(Ground.DAYS, days());
    points.put(Ground.PLACE, place());
    points.put(Ground.DOCUMENT, document());
    return points;
  }

  private boolean rolesAreSwapped() {
    return ours.receiving() != 0
        && theirs.receiving() != 0
        && noneActsInBoth()
        && noneReceivesInBoth()
        && (!Bits.none(ours.acting(), ours.actors(), theirs.receiving(), theirs.recipients())
            || !Bits.none(ours.receiving(), ours.recipients(), theirs.acting(), theirs.actors()));
  }

  private boolean noneActsInBoth() {
    return Bits.none(ours.acting(), ours.actors(), theirs.acting(), theirs.actors());
  }

  private boolean noneReceivesInBoth() {
    return Bits.none(ours.receiving(), ours.recipients(), theirs.receiving(), theirs.recipients());
  }

  private boolean kindsDiffer() {
    Kind first = one.kind();
    Kind second = other.kind();
    return first != null && second != null && !first.slot().equals(second.slot());
  }

  private double kind() {
    Kind first = one.kind();
    Kind second = other.kind();
    if (first == null || second == null) {
      return first == null && second == null ? weights.kind() / 2 : 0;
    }
    return first.name().equals(second.name()) ? weights.kind() : weights.otherKind();
  }

  /** Returns how many parties take part in both. */
  private int shared() {
    if (((ours.acting() | ours.receiving()) & (theirs.acting() | theirs.receiving())) == 0) {
      return 0;
    }
    int shared = 0;
    for (int i = 0; i < ours.all().size(); i++) {
      shared += isAmong(ours.all().get(i), theirs.all()) ? 1 : 0;
    }
    return shared;
  }

  /** Hashes are at hand with the names; their letters lie elsewhere and are seldom needed. */
  private static boolean isAmong(String party, List<String> parties) {
    int hash = party.hashCode();
    for (int i = 0; i < parties.size(); i++) {
      String other = parties.get(i);
      if (other.hashCode() == hash && other.equals(party)) {
        return true;
      }
    }
    return false;
  }

  private double parties(int shared) {
    int all = ours.all().size() + theirs.all().size();
    double dice = all == 0 ? 0 : 2.0 * shared / all;
    return dice * (shared > 1 ? weights.parties() : weights.loneParty());
  }

  private double otherParties(int shared) {
    boolean both = lacksKnown(ours.all(), theirs.all()) && lacksKnown(theirs.all(), ours.all());
    double value = both ? weights.otherParties() : 0;
    if (isOfMore(shared)) {
      value += weights.moreParties();
    }
    if ((ours.receiving() == 0) != (theirs.receiving() == 0)) {
      return value + weights.openRecipients();
    }
    boolean apart = ours.receiving() != 0 && (noneActsInBoth() || receiveApart());
    return apart ? value + weights.otherRecipients() : value;
  }

  /** Returns whether the first has a party of a known state or body that the second lacks. */
  private static boolean lacksKnown(List<String> held, List<String> lacking) {
    for (int i = 0; i < held.size(); i++) {
      String party = held.get(i);
      if (Parties.isKnown(party) && !isAmong(party, lacking)) {
        return true;
      }
    }
    return false;
  }

  private boolean receiveApart() {
    return noneReceivesInBoth()
        && Parties.hasKnown(ours.recipients())
        && Parties.hasKnown(theirs.recipients());
  }

  /** Talks of two and talks of the same two with a third are two matters. */
  private boolean isOfMore(int shared) {
    int first = ours.all().size();
    int second = theirs.all().size();
    return "CONSULT".equals(one.family())
        && shared > 1
        && shared == Math.min(first, second)
        && Math.max(first, second) == shared + 1
        && shared == 2;
  }

  /** Who acts for a state differs from report to report, whom a measure hits does not. */
  private double names() {
    boolean shared = false;
    double against = 0;
    for (PartyName name : ours.names()) {
      boolean same = false;
      boolean rival = false;
      for (PartyName held : theirs.names()) {
        boolean sameParty = held.party().equals(name.party());
        same |= sameParty && held.name().equals(name.name());
        rival |= sameParty && held.acted() == name.acted();
      }
      shared |= same;
      boolean counts = name.acted() || isPersonal();
      if (counts && rival && !same && !isNamedAlike(name.party())) {
        against = weights.otherName();
      }
    }
    double target = sameTarget ? weights.sameTarget() : 0;
    return against + target + (shared ? weights.sharedName() : 0);
  }

  /** Talks and resignations are of those who hold them, not of their states alone. */
  private boolean isPersonal() {
    Kind kind = one.kind();
    return "CONSULT".equals(one.family()) || (kind != null && "resign".equals(kind.name()));
  }

  /** Returns whether both name one and the same person or body of the party. */
  private boolean isNamedAlike(String party) {
    for (PartyName name : ours.names()) {
      if (name.party().equals(party)) {
        for (PartyName held : theirs.names()) {
          if (held.party().equals(party) && held.name().equals(name.name())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private double modifiers() {
    double covered =
        Math.max(
            one.modifiers().coveredBy(other.sentence()),
            other.modifiers().coveredBy(one.sentence()));
    boolean both =
        !one.modifiers().isEmpty()
            && !other.modifiers().isEmpty()
            && one.kind() != null
            && other.kind() != null;
    double value = covered > 0 ? weights.modifiers() * covered : both ? weights.noModifier() : 0;
    boolean contrary = one.contraries().stream().anyMatch(other.tellingWords()::contains);
    return contrary ? weights.opposite() : value;
  }

  private double numbers() {
    double value = 0;
    if (!one.rates().isEmpty() && !other.rates().isEmpty()) {
      boolean told = !one.triggerRates().isEmpty() || !other.triggerRates().isEmpty();
      boolean same =
          !none(one.triggerRates(), other.rates()) || !none(other.triggerRates(), one.rates());
      value = same ? weights.sameRate() : told ? weights.otherRate() : 0;
    }
    if (!one.counts().isEmpty() && !other.counts().isEmpty()) {
      value += isNear() ? weights.sameRate() : weights.otherRate() / 2;
    }
    return value;
  }

  private boolean isNear() {
    for (int count : one.counts()) {
      for (int rival : other.counts()) {
        if (Math.abs(count - rival) <= NEAR_COUNT * count) {
          return true;
        }
      }
    }
    return false;
  }

  private double days() {
    Days first = one.days();
    Days second = other.days();
    if (first == null || second == null) {
      return 0;
    }
    return first.overlaps(second) ? weights.days() : weights.otherDays();
  }

  private double place() {
    Place first = one.place();
    Place second = other.place();
    if (first == null || second == null) {
      return 0;
    }
    String country = first.country();
    boolean same = first.name().equals(second.name());
    boolean apart =
        country != null && second.country() != null && !country.equals(second.country());
    return same ? weights.place() : apart ? -2 * weights.place() : 0;
  }

  private double document() {
    if (one.glance().document() != other.glance().document()
        || !one.document().equals(other.document())) {
      return 0;
    }
    boolean clause =
        one.assertion().claim().evidence().equals(other.assertion().claim().evidence())
            && (one.stage() != other.stage()
                || one.looksBack() != other.looksBack()
                || !ours.all().equals(theirs.all()));
    return clause ? weights.otherClause() : weights.document();
  }

  private static boolean none(Set<Integer> some, Set<Integer> others) {
    for (Integer item : some) {
      if (others.contains(item)) {
        return false;
      }
    }
    return true;
  }
}
