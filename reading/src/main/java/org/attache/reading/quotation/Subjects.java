package org.attache.reading.quotation;

import java.util.Set;
import org.attache.reading.mention.MentionKind;
import org.attache.reading.quotation.Candidates.Candidate;
import org.attache.reading.quotation.FrameWords.Kind;
import org.attache.reading.segment.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a verb of speech from the order of words alone.
 *
 * <p>English puts the subject before its verb, with adverbs, auxiliaries and set-off phrases
 * between ("X, who …, has also said"), or after it beside a quotation ("said X"). Words that are
 * quoted are no part of the sentence's frame and limit the search.
 */
final class Subjects {
  private static final Set<String> SET_OFF = Set.of(",", ")", "—", "–", "--");
  private static final Set<String> COORDINATING = Set.of("and", "but", "to", "by", "then", "or");

  private final TextWords words;
  private final Candidates candidates;
  private final FrameWords frame;
  private final NounPhrases phrases;
  private final boolean[] quoted;

  Subjects(
      TextWords words,
      Candidates candidates,
      FrameWords frame,
      NounPhrases phrases,
      boolean[] quoted) {
    this.words = words;
    this.candidates = candidates;
    this.frame = frame;
    this.phrases = phrases;
    this.quoted = quoted;
  }

  /** Returns the subject that stands before a verb in the words from {@code low}, or null. */
  @Nullable Speaker before(int verb, int low) {
    int at = verb - 1;
    while (at >= low && !quoted[at] && isSkippedBefore(at)) {
      at--;
    }
    if (at < low || quoted[at]) {
      return null;
    }
    String lower = words.lower(at);
    if (COORDINATING.contains(lower)) {
      return main(low, at);
    }
    if (frame.is(words.at(at), Kind.RELATIVE) || lower.equals("that")) {
      return antecedent(at, low);
    }
    return SET_OFF.contains(lower) ? beforeSetOff(at, low) : nounPhrase(at + 1, low);
  }

  private boolean isSkippedBefore(int at) {
    boolean day = words.lower(at).equals("on") && frame.is(words.at(at + 1), Kind.WEEKDAY);
    return day || (candidates.at(at) == null && frame.isSkipped(words.at(at)));
  }

  /** What "who" stands for; of a statement that says something, the subject of the clause. */
  private @Nullable Speaker antecedent(int relative, int low) {
    int end = words.lower(relative - 1).equals(",") ? relative - 1 : relative;
    if (end <= low) {
      return null;
    }
    int from = phrases.begin(end, low);
    for (int i = from; i < end; i++) {
      if (phrases.isSpeechNoun(i)) {
        Speaker main = main(low, from);
        return main != null ? main : nounPhrase(end, low);
      }
    }
    return nounPhrase(end, low);
  }

  /** The subject before something set off by commas, brackets or dashes that ends at {@code at}. */
  private @Nullable Speaker beforeSetOff(int at, int low) {
    String mark = words.lower(at);
    int from = opening(at, mark.equals(")") ? "(" : mark, low);
    boolean inside = from >= low && !quoted[from];
    Candidate name = candidates.at(at - 1);
    if (name != null && mark.equals(",") && phrases.isName(name) && name.first() > from) {
      boolean whole = name.first() == from + 1 && name.kind() != MentionKind.STATE;
      boolean title = inside && from > low && phrases.isRole(phrases.begin(from, low), from);
      if (whole || (title && isBare(from + 1, name.first()))) {
        return phrases.speaker(name);
      }
    }
    Speaker before = inside ? nounPhrase(from, low) : null;
    return before != null ? before : main(low, at);
  }

  /** Whether nothing but nouns stands before a name: "U.S. Army veteran Fred Lutz". */
  private boolean isBare(int from, int name) {
    for (int i = from; i < name; i++) {
      Word word = words.at(i);
      boolean noun = candidates.at(i) != null || frame.is(word, Kind.ROLE);
      if (!noun) {
        return false;
      }
    }
    return true;
  }

  /** The mark that opens what is set off: the one before "who" if there is such a clause. */
  private int opening(int at, String mark, int low) {
    int first = -1;
    for (int i = at - 1; i >= low && !quoted[i]; i--) {
      if (words.lower(i).equals(mark)) {
        first = first < 0 ? i : first;
        if (frame.is(words.at(i + 1), Kind.RELATIVE)) {
          return i;
        }
      }
    }
    return first;
  }

  /** Returns the speaker that the noun phrase names which ends before {@code end}. */
  private @Nullable Speaker nounPhrase(int end, int low) {
    int at = end - 1;
    if (at < low || quoted[at]) {
      return null;
    }
    if (words.lower(at).equals(",")) {
      return beforeSetOff(at, low);
    }
    int from = phrases.begin(end, low);
    if (from >= end) {
      return null;
    }
    boolean comma = from > low + 1 && words.lower(from - 1).equals(",");
    boolean office = comma && phrases.isRole(from, end) && phrases.headName(from, end) == null;
    Candidate name = office ? candidates.at(from - 2) : null;
    if (name != null && phrases.isName(name) && opensClause(name.first(), low)) {
      return phrases.speaker(name);
    }
    return phrases.named(from, end);
  }

  private boolean opensClause(int at, int low) {
    return at == low
        || (at > low
            && !frame.is(words.at(at - 1), Kind.PREPOSITION)
            && !frame.is(words.at(at - 1), Kind.DETERMINER));
  }

  /** Returns a participle's own subject, right before it: "with Berg saying"; or null. */
  @Nullable Speaker ofGerund(int gerund, int low) {
    if (candidates.at(gerund - 1) == null) {
      return null;
    }
    int at = gerund - 1;
    while (at >= low && !words.lower(at).equals("with")) {
      if (words.lower(at).equals(",") || quoted[at]) {
        return null;
      }
      at--;
    }
    return at >= low ? phrases.named(at + 1, gerund) : null;
  }

  /** Returns the subject that stands after a verb ("said Berg"), or null. */
  @Nullable Speaker after(int from, int limit) {
    int end = phrases.end(from, limit);
    if (end == from) {
      return null;
    }
    return apposed(from, end, limit);
  }

  /** Whom a phrase names, or the name that follows it: "the minister, Berg,". */
  private Speaker apposed(int from, int end, int limit) {
    boolean comma = end + 1 < limit && words.lower(end).equals(",") && !quoted[end + 1];
    if (comma && phrases.isRole(from, end) && phrases.headName(from, end) == null) {
      int stop = phrases.end(end + 1, limit);
      Candidate name = stop > end + 1 ? candidates.at(stop - 1) : null;
      boolean indefinite = Set.of("a", "an", "one", "another").contains(words.lower(from));
      boolean bare = indefinite || !frame.is(words.at(end + 1), Kind.DETERMINER);
      boolean closed = stop >= limit || !words.at(stop).isWordlike() || quoted[stop];
      if (bare && closed && name != null && isProper(name)) {
        return phrases.speaker(name);
      }
    }
    return phrases.named(from, end);
  }

  private boolean isProper(Candidate name) {
    return phrases.isName(name) || name.last() - name.first() > 1;
  }

  /** Returns the subject of the main clause that begins at {@code low}, or null. */
  @Nullable Speaker main(int low, int limit) {
    int from = low;
    while (from < limit && (quoted[from] || !words.at(from).isWordlike())) {
      from++;
    }
    from = afterIntroduction(from, limit);
    from = isDay(from) ? afterIntroduction(from + 2, limit) : from;
    int end = phrases.end(from, limit);
    return end > from ? apposed(from, end, limit) : null;
  }

  /** "this Wednesday", "last week". */
  private boolean isDay(int at) {
    boolean which = Set.of("this", "last", "next", "late", "early").contains(words.lower(at));
    return which
        && (Set.of("week", "month", "year", "weekend").contains(words.lower(at + 1))
            || (at + 1 < words.size() && frame.is(words.at(at + 1), Kind.WEEKDAY)));
  }

  private int afterIntroduction(int low, int limit) {
    int from = low;
    while (from < limit && candidates.at(from) == null && isIntroduction(words.at(from))) {
      int comma = from + 1;
      while (comma < limit && !words.lower(comma).equals(",") && !quoted[comma]) {
        comma++;
      }
      boolean phrase = isPhraseOpener(words.at(from)) && comma < limit && !quoted[comma];
      from = phrase ? comma + 1 : nextName(from + 1, limit);
    }
    return from;
  }

  /** An introduction without a comma ends where a name begins: "In his speech Berg said". */
  private int nextName(int from, int limit) {
    int at = from;
    while (at < limit && words.lower(at).equals(",")) {
      at++;
    }
    if (at > from || !isPhraseOpener(words.at(from - 1))) {
      return at;
    }
    while (at < limit && candidates.at(at) == null) {
      at++;
    }
    return at;
  }

  private boolean isIntroduction(Word word) {
    return isPhraseOpener(word)
        || frame.isSkipped(word)
        || frame.is(word, Kind.WEEKDAY)
        || word.lower().endsWith("ly");
  }

  private boolean isPhraseOpener(Word word) {
    return frame.is(word, Kind.PREPOSITION)
        || frame.is(word, Kind.CLAUSE)
        || word.lower().endsWith("ing")
        || word.lower().equals("according");
  }
}
