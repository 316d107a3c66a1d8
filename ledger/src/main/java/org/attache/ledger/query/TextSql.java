package org.attache.ledger.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attache.ledger.store.Dialect;
import org.attache.ledger.store.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Finds events by words of their sentences. Words that few sentences hold are looked up in the
 * index of words. Of frequent ones that would give far too many on too many days: there the newest
 * events are gone through, whose sentences will soon hold enough of them.
 */
final class TextSql {
  private static final int AT_ONCE = 128;
  private static final int EVENTS_FOR_EACH = 5;
  private static final int PART = 50;
  private static final int MOST_PARTS = 16;

  /** The planner errs by a few per cent of what it knows: so many times the bound is beyond it. */
  private static final int BEYOND = 2;

  /** A word that no sentence holds. */
  private static final String UNHEARD = "zqxjzqxjzqxj";

  private static final Pattern EXPECTED = Pattern.compile("\\brows=([0-9]{1,18})\\b");

  private final Sql sql;
  private final LocalDate day;
  private final EventSql events;
  private final int few;

  /**
   * Makes one.
   *
   * @param few of how many sentences at most the events are looked up to find {@value #PART} of
   *     them; of up to four times as many to find more
   */
  TextSql(Sql sql, LocalDate day, EventSql events, int few) {
    this.few = few;
    this.sql = sql;
    this.day = day;
    this.events = events;
  }

  List<EventLine> lines(EventFilter filter, String text, int skip, int limit) {
    List<String> words = SearchWords.of(text);
    int wanted = skip + limit;
    if (isFrequent(words, few(wanted))) {
      return events.lines(walk(filter, words, wanted).stream().skip(skip).toList());
    }
    Clauses query = events.query(LineRow.COLUMNS, filter, told(words), wanted);
    query.add("LIMIT ? OFFSET ?", limit, skip);
    return sql.list(query.text(), row -> LineRow.on(day, row), query.values());
  }

  /** Returns the numbers of the first of them. */
  List<Long> numbers(EventFilter filter, String text, int wanted) {
    List<String> words = SearchWords.of(text);
    if (isFrequent(words, few(wanted))) {
      return walk(filter, words, wanted);
    }
    Clauses query = events.query("s.n", filter, told(words), wanted).add("LIMIT ?", wanted);
    return sql.list(query.text(), row -> row.number(1), query.values());
  }

  /** Looking up grows with the sentences, going back with what is wanted and shrinks with them. */
  private long few(int wanted) {
    return (long) (few * Math.sqrt(Math.min(MOST_PARTS, Math.max(1.0, wanted / (double) PART))));
  }

  private boolean isFrequent(List<String> words, long most) {
    if (isKnownFrequent(words, most)) {
      return true;
    }
    Clauses count = new Clauses().add("SELECT count(*) FROM (").add(holding(words));
    count.add("LIMIT " + (most + 1) + ") f");
    Long found = sql.first(count.text(), row -> row.number(1), count.values());
    return found != null && found > most;
  }

  /**
   * Returns whether the planner of PostgreSQL knows that more sentences hold a word than that: its
   * index gives nothing before it has gone through all of a word's entries, but it has the
   * frequencies of the commonest words at hand. Of others, and of all before its first look at the
   * table, it expects what it does of any word. Of several words it does not know how often they
   * stand together.
   */
  boolean isKnownFrequent(List<String> words, long most) {
    if (sql.dialect() != Dialect.POSTGRESQL || words.size() != 1) {
      return false;
    }
    long expected = expected(words);
    return expected > BEYOND * most && expected > expected(List.of(UNHEARD));
  }

  private long expected(List<String> words) {
    Clauses plan = new Clauses().add("EXPLAIN").add(holding(words));
    String node = sql.first(plan.text(), row -> row.text(1), plan.values());
    Matcher rows = EXPECTED.matcher(node == null ? "" : node);
    return rows.find() ? Long.parseLong(rows.group(1)) : 0;
  }

  /** Returns the query for the numbers of all sentences that hold the words, on whatever day. */
  private Clauses holding(List<String> words) {
    if (sql.dialect() == Dialect.SQLITE) {
      String match = words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(" "));
      return new Clauses()
          .add("SELECT rowid AS seq FROM assertion_words WHERE assertion_words MATCH ?", match);
    }
    return new Clauses()
        .add("SELECT a.seq FROM assertions a WHERE to_tsvector('simple', a.evidence)")
        .add("@@ plainto_tsquery('simple', ?)", String.join(" ", words));
  }

  /** Returns the query for the numbers of the events that such sentences tell of on the day. */
  private Clauses told(List<String> words) {
    String today = day.toString();
    return new Clauses()
        .add("SELECT DISTINCT x.n FROM (")
        .add(holding(words))
        .add(") w JOIN event_assertion x ON x.assertion = w.seq")
        .add("WHERE x.from_day <= ? AND x.until_day > ?", today, today)
        .add("AND x.status IN ('told', 'confirmed')");
  }

  private List<Long> walk(EventFilter filter, List<String> words, int wanted) {
    Clauses query = events.query("s.n", filter, null, wanted).add("LIMIT ? OFFSET ?");
    List<Long> found = new ArrayList<>();
    int at = 0;
    int most = Math.max(AT_ONCE, EVENTS_FOR_EACH * Math.min(wanted, PART * MOST_PARTS));
    boolean more = true;
    while (more && found.size() < wanted) {
      List<@Nullable Object> values = new ArrayList<>(List.of(query.values()));
      Collections.addAll(values, most, at);
      List<Long> some = sql.list(query.text(), row -> row.number(1), values.toArray());
      for (int i = 0; i < some.size() && found.size() < wanted; i += AT_ONCE) {
        List<Long> part = some.subList(i, Math.min(some.size(), i + AT_ONCE));
        Set<Long> telling = telling(part, words);
        part.stream().filter(telling::contains).forEach(found::add);
      }
      at += some.size();
      more = some.size() == most;
      most = 2 * most;
    }
    return found.stream().limit(wanted).toList();
  }

  /** Returns the numbers of the events of which a sentence known on the day holds the words. */
  private Set<Long> telling(List<Long> part, List<String> words) {
    String sifted = sifted(words);
    String query =
        "SELECT x.n, a.evidence FROM event_assertion x JOIN assertions a ON a.seq = x.assertion"
            + " WHERE x.n IN ("
            + Clauses.marks(AT_ONCE)
            + ") AND x.from_day <= ? AND x.until_day > ? AND x.status IN ('told', 'confirmed')"
            + (sifted == null ? "" : " AND " + place(sql.dialect()) + "(lower(a.evidence), ?) > 0");
    List<@Nullable Object> values = new ArrayList<>(part);
    while (values.size() < AT_ONCE) {
      values.add(null);
    }
    Collections.addAll(values, day.toString(), day.toString());
    if (sifted != null) {
      values.add(sifted);
    }
    return new HashSet<>(
        sql.list(query, row -> holds(row.text(2), words) ? row.number(1) : 0L, values.toArray()));
  }

  /**
   * Returns a word whose letters the database can look for before it hands a sentence over, if any:
   * without ICU its lower case is that of ASCII.
   */
  private static @Nullable String sifted(List<String> words) {
    return words.stream()
        .filter(word -> word.chars().allMatch(c -> c < 128))
        .max(Comparator.comparingInt(String::length))
        .orElse(null);
  }

  private static String place(Dialect dialect) {
    return dialect == Dialect.SQLITE ? "instr" : "strpos";
  }

  private static boolean holds(String sentence, List<String> words) {
    return SearchWords.of(sentence.toLowerCase(Locale.ROOT)).containsAll(words);
  }
}
