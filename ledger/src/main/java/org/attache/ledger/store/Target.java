package org.attache.ledger.store;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.attache.model.error.IncorrectInput;
import org.jspecify.annotations.Nullable;

/**
 * Where a ledger lies.
 *
 * @param dialect kind of database
 * @param url JDBC URL
 * @param shown how it is called in messages, without passwords
 * @param file the file of an embedded ledger, null for a server
 */
record Target(Dialect dialect, String url, String shown, @Nullable Path file) {
  private static final String SQLITE = "jdbc:sqlite:";
  private static final String POSTGRESQL = "jdbc:postgresql:";

  /**
   * Returns the target that a user names by a file or a JDBC URL.
   *
   * @throws IncorrectInput if it is neither
   */
  static Target of(String given) {
    if (given.startsWith(POSTGRESQL)) {
      int query = given.indexOf('?');
      String shown = query < 0 ? given : given.substring(0, query);
      return new Target(Dialect.POSTGRESQL, given, shown, null);
    }
    if (given.startsWith(SQLITE)) {
      return file(given.substring(SQLITE.length()));
    }
    if (given.startsWith("jdbc:")) {
      throw new IncorrectInput(
          "ledger-url-unknown",
          "a ledger is a file, jdbc:sqlite:FILE or jdbc:postgresql://HOST/DATABASE, not " + given,
          given,
          null);
    }
    return file(given);
  }

  private static Target file(String name) {
    if (name.isBlank()) {
      throw new IncorrectInput("ledger-nameless", "a ledger needs the name of a file", name, null);
    }
    Path file = path(name);
    if (Files.isDirectory(file)) {
      throw new IncorrectInput(
          "ledger-folder", name + " is a folder; a ledger is a file", name, name);
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IncorrectInput(
          "ledger-folder-missing", "there is no folder for the ledger " + name, name, name);
    }
    return new Target(Dialect.SQLITE, SQLITE + file, name, file);
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new IncorrectInput("ledger-nameless", "not the name of a file: " + name, name, null, e);
    }
  }

  /** Returns whether nothing lies there yet, false for a server. */
  boolean isAbsent() {
    return file != null && !Files.exists(file);
  }
}
