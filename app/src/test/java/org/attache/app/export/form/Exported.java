package org.attache.app.export.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.attache.app.export.Rows;
import org.attache.app.export.Wishes;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.query.LedgerView;

/** What an export gave. */
final class Exported {
  private final byte[] bytes;
  private final Manifest manifest;

  Exported(byte[] bytes, Manifest manifest) {
    this.bytes = bytes.clone();
    this.manifest = manifest;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  Manifest manifest() {
    return manifest;
  }

  static Exported of(ExportFormat format, Wishes wishes) {
    return of(format, wishes, Scene.view());
  }

  static Exported of(ExportFormat format, Wishes wishes, LedgerView view) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Manifest manifest =
          new ExportRun(format, wishes)
              .write(view, EventFilter.ALL, new Target(out), (events, all) -> {});
      return new Exported(out.toByteArray(), manifest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Exported of(ExportFormat format) {
    return of(format, usual());
  }

  static Wishes usual() {
    return Wishes.usual(Scene.DAY, "1.2.3");
  }

  static Wishes rows(Rows rows) {
    return new Wishes(Scene.DAY, "1.2.3", rows, false, true, false);
  }

  static Wishes unrealised() {
    return new Wishes(Scene.DAY, "1.2.3", Rows.EVENTS, true, true, false);
  }

  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Returns the rows of a tab-separated file, cell by cell. */
  List<List<String>> cells() {
    List<List<String>> rows = new ArrayList<>();
    for (String line : text().split("\n", -1)) {
      if (!line.isEmpty()) {
        rows.add(List.of(line.split("\t", -1)));
      }
    }
    return rows;
  }
}
