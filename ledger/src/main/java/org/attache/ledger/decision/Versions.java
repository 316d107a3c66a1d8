package org.attache.ledger.decision;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.entry.Source;

/**
 * Which version of each document is the newest of those known: the one published last. Assertions
 * alone do not tell which of two versions of one day came first, nor of a version that makes no
 * claim at all; whoever stores documents tells by {@link #with}.
 */
public final class Versions {
  private static final Comparator<Source> AGE =
      Comparator.comparing(Source::published).thenComparing(Source::version);

  private final Map<String, Source> newest = new HashMap<>();

  private Versions() {}

  /** Returns the versions from which the assertions were made. */
  public static Versions of(Collection<Assertion> assertions) {
    Versions made = new Versions();
    for (Assertion assertion : assertions) {
      Source source = assertion.source();
      made.newest.merge(source.document(), source, (a, b) -> AGE.compare(a, b) >= 0 ? a : b);
    }
    return made;
  }

  /** Tells of a version, newer than those published the same day that were told of before. */
  public Versions with(Source source) {
    newest.merge(source.document(), source, (a, b) -> a.published().isAfter(b.published()) ? a : b);
    return this;
  }

  /** Returns whether a newer version of the assertion's document is known. */
  public boolean isSuperseded(Assertion assertion) {
    Source last = newest.get(assertion.source().document());
    return last != null && !last.version().equals(assertion.source().version());
  }
}
