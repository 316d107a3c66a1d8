package org.attache.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.attache.ledger.store.Ingested;
import org.attache.ledger.store.Ingested.Outcome;

/** Counts what became of all that an ingest saw: seen = read + unchanged + quarantined. */
final class Manifest {
  private final Set<String> events = new HashSet<>();
  private long read;
  private long versions;
  private long anew;
  private long unchanged;
  private long quarantined;
  private long claims;

  void add(Ingested ingested) {
    versions += ingested.count(Outcome.NEW_VERSION);
    anew += ingested.count(Outcome.READ_ANEW);
    read +=
        ingested.count(Outcome.READ)
            + ingested.count(Outcome.NEW_VERSION)
            + ingested.count(Outcome.READ_ANEW);
    unchanged += ingested.count(Outcome.UNCHANGED);
    claims += ingested.claims();
    events.addAll(ingested.events());
  }

  void addUnchanged() {
    unchanged++;
  }

  void addQuarantined() {
    quarantined++;
  }

  /** Returns whether anything was read or found unchanged. */
  boolean hasAny() {
    return read + unchanged > 0;
  }

  void write(Writer out, String ledger) {
    try {
      out.write("ledger " + ledger + "\n");
      line(out, "seen", read + unchanged + quarantined);
      line(out, "= read", read);
      line(out, "+ unchanged", unchanged);
      line(out, "+ quarantined", quarantined);
      line(out, "new versions", versions);
      if (anew > 0) {
        line(out, "read anew", anew);
      }
      line(out, "claims", claims);
      line(out, "events touched", events.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void line(Writer out, String what, long count) throws IOException {
    out.write(String.format(Locale.ROOT, "  %-14s %,11d%n", what, count).replace("\r", ""));
  }
}
