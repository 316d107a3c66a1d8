package org.attache.ledger.store;

import java.util.ArrayList;
import java.util.List;

/** What SQLite's indexes of words do not find though the tables hold it. */
final class Unfound {
  private Unfound() {}

  static List<String> of(Ledger ledger) {
    List<String> unfound = new ArrayList<>();
    try (Sql sql = ledger.reading()) {
      sql
          .list(
              "SELECT DISTINCT n, 'parties', lower FROM event_party UNION"
                  + " SELECT n, 'places', place FROM event_state WHERE place IS NOT NULL",
              row -> new Name(row.number(1), row.text(2), row.text(3)))
          .stream()
          .filter(name -> !finds(sql, "event_words", name.of(), name.phrase()))
          .forEach(name -> unfound.add(name.toString()));
      for (String index : List.of("assertion_ids", "document_texts")) {
        boolean claims = index.equals("assertion_ids");
        sql
            .list(
                claims ? "SELECT seq, id FROM assertions" : "SELECT seq, version FROM documents",
                row -> new Name(row.number(1), "head", row.text(2)))
            .stream()
            .filter(
                hash -> !finds(sql, index, hash.of(), HashIndex.key(sql.dialect(), hash.word())))
            .forEach(hash -> unfound.add(hash.toString()));
      }
    }
    return unfound;
  }

  private static boolean finds(Sql sql, String index, long number, String phrase) {
    return sql.list(
            "SELECT rowid FROM " + index + " WHERE " + index + " MATCH ?",
            row -> row.number(1),
            phrase)
        .contains(number);
  }

  /** A word or some, with the number of what they are said of. */
  private record Name(long of, String column, String word) {
    String phrase() {
      return Phrase.in(column, Phrase.of(word));
    }
  }
}
