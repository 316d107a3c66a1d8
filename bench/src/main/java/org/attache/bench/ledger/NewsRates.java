package org.attache.bench.ledger;

import java.util.List;
import org.attache.bench.ledger.Draw.Weighted;
import org.attache.model.EventType;
import org.attache.model.Stage;

/**
 * How real news repeats itself. Counted in November 2026 over the 5,007 items of a digest of the
 * news of January to November 2025 and the 5,484 claims that the shipped reader finds in them
 * (digest), over 144 annotated events of the same digest with their 296 reports (events), and over
 * 3,380 claims of 573 annotated documents (claims).
 */
final class NewsRates {
  /** Reports of one event, from 1 on (events; the last stands for 10 and 11). */
  static final Weighted REPORTS = Weighted.of(65, 45, 21, 4, 2, 4, 1, 0, 0, 2);

  /** Days from one report of an event to the next: half within three, a tenth after 60 (events). */
  private static final int[] GAPS = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 13, 17, 24, 33, 48, 59, 74, 130
  };

  private static final Weighted GAP_WEIGHTS =
      Weighted.of(17, 38, 13, 9, 6, 5, 3, 4, 3, 6, 6, 4, 5, 5, 5, 7, 10, 7);

  /** Claims of one document, from 1 on (digest, items without a claim left out). */
  static final Weighted CLAIMS = Weighted.of(1591, 980, 403, 129, 25, 8, 5);

  /** Parties of one event, from 1 on (digest). */
  static final Weighted PARTIES = Weighted.of(1702, 2769, 811, 145, 37);

  /** Stage of the first report, in the order of {@link #STAGES} (digest: all claims). */
  static final Weighted FIRST_STAGE = Weighted.of(3886, 655, 322, 187, 163, 80, 61, 49, 33, 25, 23);

  static final List<Stage> STAGES =
      List.of(
          Stage.OCCURRED,
          Stage.AGREED,
          Stage.UNDERWAY,
          Stage.PLANNED,
          Stage.PROPOSED,
          Stage.MOOTED,
          Stage.REFUSED,
          Stage.CANCELLED,
          Stage.THREATENED,
          Stage.POSTPONED,
          Stage.DENIED);

  /** How often a report of what has not happened moves it to another stage (events: 70 of 103). */
  static final double MOVES = .68;

  /** How often a report of what has happened tells of another stage (events: 4 of 26). */
  static final double RECEDES = .15;

  /** How often the move is to what happened; else it is off, put off or planned (estimated). */
  static final double COMES_ABOUT = .6;

  /** Claims with days (digest). */
  static final double TIME = .18;

  /** Claims with a place (digest). */
  static final double PLACE = .48;

  /** Claims with somebody who says so (claims). */
  static final double ATTRIBUTED = .20;

  /** Claims that are hedged (claims). */
  static final double HEDGED = .03;

  /** Parties without the code of a state or body (claims). */
  static final double CODELESS = .04;

  /** Parties that are the state as such and no person or body of it (estimated). */
  static final double AS_STATE = .4;

  /** Claims after the first of a document that are in the sentence of the one before (digest). */
  static final double SAME_SENTENCE = .82;

  /** States and bodies that are named (claims). */
  static final int STATES = 168;

  /** How states are named by rank: the first a fifth of all, the tenth a fiftieth (claims). */
  static final double STATES_EXPONENT = 1.0;

  /** Outlets (digest). */
  static final int OUTLETS = 802;

  /** Claims a day: thirty times the digest's sixteen, as of a feed of several agencies. */
  static final int CLAIMS_A_DAY = 500;

  private NewsRates() {}

  static int gap(Draw draw) {
    return GAPS[draw.index(GAP_WEIGHTS)];
  }

  /**
   * A kind of event with the words that tell of it.
   *
   * @param type category
   * @param trigger words
   * @param weight how often (digest; within a category estimated)
   */
  record Kind(EventType type, String trigger, int weight) {}

  static final List<Kind> KINDS =
      List.of(
          new Kind(EventType.ASSAULT, "attack on", 1417),
          new Kind(EventType.ASSAULT, "offensive against", 300),
          new Kind(EventType.COERCE, "detains", 777),
          new Kind(EventType.COERCE, "closes its border", 200),
          new Kind(EventType.SANCTION, "sanctions", 398),
          new Kind(EventType.SANCTION, "tariffs", 300),
          new Kind(EventType.RETREAT, "ceasefire", 259),
          new Kind(EventType.RETREAT, "releases", 300),
          new Kind(EventType.ACCUSE, "accuses", 427),
          new Kind(EventType.CONSULT, "talks", 183),
          new Kind(EventType.CONSULT, "phone call", 60),
          new Kind(EventType.PROTEST, "rally against", 242),
          new Kind(EventType.AID, "sends aid", 175),
          new Kind(EventType.SUPPORT, "signs an agreement", 109),
          new Kind(EventType.MOBILIZE, "deploys troops", 101),
          new Kind(EventType.COOPERATE, "joint exercise", 98),
          new Kind(EventType.REJECT, "rejects", 72),
          new Kind(EventType.REQUEST, "calls on", 25),
          new Kind(EventType.CONCEDE, "disarms", 16),
          new Kind(EventType.AGREE, "agrees", 13),
          new Kind(EventType.THREATEN, "warns", 12));

  static final Weighted KIND_WEIGHTS =
      Weighted.of(KINDS.stream().mapToDouble(Kind::weight).toArray());
}
