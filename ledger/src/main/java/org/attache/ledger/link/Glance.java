package org.attache.ledger.link;

import org.attache.ledger.entry.Assertion;
import org.attache.ledger.link.Parties.PartyName;
import org.attache.model.Claim;
import org.attache.model.Timex;
import org.jspecify.annotations.Nullable;

/**
 * What tells at a glance that two assertions are too far apart to be of one event: numbers in one
 * place in memory, and words only where these do not tell. Hundreds are looked at for each one that
 * is linked, and memory is what that takes. Names are known by hash or bit; where these agree, they
 * count as the same name.
 */
final class Glance {
  private static final int NO_KIND = 0;
  private static final int NAMES = 1;
  private static final int MODIFIERS = 1 << 1;
  private static final int RATES = 1 << 2;
  private static final int COUNTS = 1 << 3;
  private static final int DAYS = 1 << 4;
  private static final int PLACE = 1 << 5;
  private static final int KNOWN_RECIPIENT = 1 << 6;

  private final long acting;
  private final long receiving;
  private final long targets;
  private final int document;
  private final int told;

  /** Hashes of the kind's name and slot, {@link #NO_KIND} where there is no kind. */
  private final int kind;

  private final int slot;

  /**
   * Hashes of the party keys, of which the first {@link #known} are of known states and bodies;
   * then the sketch of the sentence's words.
   */
  private final int[] numbers;

  private final int parties;
  private final int known;
  private final Terms sentence;
  private final float unit;

  private Glance(Parties parties, Terms sentence, int document, int told, @Nullable Kind kind) {
    this.acting = parties.acting();
    this.receiving = parties.receiving();
    this.targets = kind != null && kind.isOfPersons() ? targets(parties) : 0;
    this.document = document;
    this.told = told;
    this.kind = kind == null ? NO_KIND : kind.name().hashCode() | 1;
    this.slot = kind == null ? NO_KIND : kind.slot().hashCode() | 1;
    int all = parties.all().size();
    int[] hashes = new int[all + Terms.SKETCH];
    int next = 0;
    int last = all;
    for (String party : parties.all()) {
      if (Parties.isKnown(party)) {
        hashes[next++] = party.hashCode();
      } else {
        hashes[--last] = party.hashCode();
      }
    }
    sentence.sketch(hashes, all);
    this.numbers = hashes;
    this.parties = all;
    this.known = next;
    this.sentence = sentence;
    this.unit = sentence.unit();
  }

  /**
   * Returns the glance of an assertion.
   *
   * @param rates whether its sentence tells percentages
   * @param counts whether its trigger tells other numbers
   */
  static Glance of(
      Assertion assertion,
      @Nullable Kind kind,
      Parties parties,
      Terms sentence,
      Terms modifiers,
      boolean rates,
      boolean counts) {
    Claim claim = assertion.claim();
    Timex time = claim.time();
    int told =
        bit(NAMES, !parties.names().isEmpty())
            | bit(MODIFIERS, !modifiers.isEmpty())
            | bit(RATES, rates)
            | bit(COUNTS, counts)
            | bit(DAYS, time != null && time.days() != null)
            | bit(PLACE, claim.place() != null)
            | bit(KNOWN_RECIPIENT, Parties.hasKnown(parties.recipients()));
    int document = assertion.source().document().hashCode();
    return new Glance(parties, sentence, document, told, kind);
  }

  private static int bit(int bit, boolean set) {
    return set ? bit : 0;
  }

  private static long targets(Parties parties) {
    return Bits.of(
        parties.names().stream()
            .filter(name -> name.acted() && name.isFullName())
            .map(PartyName::name)
            .toList());
  }

  /** Returns the hash of the document's id. */
  int document() {
    return document;
  }

  /** Returns whether the words of the two are so alike. */
  boolean isAlike(Glance report, double likeness) {
    return report.sentence.mostCosine(numbers, parties, unit) >= likeness
        && report.sentence.cosine(sentence) >= likeness;
  }

  /**
   * Returns how alike the words of the two must be at least, 0 to 1, for a report to have so many
   * points with this one, but for the time between them; 0 or less where they need not be alike,
   * above 1 where that cannot do.
   */
  double leastLikeness(Glance report, double enough, Weights weights) {
    if (slot != NO_KIND && report.slot != NO_KIND) {
      if (slot != report.slot) {
        return Double.POSITIVE_INFINITY;
      }
      if ((targets & report.targets) != 0) {
        return 0;
      }
    }
    double most = kind(report, weights) + parties(report, weights) + rest(report, weights);
    return (enough - most) / weights.words();
  }

  private double kind(Glance report, Weights weights) {
    if (kind == NO_KIND || report.kind == NO_KIND) {
      return kind == report.kind ? weights.kind() / 2 : 0;
    }
    return kind == report.kind ? weights.kind() : weights.otherKind();
  }

  private double parties(Glance report, Weights weights) {
    int shared = shared(report, parties);
    int all = parties + report.parties;
    double dice = all == 0 ? 0 : 2.0 * shared / all;
    double points = dice * (shared > 1 ? weights.parties() : weights.loneParty());
    if (shared(report, known) < known && report.shared(this, report.known) < report.known) {
      points += weights.otherParties();
    }
    if ((receiving == 0) != (report.receiving == 0)) {
      return points + weights.openRecipients();
    }
    boolean apart = receiving != 0 && ((acting & report.acting) == 0 || receiveApart(report));
    return apart ? points + weights.otherRecipients() : points;
  }

  private boolean receiveApart(Glance report) {
    return (receiving & report.receiving) == 0 && (told & report.told & KNOWN_RECIPIENT) != 0;
  }

  /** Returns how many of the first parties are among the report's. */
  private int shared(Glance report, int first) {
    int shared = 0;
    for (int i = 0; i < first; i++) {
      for (int j = 0; j < report.parties; j++) {
        if (report.numbers[j] == numbers[i]) {
          shared++;
          break;
        }
      }
    }
    return shared;
  }

  /** Returns the most that could be given for all else. */
  private double rest(Glance report, Weights weights) {
    int both = told & report.told;
    int either = told | report.told;
    double most = (both & NAMES) == 0 ? 0 : weights.sharedName();
    most += (either & MODIFIERS) == 0 ? 0 : weights.modifiers();
    // of all samples the one whose numbers agree counts
    most += (report.told & RATES) == 0 ? 0 : weights.sameRate();
    most += (report.told & COUNTS) == 0 ? 0 : weights.sameRate();
    most += (both & DAYS) == 0 ? 0 : weights.days();
    most += (both & PLACE) == 0 ? 0 : weights.place();
    return most + (document == report.document ? weights.document() : 0);
  }
}
