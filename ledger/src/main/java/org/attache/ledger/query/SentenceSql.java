package org.attache.ledger.query;

import java.util.List;
import java.util.stream.Collectors;
import org.attache.ledger.store.Dialect;

/** Spells the search for words in the sentences of claims, as each database does it. */
final class SentenceSql {
  private SentenceSql() {}

  /** Returns the condition that assertion {@code a} has all words of {@code text}. */
  static Clauses holds(String text, Dialect dialect) {
    List<String> words = SearchWords.of(text);
    if (dialect == Dialect.SQLITE) {
      String match = words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(" "));
      return new Clauses()
          .add("a.seq IN (SELECT rowid FROM assertion_words WHERE assertion_words MATCH ?)", match);
    }
    return new Clauses()
        .add(
            "to_tsvector('simple', a.evidence) @@ plainto_tsquery('simple', ?)",
            String.join(" ", words));
  }
}
