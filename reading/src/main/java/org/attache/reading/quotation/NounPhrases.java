package org.attache.reading.quotation;

import java.util.Set;
import org.attache.model.Span;
import org.attache.reading.mention.MentionKind;
import org.attache.reading.quotation.Candidates.Candidate;
import org.attache.reading.quotation.FrameWords.Kind;
import org.attache.reading.segment.Word;
import org.jspecify.annotations.Nullable;

/** Finds the limits of noun phrases around a verb of speech and the name that matters in them. */
final class NounPhrases {
  private static final int LONGEST = 16;
  private static final int LONGEST_BRACKET = 10;
  private static final String WITHIN = "-–&/\"“”‘’'()";
  private static final Set<String> SUFFIXES = Set.of("jr.", "sr.", "ph.d.", "m.d.", "esq.");
  private static final Set<String> INDEFINITE = Set.of("a", "an");
  private static final Set<String> POSSESSIVE = Set.of("'s", "'", "’");

  private final TextWords words;
  private final Candidates candidates;
  private final FrameWords frame;
  private final SpeechVerbs verbs;
  private final boolean[] quoted;

  NounPhrases(
      TextWords words,
      Candidates candidates,
      FrameWords frame,
      SpeechVerbs verbs,
      boolean[] quoted) {
    this.words = words;
    this.candidates = candidates;
    this.frame = frame;
    this.verbs = verbs;
    this.quoted = quoted;
  }

  /** Returns the number of the first word of the phrase that ends before {@code end}. */
  int begin(int end, int low) {
    int from = end;
    while (from > low && end - from < LONGEST) {
      int before = from - 1;
      if (words.lower(before).equals(")")) {
        before = bracket(before, low);
      }
      if (before < low || (limits(before) && !joinsNames(before))) {
        break;
      }
      from = before;
    }
    return withoutLead(from, end);
  }

  /** Returns the number after the last word of the phrase that begins at {@code from}. */
  int end(int from, int limit) {
    int at = from;
    boolean named = false;
    boolean open = true;
    while (at < limit && at - from < LONGEST && !limits(at) && !words.lower(at).equals("(")) {
      Candidate candidate = candidates.at(at);
      Word word = words.at(at);
      if (candidate != null && candidate.kind() == MentionKind.PRONOUN) {
        return at == from ? candidate.last() : at;
      }
      if (candidate != null) {
        named |= isName(candidate);
        open = false;
        at = candidate.last();
        continue;
      }
      boolean link = isLink(at);
      boolean role = frame.is(word, Kind.ROLE) || isGlue(at);
      boolean speech = frame.is(word, Kind.SPEECH_NOUN);
      if ((frame.is(word, Kind.PREPOSITION) && !link) || frame.is(word, Kind.ADVERB)) {
        break;
      }
      if (named && !link && !role && !speech && !open) {
        break;
      }
      open = link || (open && !named && !role) || frame.is(word, Kind.DETERMINER);
      at++;
    }
    return at;
  }

  private boolean isGlue(int at) {
    return "-–&/".contains(words.at(at).text());
  }

  /** What lets any noun follow: a possessive, "of", "by" after a statement. */
  private boolean isLink(int at) {
    String lower = words.lower(at);
    boolean behind = lower.equals("by") || lower.equals("from");
    return POSSESSIVE.contains(lower) || lower.equals("of") || (behind && isBehindStatement(at));
  }

  /** "a statement by", "a statement released by". */
  private boolean isBehindStatement(int at) {
    boolean released = at > 1 && verbs.at(words.words(), at - 1) != null;
    return frame.is(words.at(at - 1), Kind.SPEECH_NOUN)
        || (released && frame.is(words.at(at - 2), Kind.SPEECH_NOUN));
  }

  private int bracket(int close, int low) {
    int at = close;
    while (at > low && close - at < LONGEST_BRACKET && !words.lower(at).equals("(")) {
      at--;
    }
    return words.lower(at).equals("(") ? at : close;
  }

  private boolean joinsNames(int at) {
    return words.lower(at).equals("and")
        && candidates.at(at - 1) != null
        && candidates.at(at + 1) != null;
  }

  private boolean limits(int at) {
    Word word = words.at(at);
    if (quoted[at]) {
      return true;
    }
    if (candidates.at(at) != null) {
      return false;
    }
    boolean mark = !word.isWordlike() && !WITHIN.contains(word.text());
    boolean auxiliary = frame.is(word, Kind.AUXILIARY) && !word.lower().equals("'s");
    return mark || auxiliary || frame.is(word, Kind.CLAUSE) || isVerb(at);
  }

  /** Returns whether the word is a verb of speech in the past tense or third person. */
  boolean isVerb(int at) {
    SpeechForm form = verbs.at(words.words(), at);
    boolean weak = form != null && form.verb().weak() && candidates.at(at - 1) == null;
    if (form == null || weak || words.at(at).isCapitalised()) {
      return false;
    }
    boolean noun = frame.is(words.at(at), Kind.SPEECH_NOUN) || !form.is(SpeechForm.Form.PAST);
    return !noun || (form.is(SpeechForm.Form.THIRD_PERSON) && candidates.at(at - 1) != null);
  }

  /** Skips prepositions and days that open a sentence: "On Friday in Riga Berg said". */
  private int withoutLead(int from, int end) {
    int at = from;
    while (at < end && candidates.at(at) == null && isLead(words.at(at))) {
      at++;
    }
    return at < end ? at : from;
  }

  private boolean isLead(Word word) {
    return frame.is(word, Kind.PREPOSITION)
        || frame.is(word, Kind.WEEKDAY)
        || frame.isSkipped(word)
        || !word.isWordlike();
  }

  /** Returns whom the phrase [from, end) names: a name where it has one as its head, or itself. */
  Speaker named(int from, int end) {
    Speaker owner = owner(from, end);
    if (owner != null) {
      return owner;
    }
    Candidate head = headName(from, end);
    return head != null ? speaker(head) : new Speaker(words.span(from, end), words.sentence(from));
  }

  /** Returns the name at the head of a phrase: before its first preposition, or at its end. */
  @Nullable Candidate headName(int from, int end) {
    int preposition = from + 1;
    while (preposition < end && !isPreposition(preposition)) {
      preposition++;
    }
    Candidate head = nameAtEnd(from, preposition);
    return head != null ? head : nameAtEnd(from, end);
  }

  private boolean isPreposition(int at) {
    return candidates.at(at) == null && frame.is(words.at(at), Kind.PREPOSITION);
  }

  /** The name with which a phrase ends, unless it is the object of a preposition. */
  private @Nullable Candidate nameAtEnd(int from, int end) {
    Candidate last = end > from ? candidates.at(end - 1) : null;
    if (last == null || last.first() < from || !isName(last)) {
      return null;
    }
    int before = last.first() - 1;
    if (before > from && frame.is(words.at(before), Kind.DETERMINER)) {
      before--;
    }
    boolean indefinite = last.first() == from + 1 && INDEFINITE.contains(words.lower(from));
    boolean joined = before > from && words.lower(before).equals("and");
    boolean object = before >= from && (isPreposition(before) || isPossessive(before));
    return object || joined || indefinite ? null : last;
  }

  private boolean isPossessive(int at) {
    return POSSESSIVE.contains(words.lower(at));
  }

  /** Returns whether a candidate is more than the noun of an office. */
  boolean isName(Candidate candidate) {
    if (candidate.kind() != null) {
      return candidate.kind() != MentionKind.OFFICE && candidate.kind() != MentionKind.ROLE;
    }
    Word last = words.at(candidate.last() - 1);
    return !frame.is(last, Kind.ROLE) && !SUFFIXES.contains(last.lower());
  }

  /** Returns whether a phrase tells an office or relation and not a name. */
  boolean isRole(int from, int end) {
    boolean role = frame.is(words.at(from), Kind.DETERMINER);
    for (int i = from; i < end; i++) {
      Candidate candidate = candidates.at(i);
      if (candidate != null && candidate.kind() == MentionKind.PERSON && candidate.last() == end) {
        return false;
      }
      role |= frame.is(words.at(i), Kind.ROLE) || isPossessive(i);
    }
    return role;
  }

  /** The one behind a statement: "Berg's statement", "a statement by the ministry". */
  private @Nullable Speaker owner(int from, int end) {
    int noun = from;
    while (noun < end && !isSpeechNoun(noun)) {
      noun++;
    }
    if (noun >= end) {
      return null;
    }
    if (noun > from && isPossessive(noun - 1)) {
      return named(from, noun - 1);
    }
    boolean pronoun = noun == from + 1 && Set.of("his", "her", "their").contains(words.lower(from));
    if (pronoun) {
      return new Speaker(words.at(from).span(), words.sentence(from));
    }
    int link = verbs.at(words.words(), noun + 1) == null ? noun + 1 : noun + 2;
    boolean behind = link + 1 < end && Set.of("by", "from", "of").contains(words.lower(link));
    return behind ? named(link + 1, end) : null;
  }

  boolean isSpeechNoun(int at) {
    return candidates.at(at) == null && frame.is(words.at(at), Kind.SPEECH_NOUN);
  }

  Speaker speaker(Candidate candidate) {
    boolean name = candidate.kind() == null;
    Span span = name ? words.span(candidate.first(), candidate.last()) : candidate.head();
    return new Speaker(span, words.sentence(candidate.first()));
  }
}
