package org.attache.ledger.history;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.ledger.decision.Report;
import org.attache.model.Attribution;
import org.attache.model.Claim;
import org.attache.model.Entity;
import org.attache.model.SourceKind;

/** On whose word a report stands, from the strongest to the weakest. */
public enum Voice {
  /** An analyst has confirmed it. */
  CONFIRMED,
  /** One of the event's parties says so first-hand. */
  PARTY,
  /** The article says so in its own voice. */
  OUTLET,
  /** A third party says so. */
  THIRD,
  /** Somebody unnamed, or the author keeps a distance. */
  HEARSAY;

  /** Returns the voice of a report; parties are known by state, body or name. */
  static Voice of(Report report) {
    Claim claim = report.claim();
    List<Attribution> chain = claim.attribution();
    if (report.confirmed()) {
      return CONFIRMED;
    }
    if (claim.hedged()) {
      return HEARSAY;
    }
    if (chain.isEmpty()) {
      return OUTLET;
    }
    Attribution first = chain.get(0);
    if (first.kind() == SourceKind.ANONYMOUS || first.kind() == SourceKind.PUBLIC) {
      return HEARSAY;
    }
    return parties(claim).contains(key(first.source())) ? PARTY : THIRD;
  }

  /** Returns whether the word is good enough to move what stands. */
  boolean isFirm() {
    return compareTo(OUTLET) <= 0;
  }

  static Set<String> parties(Claim claim) {
    Set<String> parties = new TreeSet<>();
    claim.actors().forEach(entity -> parties.add(key(entity)));
    claim.recipients().forEach(entity -> parties.add(key(entity)));
    return parties;
  }

  /** Returns the state that an entity speaks for, or the body's or person's own name. */
  public static String key(Entity entity) {
    String code = entity.code();
    boolean state = code != null && !BODIES.contains(code);
    return code != null && state ? code : entity.label();
  }

  private static final Set<String> BODIES = Set.of("IGO", "NGO", "MNC", "IMG", "ISM");
}
