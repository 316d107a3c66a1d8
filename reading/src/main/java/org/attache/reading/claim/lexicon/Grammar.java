package org.attache.reading.claim.lexicon;

import java.util.LinkedHashSet;
import java.util.Set;
import org.attache.reading.segment.Sentence;
import org.attache.reading.table.Table;

/** What is known of English words beside triggers and cues. */
final class Grammar {
  private final FunctionWords functionWords;
  private final VerbForms verbForms;

  private Grammar(FunctionWords functionWords, VerbForms verbForms) {
    this.functionWords = functionWords;
    this.verbForms = verbForms;
  }

  /**
   * Returns the grammar of the shipped tables with the verbs of {@code triggers} and {@code cues}.
   */
  static Grammar of(TriggerTable triggers, CueTable cues, Inflection inflection) {
    Set<String> verbs = new LinkedHashSet<>(triggers.verbs());
    verbs.addAll(cues.verbs());
    verbs.addAll(words("common-verbs.tsv"));
    Set<String> nouns = words("nouns-like-verbs.tsv");
    return new Grammar(FunctionWords.shipped(), new VerbForms(verbs, nouns, inflection));
  }

  private static Set<String> words(String table) {
    Set<String> words = new LinkedHashSet<>();
    Table.resource(Grammar.class, table, 1).rows().forEach(row -> words.addAll(row.list(0)));
    return words;
  }

  Clauses clauses(Sentence sentence) {
    return new Clauses(sentence, functionWords, verbForms);
  }
}
