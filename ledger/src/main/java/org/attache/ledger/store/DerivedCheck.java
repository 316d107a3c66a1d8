package org.attache.ledger.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.attache.ledger.store.Verification.Problem;
import org.attache.model.error.Unavailable;
import org.jspecify.annotations.Nullable;

/** Derives everything anew in a ledger aside and compares it row by row. */
final class DerivedCheck {
  private final Sql sql;

  DerivedCheck(Sql sql) {
    this.sql = sql;
  }

  /** Returns a problem for each derived table that differs. */
  List<Problem> check() {
    Path folder = null;
    try {
      folder = Files.createTempDirectory("attache-verify");
      return compare(folder.resolve("aside.db"));
    } catch (IOException e) {
      throw new Unavailable(
          "folder-unwritable", "no room for temporary files: " + e.getMessage(), null, null, e);
    } finally {
      if (folder != null) {
        delete(folder);
      }
    }
  }

  private List<Problem> compare(Path aside) {
    List<Problem> problems = new ArrayList<>();
    try (Sql scratch = new Database(Target.of(aside.toString())).scratch()) {
      scratch.transaction(() -> new Migrations("aside").apply(scratch, Instant.EPOCH));
      scratch.transaction(() -> Rebuild.over(sql, scratch));
      for (String table : Rebuild.DERIVED) {
        if (TableDump.hash(sql, table).equals(TableDump.hash(scratch, table))) {
          continue;
        }
        Iterator<String> held = TableDump.rows(sql, table).iterator();
        Iterator<String> made = TableDump.rows(scratch, table).iterator();
        String difference = first(held, made);
        if (difference != null) {
          problems.add(
              new Problem(0, table + " is not what follows from the entries: " + difference));
        }
      }
    }
    return problems;
  }

  private static @Nullable String first(Iterator<String> held, Iterator<String> made) {
    while (held.hasNext() && made.hasNext()) {
      String is = held.next();
      String should = made.next();
      if (!is.equals(should)) {
        return "it holds " + is + " where " + should + " should stand";
      }
    }
    if (held.hasNext()) {
      return "it holds " + held.next() + " besides";
    }
    return made.hasNext() ? "it lacks " + made.next() : null;
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
