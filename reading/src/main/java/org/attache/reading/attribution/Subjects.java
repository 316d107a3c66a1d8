package org.attache.reading.attribution;

import java.util.List;
import org.attache.reading.mention.Mention;
import org.attache.reading.mention.MentionKind;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a reporting verb: before it, after it, or shared with another verb. */
final class Subjects {
  private static final int DETERMINERS = 2;

  private final NounPhrases phrases;
  private final SourceReader sources;

  Subjects(NounPhrases phrases, SourceReader sources) {
    this.phrases = phrases;
    this.sources = sources;
  }

  /**
   * Returns who the subject is, empty where it is nobody that can speak.
   *
   * @param previous the subject of the reporting verb before in the sentence
   */
  List<Source> of(Line line, VerbCue cue, List<Source> previous) {
    int group = cue.group();
    if (isInverted(line, cue)) {
      return read(line, phrases.after(line, cue.after()));
    }
    if (isShared(line, cue)) {
      return previous.isEmpty() ? first(line, group) : previous;
    }
    if (line.is(group - 1, WordList.RELATIVE)) {
      return read(line, phrases.before(line, line.reads(group - 2, ",") ? group - 2 : group - 1));
    }
    Range phrase = phrases.before(line, group);
    if (phrase == null && cue.participle()) {
      return previous.isEmpty() ? first(line, group) : previous;
    }
    return phrase != null && line.reads(phrase.from() - 1, "if") ? List.of() : read(line, phrase);
  }

  private List<Source> read(Line line, @Nullable Range phrase) {
    return phrase == null ? List.of() : sources.read(line, phrase);
  }

  /** Returns the index of the first word of the subject, or of the verb that it follows. */
  int start(Line line, VerbCue cue) {
    Range phrase = isInverted(line, cue) ? null : phrases.before(line, cue.group());
    return phrase == null ? cue.group() : phrase.from();
  }

  /** "X did this and said", "X did this, saying", "issued a statement saying". */
  private static boolean isShared(Line line, VerbCue cue) {
    int before = cue.group() - 1;
    boolean loose =
        line.reads(before, ",") || line.is(before, WordList.LOOSE) || line.isQuoteMark(before);
    return line.is(before, WordList.JOINER)
        || (cue.participle() && (loose || hasStatement(line, before)));
  }

  private static boolean hasStatement(Line line, int before) {
    for (int i = before; i > 1 && !line.isMark(i); i--) {
      if (line.is(i, WordList.STATEMENT)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the subject follows the verb: "…, said X", "… ", added X". */
  static boolean isInverted(Line line, VerbCue cue) {
    int before = cue.group() - 1;
    int after = cue.after();
    boolean open = before < 0 || line.reads(before, ",") || line.isQuoteMark(before);
    if (!open || !line.has(after) || cue.participle()) {
      return false;
    }
    boolean afterQuote = line.isQuoteMark(before) || line.isQuoteMark(before - 1);
    boolean named =
        !line.isMark(after)
            && !line.isTime(after + 1)
            && !line.reads(after, "that")
            && !line.is(after, WordList.PREPOSITION);
    boolean inverting = line.lists().has(WordList.INVERTING, cue.form().verb().lemma());
    return named && (afterQuote || (inverting && closesSoon(line, after)));
  }

  private static boolean closesSoon(Line line, int from) {
    for (int i = from; i < line.size(); i++) {
      boolean verb =
          line.form(i) != null && !line.isCapital(i) && !line.is(i, WordList.REPORTING_NOUN);
      if (line.isAuxiliary(i) || line.reads(i, "that") || verb) {
        return false;
      }
      if (i > from && (line.isMark(i) || line.is(i, WordList.PREPOSITION))) {
        return true;
      }
    }
    return true;
  }

  /** The subject of the clause that a participle or second verb belongs to: its first phrase. */
  private List<Source> first(Line line, int before) {
    int from = opening(line, before);
    List<Mention> mentions = line.mentions();
    for (int m = 0; m < mentions.size(); m++) {
      Mention mention = mentions.get(m);
      if (mention.first() >= from
          && mention.last() <= before
          && mention.kind() != MentionKind.PLACE) {
        int last = joined(line, mentions, m);
        return sources.read(line, new Range(mention.first(), Math.min(last, before)));
      }
    }
    int to = from;
    while (to < before && opens(line, from, to)) {
      to++;
    }
    return to > from ? sources.read(line, new Range(from, to)) : List.of();
  }

  /** "The premier and the king met": the index after the second mention. */
  private static int joined(Line line, List<Mention> mentions, int first) {
    int last = mentions.get(first).last();
    boolean more = first + 1 < mentions.size() && line.reads(last, "and");
    Mention next = more ? mentions.get(first + 1) : mentions.get(first);
    return more && next.first() <= last + 1 + DETERMINERS ? next.last() : last;
  }

  /** Returns the index of the first word after fronted phrases and adverbs. */
  private static int opening(Line line, int before) {
    int from = 0;
    if (line.is(0, WordList.PREPOSITION) || line.is(0, WordList.SUBORDINATOR)) {
      while (from < before && !line.reads(from, ",")) {
        from++;
      }
      from++;
    }
    while (from < before && (line.isMark(from) || line.isAdverb(from))) {
      from++;
    }
    return from;
  }

  private static boolean opens(Line line, int from, int i) {
    if (line.isMark(i) || line.isAuxiliary(i) || line.is(i, WordList.SUBORDINATOR)) {
      return false;
    }
    if (i == from || line.isCapital(i) || line.isPossessive(i) || line.is(i, WordList.DETERMINER)) {
      return true;
    }
    if (line.is(i, WordList.PREPOSITION)) {
      return line.reads(i, "of") || line.reads(i, "for");
    }
    String word = line.lower(i);
    boolean verb =
        (word.endsWith("s") && i > from + 1)
            || word.endsWith("ed")
            || line.is(i, WordList.IRREGULAR_PAST);
    return line.form(i) == null && !verb;
  }
}
