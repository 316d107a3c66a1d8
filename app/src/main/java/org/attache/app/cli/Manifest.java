package org.attache.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import org.attache.app.intake.RunResult;
import org.attache.ledger.store.RunRecord;
import org.attache.model.error.AttacheException;
import org.jspecify.annotations.Nullable;

/** Writes what became of all that a run saw: seen = read + unchanged + quarantined + skipped. */
final class Manifest {
  private Manifest() {}

  /** Writes it; null is that of nothing seen. */
  static void write(Writer out, String ledger, @Nullable RunResult seen) {
    RunResult result = seen == null ? RunResult.NOTHING : seen;
    RunRecord counts = result.counts();
    try {
      out.write("ledger " + ledger + "\n");
      line(out, "seen", counts.seen());
      line(out, "= read", counts.read());
      line(out, "+ unchanged", counts.unchanged());
      line(out, "+ quarantined", counts.quarantined());
      line(out, "+ skipped", counts.skipped());
      line(out, "new versions", result.versions());
      line(out, "same text", counts.copies());
      if (result.anew() > 0) {
        line(out, "read anew", result.anew());
      }
      line(out, "claims", counts.claims());
      line(out, "events touched", result.events());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns with what the program ends. */
  static ExitStatus status(RunResult result) {
    RunRecord counts = result.counts();
    @Nullable AttacheException failure = result.firstFailure();
    if (failure == null) {
      return ExitStatus.DONE;
    }
    boolean any = counts.read() + counts.unchanged() + counts.skipped() > 0;
    return any ? ExitStatus.PARTLY_DONE : ExitStatus.of(failure);
  }

  private static void line(Writer out, String what, long count) throws IOException {
    out.write(String.format(Locale.ROOT, "  %-14s %,11d%n", what, count).replace("\r", ""));
  }
}
