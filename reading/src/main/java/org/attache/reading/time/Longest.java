package org.attache.reading.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the farthest-reaching of several parsers reads; the first of them where two reach as
 * far.
 */
record Longest(List<Term.Parser> parsers) implements Term.Parser {
  Longest {
    parsers = List.copyOf(parsers);
  }

  @Override
  public @Nullable Term parse(Line line, int at) {
    Term best = null;
    for (Term.Parser parser : parsers) {
      Term term = parser.parse(line, at);
      if (term != null && (best == null || term.end() > best.end())) {
        best = term;
      }
    }
    return best;
  }
}
