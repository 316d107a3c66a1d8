package org.attache.ledger.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.ledger.entry.Digest;
import org.attache.model.error.Conflict;
import org.attache.model.error.Fault;
import org.attache.model.error.IncorrectInput;
import org.attache.model.error.Unsupported;
import org.jspecify.annotations.Nullable;

/**
 * Brings a ledger's tables to this version's form, forward only. What was applied is kept in the
 * ledger with a checksum; a file that was changed afterwards is refused, as is a newer form.
 */
final class Migrations {
  /**
   * The newest form, by number. What follows from the entries is part of a form: where the rules
   * change by which it is derived, there is a new one.
   */
  static final int NEWEST = 6;

  /** The newest form that changed what follows from the entries. */
  private static final int DERIVED_SINCE = 4;

  /** Forms a part of which each database has in words of its own, with the part's name. */
  private static final Map<Integer, String> OWN_PARTS = Map.of(1, "words", 5, "keys", 6, "names");

  private final String ledger;

  Migrations(String ledger) {
    this.ledger = ledger;
  }

  /** Returns the form of the tables, 0 where there are none. */
  int version(Sql sql) {
    if (!hasTable(sql, "migrations")) {
      if (hasTable(sql, "entries")) {
        throw foreign();
      }
      return 0;
    }
    Integer last =
        sql.first("SELECT coalesce(max(version), 0) FROM migrations", row -> row.count(1));
    return last == null ? 0 : last;
  }

  /**
   * Applies what is missing, in a transaction of the caller's, and derives anew what an older form
   * derived otherwise.
   *
   * @throws Unsupported if the ledger is of a newer form
   * @throws Conflict if a migration that was applied is not the one known here
   */
  void apply(Sql sql, Instant now) {
    int version = version(sql);
    check(sql, version);
    if (version == 0) {
      sql.run(
          sql.dialect()
              .spell(
                  "CREATE TABLE migrations (version INTEGER PRIMARY KEY, checksum ${text} NOT NULL,"
                      + " applied_at ${text} NOT NULL)"));
    }
    for (int next = version + 1; next <= NEWEST; next++) {
      for (String statement : statements(sql.dialect(), next)) {
        sql.run(statement);
      }
      sql.update(
          "INSERT INTO migrations (version, checksum, applied_at) VALUES (?, ?, ?)",
          next,
          checksum(sql.dialect(), next),
          Times.text(now));
    }
    if (version > 0 && version < DERIVED_SINCE) {
      sql.flush();
      Rebuild.over(sql, sql);
    }
  }

  /** Checks that the tables are of a form known here. */
  void check(Sql sql, int version) {
    if (version > NEWEST) {
      throw new Unsupported(
          "ledger-newer",
          "the ledger "
              + ledger
              + " was written by a newer Attaché (form "
              + version
              + ", this one knows "
              + NEWEST
              + "); use that one",
          String.valueOf(version),
          ledger);
    }
    for (int applied = 1; applied <= version; applied++) {
      String checksum = appliedAs(sql, applied);
      if (!checksum(sql.dialect(), applied).equals(checksum)) {
        throw new Conflict(
            "ledger-form-changed",
            "the tables of the ledger "
                + ledger
                + " were not made by this Attaché's form "
                + applied,
            String.valueOf(applied),
            ledger);
      }
    }
  }

  private static @Nullable String appliedAs(Sql sql, int version) {
    return sql.first(
        "SELECT checksum FROM migrations WHERE version = ?", row -> row.text(1), version);
  }

  private IncorrectInput foreign() {
    return new IncorrectInput(
        "ledger-no-ledger", ledger + " holds other tables and is not a ledger", ledger, ledger);
  }

  private static boolean hasTable(Sql sql, String name) {
    String query =
        sql.dialect() == Dialect.SQLITE
            ? "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"
            : "SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = ?";
    return sql.first(query, row -> row.count(1), name) != null;
  }

  private static String checksum(Dialect dialect, int version) {
    return Digest.of(statements(dialect, version).toArray(String[]::new));
  }

  private static List<String> statements(Dialect dialect, int version) {
    String both = resource("V" + version + "__ledger.sql");
    String part = OWN_PARTS.get(version);
    String own =
        part == null ? "" : resource("V" + version + "__" + part + "." + dialect.label() + ".sql");
    List<String> statements = new ArrayList<>();
    for (String statement : (bare(both) + bare(own)).split(";", -1)) {
      if (!statement.isBlank()) {
        statements.add(dialect.spell(statement.strip()));
      }
    }
    return statements;
  }

  /** Returns the text without comments, which may hold semicolons. */
  private static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    for (String line : text.lines().toList()) {
      int comment = line.indexOf("--");
      bare.append((comment < 0 ? line : line.substring(0, comment)).stripTrailing()).append('\n');
    }
    return bare.toString();
  }

  private static String resource(String name) {
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new Fault("migration-missing", "no migration " + name + " in this build", name, name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Fault("migration-unreadable", "cannot read the migration " + name, name, name, e);
    }
  }
}
