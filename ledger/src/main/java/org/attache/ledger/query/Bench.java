package org.attache.ledger.query;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.entry.Digest;
import org.attache.ledger.store.Dialect;
import org.attache.ledger.store.EventReader;
import org.attache.ledger.store.HashIndex;
import org.attache.ledger.store.Row;
import org.attache.ledger.store.Sql;
import org.attache.model.EventType;
import org.attache.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What reviewers have before them: claims published by a day, as the decisions of today leave them.
 * A decision is dated when it is taken; a queue that knew only those of the day would never grow
 * shorter. Not safe for use by several threads.
 */
public final class Bench {
  /** Doubtful claims are sought among so many, the newest; disputes among so many events. */
  public static final int NEWEST = 2000;

  private static final int AT_ONCE = 250;
  private static final String COLUMNS =
      "SELECT a.day, a.seq, a.id, a.document, r.version, d.url, d.publisher, d.title, r.day,"
          + " x.event_id, x.status, a.evidence, coalesce(x.claim, a.claim), a.event, a.stage,"
          + " CASE WHEN x.claim IS NULL THEN 0 ELSE 1 END";
  private static final String SOURCES =
      " JOIN readings r ON r.seq = a.reading_seq JOIN documents d ON d.seq = r.document_seq";
  private static final String TODAY = " AND x.from_day <= ? AND x.until_day > ?";
  private static final String OPEN = " AND x.status = 'told' AND x.claim IS NULL";

  private final Sql sql;
  private final String confidence;
  private final String day;
  private final String today;

  /**
   * Makes a bench.
   *
   * @param sql a connection that reads; closed by the caller
   * @param day claims published later are left out
   * @param today the day whose decisions count
   */
  public Bench(Sql sql, LocalDate day, LocalDate today) {
    this.sql = sql;
    this.confidence =
        sql.dialect() == Dialect.SQLITE
            ? "json_extract(a.claim, '$.confidence')"
            : "(a.claim::json ->> 'confidence')::double precision";
    this.day = day.toString();
    this.today = today.toString();
  }

  /** Returns claims of the newest that nobody has judged, the least sure first. */
  public List<Candidate> doubtful(int limit) {
    return sql.list(
        COLUMNS
            + " FROM (SELECT n.seq FROM assertions n WHERE n.day <= ?"
            + " ORDER BY n.day DESC, n.seq DESC LIMIT "
            + NEWEST
            + ") c JOIN assertions a ON a.seq = c.seq"
            + " JOIN event_assertion x ON x.assertion = a.seq"
            + SOURCES
            + " WHERE 1 = 1"
            + TODAY
            + OPEN
            + " ORDER BY "
            + confidence
            + ", a.id LIMIT ?",
        Bench::read,
        day,
        today,
        today,
        limit);
  }

  /**
   * Returns claims that nobody has judged and by which a holder contradicts another, the newest
   * first.
   */
  public List<Candidate> disputed(int limit) {
    List<Candidate> found =
        sql.list(
            COLUMNS
                + " FROM (SELECT s.n, s.contradicted FROM event_state s WHERE s.last_day <="
                + " ? AND s.from_day <= ? AND s.until_day > ? AND s.stage IS NOT NULL ORDER BY"
                + " s.last_day DESC LIMIT "
                + NEWEST
                + ") e JOIN event_position p ON p.n = e.n AND p.contradicts <> ''"
                + " AND p.from_day <= ? AND p.until_day > ?"
                + " JOIN assertions a ON a.seq = p.assertion"
                + " JOIN event_assertion x ON x.assertion = a.seq"
                + SOURCES
                + " WHERE e.contradicted = 1 AND a.day <= ?"
                + TODAY
                + OPEN
                + " ORDER BY a.day DESC, a.seq DESC LIMIT ?",
            Bench::read,
            today,
            today,
            today,
            today,
            today,
            day,
            today,
            today,
            2 * limit);
    // one claim may be the word of several holders
    Map<String, Candidate> each = new LinkedHashMap<>();
    found.forEach(candidate -> each.putIfAbsent(candidate.line().id(), candidate));
    return each.values().stream().limit(limit).toList();
  }

  /**
   * Returns a random sample of the claims that a newer version of their document has not replaced,
   * judged or not. The ids of claims are hashes of what they say; the sample is those that follow
   * the hash of the seed, so it depends on seed and claims alone, not on the order in which they
   * came, and a claim that is added changes at most one member.
   *
   * @param size how many at most; all claims where there are fewer
   */
  public List<Candidate> sample(String seed, int size) {
    String from = Digest.of("sample", seed);
    List<Candidate> drawn = new ArrayList<>();
    draw(from, null, size, drawn);
    draw("", from, size, drawn);
    return List.copyOf(drawn);
  }

  /** Adds claims whose ids lie between the two, in their order, until there are enough. */
  private void draw(String from, @Nullable String until, int size, List<Candidate> drawn) {
    List<String> heads = heads(">=", HashIndex.head(from));
    while (drawn.size() < size && !heads.isEmpty()) {
      List<Candidate> found = new ArrayList<>(candidates(heads));
      found.removeIf(candidate -> candidate.line().id().compareTo(from) < 0);
      found.removeIf(candidate -> until != null && candidate.line().id().compareTo(until) >= 0);
      found.sort(Comparator.comparing(candidate -> candidate.line().id()));
      drawn.addAll(found.subList(0, Math.min(found.size(), size - drawn.size())));
      String last = heads.get(heads.size() - 1);
      boolean beyond = until != null && last.compareTo(until) > 0;
      heads = beyond ? List.of() : heads(">", last);
    }
  }

  private List<String> heads(String side, String from) {
    String query = HashIndex.claims(sql.dialect(), side) + " LIMIT " + AT_ONCE;
    return sql.list(query, row -> row.text(1), from);
  }

  private List<Candidate> candidates(List<String> heads) {
    List<@Nullable Object> values = new ArrayList<>(HashIndex.keys(sql.dialect(), heads));
    Collections.addAll(values, day, today, today);
    return sql.list(
        COLUMNS
            + " FROM assertions a JOIN event_assertion x ON x.assertion = a.seq"
            + SOURCES
            + " WHERE "
            + HashIndex.CLAIMS.isOneOf(sql.dialect(), heads.size())
            + " AND a.day <= ?"
            + TODAY
            + " AND x.status <> 'superseded'",
        Bench::read,
        values.toArray());
  }

  /** Returns one claim, null if there is none of that id or it is of no event. */
  public @Nullable Candidate candidate(String id) {
    return sql.first(
        COLUMNS
            + " FROM assertions a JOIN event_assertion x ON x.assertion = a.seq"
            + SOURCES
            + " WHERE "
            + HashIndex.CLAIMS.is(sql.dialect())
            + TODAY,
        Bench::read,
        HashIndex.key(sql.dialect(), id),
        id,
        today,
        today);
  }

  /**
   * Returns the decisions in force on each of the events, in the order in which they were taken.
   */
  public Map<String, List<Decision>> decisions(Collection<String> events) {
    EventReader reader = new EventReader(sql);
    List<String> each = events.stream().distinct().toList();
    Map<String, List<Decision>> decisions = new LinkedHashMap<>();
    for (int from = 0; from < each.size(); from += AT_ONCE) {
      List<String> some = each.subList(from, Math.min(each.size(), from + AT_ONCE));
      decisions.putAll(reader.decisions(some, LocalDate.parse(today)));
    }
    return decisions;
  }

  /** Returns the decisions that were stored last, the last first, those undone among them. */
  public List<Decision> latest(int limit) {
    return new EventReader(sql).latest(limit);
  }

  /** Returns the ids of the decisions whose words are in no claim any more. */
  public Set<String> orphans() {
    return Set.copyOf(
        sql.list(
            "SELECT DISTINCT d.id FROM orphan o JOIN decisions d ON d.seq = o.decision"
                + " WHERE o.from_day <= ? AND o.until_day > ?",
            row -> row.text(1),
            today,
            today));
  }

  private static Candidate read(Row row) throws SQLException {
    return new Candidate(
        Shelf.claim(row),
        EventType.valueOf(row.text(14)),
        Stage.valueOf(row.text(15).toUpperCase(Locale.ROOT)),
        row.count(16) == 1);
  }
}
