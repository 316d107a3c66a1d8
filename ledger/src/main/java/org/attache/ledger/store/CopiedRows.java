package org.attache.ledger.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * New rows of one table on their way to PostgreSQL by {@code COPY}, in its text format (manual,
 * "COPY", File Formats). Binding each value to a statement takes the client longer than the server
 * takes to store it; a copy binds nothing.
 */
final class CopiedRows implements Sql.Deferred {
  private static final Pattern PLAIN_INSERTION =
      Pattern.compile("INSERT INTO (\\w+) \\(([\\w, ]+)\\) VALUES \\(\\?(?:, \\?)*\\)");

  private final String copy;
  private final Connection connection;
  private StringBuilder rows = new StringBuilder();

  private CopiedRows(String copy, Connection connection) {
    this.copy = copy;
    this.connection = connection;
  }

  /** Returns no rows yet of what a statement inserts, null where it does more than that. */
  static @Nullable CopiedRows of(String statement, Connection connection) {
    Matcher insertion = PLAIN_INSERTION.matcher(statement);
    return insertion.matches()
        ? new CopiedRows(
            "COPY " + insertion.group(1) + " (" + insertion.group(2) + ") FROM STDIN", connection)
        : null;
  }

  @Override
  public void add(@Nullable Object... values) {
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        rows.append('\t');
      }
      append(values[i]);
    }
    rows.append('\n');
  }

  private void append(@Nullable Object value) {
    if (value == null) {
      rows.append("\\N");
    } else if (value instanceof String text) {
      appendEscaped(text);
    } else if (value instanceof byte[] bytes) {
      rows.append("\\\\x").append(HexFormat.of().formatHex(bytes));
    } else {
      rows.append(value);
    }
  }

  private void appendEscaped(String text) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char escape =
          switch (text.charAt(i)) {
            case '\\' -> '\\';
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\r' -> 'r';
            default -> 0;
          };
      if (escape != 0) {
        rows.append(text, from, i).append('\\').append(escape);
        from = i + 1;
      }
    }
    rows.append(text, from, text.length());
  }

  @Override
  public void send() throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    String told = rows.toString();
    rows = new StringBuilder();
    byte[] sent = told.getBytes(StandardCharsets.UTF_8);
    try {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(copy, new ByteArrayInputStream(sent));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
