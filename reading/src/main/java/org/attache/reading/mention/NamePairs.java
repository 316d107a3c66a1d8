package org.attache.reading.mention;

import java.util.Locale;
import org.attache.reading.knowledge.Designation.PersonName;
import org.attache.reading.knowledge.Lexicon.Match;
import org.jspecify.annotations.Nullable;

/**
 * Tells two persons joined by a hyphen ("a Macron–Merz summit") from one double-barrelled name
 * ("Ocasio-Cortez"): two are meant where each half names somebody known and the whole nobody.
 */
final class NamePairs {
  private final PersonNames persons;
  private final NameBook book;
  private final StateTrail trail;

  NamePairs(PersonNames persons, NameBook book, StateTrail trail) {
    this.persons = persons;
    this.book = book;
    this.trail = trail;
  }

  /**
   * Returns where the first of the two names ends, {@code run} where the words are one name.
   *
   * @param run index after the run of name-like words that begins at {@code first}
   * @param match the longest name of the tables there, or null
   */
  int firstEnd(Scan scan, int first, int run, @Nullable Match match) {
    int hyphen = first + 1;
    while (hyphen < run && !scan.hyphen(hyphen)) {
      hyphen++;
    }
    boolean whole = match != null && match.last() > hyphen;
    if (hyphen + 1 >= run || whole || book.named(scan.text(first, run)) != null) {
      return run;
    }
    return isKnown(scan, first, hyphen) && isKnown(scan, hyphen + 1, run) ? hyphen : run;
  }

  private boolean isKnown(Scan scan, int first, int last) {
    String name = scan.text(first, last);
    if (book.named(name) != null || book.bySurname(name.toLowerCase(Locale.ROOT)) != null) {
      return true;
    }
    Match match = scan.longest(first, PersonName.class);
    return match != null && match.last() == last && persons.choose(match, null, "", trail) != null;
  }
}
