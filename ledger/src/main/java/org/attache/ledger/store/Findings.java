package org.attache.ledger.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attache.ledger.store.Verification.Problem;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a ledger's entries. */
final class Findings {
  private final List<Problem> problems = new ArrayList<>();

  void add(long entry, String what) {
    problems.add(new Problem(entry, what));
  }

  /**
   * Compares what a row says with its entry.
   *
   * @param kind of the row
   * @param id that its content has
   * @param entry id of its entry, null where there is none
   * @param entryKind kind of its entry
   */
  void compare(
      long seq, String kind, String id, @Nullable String entry, @Nullable String entryKind) {
    if (entry == null || !kind.equals(entryKind)) {
      add(seq, "there is no entry for " + kind + " " + seq);
    } else if (!entry.equals(id)) {
      add(seq, kind + " entry " + seq + " was changed");
    }
  }

  /** Returns the problems of the first entries that have any. */
  List<Problem> first(int most) {
    return problems.stream().sorted(Comparator.comparingLong(Problem::entry)).limit(most).toList();
  }
}
