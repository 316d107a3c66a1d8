package org.attache.reading.claim.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.reading.claim.lexicon.TriggerTable.Spelling;

/** Finds all places where words of the trigger table stand in the part of speech it asks for. */
final class TriggerFinder {
  private final TriggerTable table;

  TriggerFinder(TriggerTable table) {
    this.table = table;
  }

  /** Returns all matches in order of their first words; they may overlap. */
  List<TriggerMatch> matches(Clauses clauses) {
    List<TriggerMatch> found = new ArrayList<>();
    Set<String> sentence = new HashSet<>();
    for (int i = 0; i < clauses.size(); i++) {
      sentence.add(clauses.lower(i));
    }
    for (int i = 0; i < clauses.size(); i++) {
      for (Spelling spelling : table.startingWith(clauses.lower(i))) {
        int last = i + spelling.words().size();
        if (follows(spelling, clauses, i)
            && isUsedSo(spelling.entry(), clauses, i, last)
            && spelling.entry().condition().holds(clauses, sentence, i, last)) {
          found.add(new TriggerMatch(i, last, spelling.entry()));
        }
      }
    }
    return found;
  }

  private static boolean follows(Spelling spelling, Clauses clauses, int first) {
    List<String> words = spelling.words();
    if (first + words.size() > clauses.size()) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      if (!words.get(i).equals(clauses.lower(first + i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUsedSo(TriggerEntry entry, Clauses clauses, int first, int last) {
    if (entry.verb()) {
      return clauses.isVerb(first) || clauses.isVerb(first + entry.inflected());
    }
    return last - first > 1 || !clauses.isVerb(first);
  }
}
