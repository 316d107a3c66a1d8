package org.attache.ledger.decision;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.entry.Source;

/**
 * Which version of each document is the newest of those known: the one published last. A newer
 * version that makes no claim at all is unknown here; whoever stores documents tells of it by
 * {@link #with}.
 */
public final class Versions {
  private static final Comparator<Source> AGE =
      Comparator.comparing(Source::published).thenComparing(Source::version);

  private final Map<String, Source> newest = new HashMap<>();

  private Versions() {}

  /** Returns the versions from which the assertions were made. */
  public static Versions of(Collection<Assertion> assertions) {
    Versions made = new Versions();
    assertions.forEach(assertion -> made.with(assertion.source()));
    return made;
  }

  /** Adds a version and returns this. */
  public Versions with(Source source) {
    newest.merge(source.document(), source, (a, b) -> AGE.compare(a, b) >= 0 ? a : b);
    return this;
  }

  boolean isSuperseded(Assertion assertion) {
    Source last = newest.get(assertion.source().document());
    return last != null && !last.version().equals(assertion.source().version());
  }
}
