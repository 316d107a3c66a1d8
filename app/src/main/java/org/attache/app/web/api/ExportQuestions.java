package org.attache.app.web.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.app.export.Rows;
import org.attache.app.export.Wishes;
import org.attache.app.export.form.BuildVersion;
import org.attache.app.export.form.ExportFormat;
import org.attache.app.export.form.ExportRun;
import org.attache.app.export.form.Manifest;
import org.attache.app.export.form.Target;
import org.attache.app.web.LedgerLease;

/** Exports: the bytes of a format, and what a manifest says of them. */
final class ExportQuestions {
  static final Set<String> KNOWN = known();

  private final EventQuestions events;

  ExportQuestions(EventQuestions events) {
    this.events = events;
  }

  private static Set<String> known() {
    Set<String> known = new TreeSet<>(EventQuestions.FILTER);
    known.addAll(
        List.of(Parameters.AS_OF, "rows", "include_unrealised", "reciprocal", "cancelled"));
    return Set.copyOf(known);
  }

  /** Writes the export; its length is not known before. */
  Manifest write(LedgerLease lease, Parameters asked, ExportFormat format, OutputStream out) {
    List<Rows> rows = asked.constants("rows", Rows.class, Rows::toString);
    Wishes wishes =
        new Wishes(
            asked.day(),
            BuildVersion.number(),
            rows.isEmpty() ? Rows.EVENTS : rows.get(0),
            asked.flag("include_unrealised"),
            !choice(asked, "reciprocal", "icews", "single"),
            choice(asked, "cancelled", "cancel", "keep"));
    try {
      return new ExportRun(format, wishes)
          .write(lease.view(), events.filter(asked), new Target(out), (done, all) -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what such an export says of itself. */
  String manifest(LedgerLease lease, Parameters asked, ExportFormat format) {
    return write(lease, asked, format, OutputStream.nullOutputStream()).json();
  }

  /** Returns whether the second of two words was given; the first is the usual one. */
  private static boolean choice(Parameters asked, String name, String usual, String other) {
    String given = asked.text(name);
    if (given != null && !given.equals(usual) && !given.equals(other)) {
      throw Parameters.wrong(name, "is " + usual + " or " + other, given);
    }
    return other.equals(given);
  }
}
