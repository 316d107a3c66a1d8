package org.attache.reading.claim.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses among matches that overlap, and among words of one clause that tell one event twice. */
final class TriggerChooser {
  private static final Comparator<TriggerMatch> BEST_FIRST =
      Comparator.<TriggerMatch>comparingDouble(match -> -match.entry().weight())
          .thenComparing(match -> match.first() - match.last())
          .thenComparing(TriggerMatch::first)
          .thenComparing(match -> match.entry().event());

  private TriggerChooser() {}

  /** Returns the matches of at least {@code threshold}, the best of each event, in order. */
  static List<TriggerMatch> choose(List<TriggerMatch> matches, double threshold, Clauses clauses) {
    List<TriggerMatch> chosen = new ArrayList<>();
    for (TriggerMatch match : matches.stream().sorted(BEST_FIRST).toList()) {
      if (match.entry().weight() >= threshold
          && chosen.stream().noneMatch(other -> excludes(other, match, clauses))) {
        chosen.add(match);
      }
    }
    chosen.sort(Comparator.comparingInt(TriggerMatch::first));
    return chosen;
  }

  private static boolean excludes(TriggerMatch better, TriggerMatch match, Clauses clauses) {
    if (better.overlaps(match)) {
      return true;
    }
    return better.entry().event() == match.entry().event() && isOneClause(better, match, clauses);
  }

  /** Two words of one category in a clause tell one event, unless they are coordinated. */
  private static boolean isOneClause(TriggerMatch one, TriggerMatch other, Clauses clauses) {
    int from = Math.min(one.last(), other.last());
    int to = Math.max(one.first(), other.first());
    for (int at = from; at < to; at++) {
      if (clauses.is(at, WordClass.COORDINATOR)
          || clauses.is(at, WordClass.CLAUSE_END)
          || clauses.lower(at).equals(",")) {
        return false;
      }
    }
    return true;
  }
}
