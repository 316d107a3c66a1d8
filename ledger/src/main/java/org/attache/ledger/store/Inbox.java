package org.attache.ledger.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.attache.model.error.Conflict;
import org.attache.model.error.NotFound;
import org.attache.model.error.Unavailable;
import org.jspecify.annotations.Nullable;

/**
 * Documents that were pushed and wait to be read. What is accepted is on disk when {@link #accept}
 * returns. Has a connection of its own; safe for use by several threads.
 */
public final class Inbox implements AutoCloseable {
  /** So many documents may wait. */
  public static final int MOST_WAITING = 20_000;

  /** So long the names of requests are remembered. */
  public static final Duration REMEMBERED = Duration.ofDays(7);

  private final Sql sql;
  private final Clock clock;

  Inbox(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Takes the documents of a request in, wholly or not at all. A document whose text waits or was
   * settled already is not taken in again.
   *
   * @param sender who sent it
   * @param request names the request so that it can be sent twice; null where it has no name
   * @param content hash of the request
   * @param answer what is to be answered
   * @return the answer; that of the first time if a request of this name and content was accepted
   * @throws Conflict if one of this name and other content was
   * @throws Unavailable if too many wait, or the ledger does not answer
   */
  public synchronized String accept(
      String sender,
      @Nullable String request,
      String content,
      Collection<Pushed> documents,
      String answer) {
    String[] given = {answer};
    sql.transaction(
        () -> {
          sql.lock("inbox");
          String before = request == null ? null : before(sender, request, content);
          if (before != null) {
            given[0] = before;
          } else {
            store(sender, request, content, documents, answer);
          }
        });
    return given[0];
  }

  private @Nullable String before(String sender, String request, String content) {
    Request known =
        sql.first(
            "SELECT content, answer FROM inbox_requests WHERE sender = ? AND name = ?",
            row -> new Request(row.text(1), row.text(2)),
            sender,
            request);
    if (known != null && !known.content().equals(content)) {
      throw new Conflict(
          "request-changed",
          "a request named '" + request + "' with another content was accepted before",
          request,
          null);
    }
    return known == null ? null : known.answer();
  }

  private void store(
      String sender,
      @Nullable String request,
      String content,
      Collection<Pushed> documents,
      String answer) {
    if (count("SELECT count(*) FROM inbox WHERE state = 'waiting'") >= MOST_WAITING) {
      throw new Unavailable(
          "inbox-full", "too many documents wait to be read; send this again later", null, null);
    }
    Instant now = clock.instant();
    long number = count("SELECT coalesce(max(number), 0) FROM inbox");
    for (Pushed document : documents) {
      number +=
          sql.update(
              "INSERT INTO inbox (number, id, sender, received_at, body, state, document, detail)"
                  + " VALUES (?, ?, ?, ?, ?, 'waiting', ?, '') ON CONFLICT (id) DO NOTHING",
              number + 1,
              document.id(),
              sender,
              Times.text(now),
              document.body(),
              document.document());
    }
    sql.update(
        "DELETE FROM inbox_requests WHERE received_at < ?", Times.text(now.minus(REMEMBERED)));
    if (request != null) {
      sql.update(
          "INSERT INTO inbox_requests (sender, name, content, answer, received_at)"
              + " VALUES (?, ?, ?, ?, ?)",
          sender,
          request,
          content,
          answer,
          Times.text(now));
    }
  }

  private long count(String query) {
    return Objects.requireNonNullElse(sql.first(query, row -> row.number(1)), 0L);
  }

  /** Returns documents that wait, the first that came first. */
  public synchronized List<Pushed> waiting(int limit) {
    return sql.list(
        "SELECT id, document, body FROM inbox WHERE state = 'waiting' ORDER BY number LIMIT ?",
        row -> new Pushed(row.text(1), row.text(2), Objects.toString(row.textOrNull(3), "")),
        limit);
  }

  /** Enters what became of documents; their bodies are not kept any longer. */
  public synchronized void settle(Collection<Settled> settled) {
    sql.transaction(
        () ->
            settled.forEach(
                one ->
                    sql.update(
                        "UPDATE inbox SET state = ?, detail = ?, settled_at = ?, body = NULL"
                            + " WHERE id = ? AND state = 'waiting'",
                        one.state(),
                        one.detail(),
                        Times.text(clock.instant()),
                        one.id())));
  }

  /**
   * Returns how it stands with a document.
   *
   * @throws NotFound if none of this id was accepted
   */
  public synchronized Item find(String id) {
    Item found =
        sql.first(
            "SELECT id, document, received_at, state, detail, settled_at FROM inbox WHERE id = ?",
            Inbox::item,
            id);
    if (found == null) {
      throw new NotFound("inbox-unknown", "nothing of this id was accepted", id, null);
    }
    return found;
  }

  private static Item item(Row row) throws SQLException {
    String settled = row.textOrNull(6);
    return new Item(
        row.text(1),
        row.text(2),
        Instant.parse(row.text(3)),
        row.text(4),
        row.text(5),
        settled == null ? null : Instant.parse(settled));
  }

  @Override
  public synchronized void close() {
    sql.close();
  }

  private record Request(String content, String answer) {}

  /**
   * A document that was pushed.
   *
   * @param id names it by what it says: another text under the same document's id has another
   * @param document id of the document
   * @param body the document as JSON
   */
  public record Pushed(String id, String document, String body) {
    public Pushed {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(document, "document");
      Objects.requireNonNull(body, "body");
    }
  }

  /**
   * What became of a document that was pushed.
   *
   * @param id as in {@link Pushed}
   * @param state {@code read}, {@code unchanged}, {@code quarantined} or {@code skipped}
   * @param detail code and reason where it was not read; else empty
   */
  public record Settled(String id, String state, String detail) {
    public Settled {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(state, "state");
      Objects.requireNonNull(detail, "detail");
    }
  }

  /**
   * How it stands with a document that was pushed.
   *
   * @param id as in {@link Pushed}
   * @param document id of the document
   * @param received when it was accepted
   * @param state {@code waiting}, or as in {@link Settled}
   * @param detail as in {@link Settled}
   * @param settled when it was settled, null if it waits
   */
  public record Item(
      String id,
      String document,
      Instant received,
      String state,
      String detail,
      @Nullable Instant settled) {
    public Item {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(document, "document");
      Objects.requireNonNull(received, "received");
      Objects.requireNonNull(state, "state");
      Objects.requireNonNull(detail, "detail");
    }
  }
}
