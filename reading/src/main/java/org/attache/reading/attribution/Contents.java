package org.attache.reading.attribution;

import java.util.Set;
import org.attache.reading.quotation.SpeechClass;
import org.attache.reading.quotation.SpeechForm.Form;
import org.jspecify.annotations.Nullable;

/** Finds which words after a reporting verb are the content that its subject vouches for. */
final class Contents {
  private static final int OF_WITHIN = 14;
  private static final int LATER_OF_WITHIN = 8;
  private static final int CLAUSE_WITHIN = 25;
  private static final int INTENTION_WITHIN = 7;
  private static final int TOPIC_WITHIN = 5;
  private static final int OBJECT_WITHIN = 4;

  /** Returns the content from word {@code from} on, or null. */
  @Nullable Range after(Line line, VerbCue cue, int from) {
    Set<Content> contents = cue.contents();
    if (line.endsAt(from)) {
      return contents.contains(Content.DENIAL) ? new Range(cue.verb(), cue.after()) : null;
    }
    if (contents.contains(Content.OF)) {
      int of = afterOf(line, from);
      if (of >= 0 || contents.size() == 1) {
        return of < 0 ? null : range(line, cue, of, of, true);
      }
    }
    int start = from;
    while (line.isMark(start) && !line.isQuoteMark(start)) {
      start++;
    }
    if (isItself(line, cue, start)) {
      return range(line, cue, cue.verb(), start, true);
    }
    if (contents.contains(Content.CITED)) {
      return cue.participle() ? range(line, cue, start, start, true) : null;
    }
    return said(line, cue, start, start > from);
  }

  /** Whether the verb tells of the event: "denied the attack", "claimed responsibility". */
  private static boolean isItself(Line line, VerbCue cue, int start) {
    Set<Content> contents = cue.contents();
    return (contents.contains(Content.DENIAL)
            && !line.holds(start, OBJECT_WITHIN - 1, WordList.REFUSED))
        || (contents.contains(Content.CLAIM) && line.holds(start, OBJECT_WITHIN, WordList.CLAIM))
        || (contents.contains(Content.RESPONSIBILITY) && line.is(start, WordList.RESPONSIBILITY));
  }

  private static @Nullable Range said(Line line, VerbCue cue, int start, boolean apart) {
    Set<Content> contents = cue.contents();
    boolean takesNoun = contents.contains(Content.NOUN);
    boolean clause = opensClause(line, cue, start);
    boolean preposition =
        line.is(start, WordList.NO_CONTENT) && !(takesNoun && line.reads(start, "of"));
    if (!clause && !apart && preposition) {
      return null;
    }
    boolean bare = contents.contains(Content.CLAUSE) && startsClause(line, cue, start);
    if (!clause && contents.contains(Content.INTENT)) {
      boolean intends = line.holds(start, INTENTION_WITHIN, WordList.INTENTION);
      boolean tells = intends || (bare && !line.holds(start, TOPIC_WITHIN, WordList.TOPIC));
      return tells ? range(line, cue, start, start, true) : null;
    }
    boolean noun = !clause && !bare;
    return noun && !takesNoun ? null : range(line, cue, start, start, noun);
  }

  private static Range range(Line line, VerbCue cue, int first, int start, boolean noun) {
    boolean present =
        cue.form().is(Form.THIRD_PERSON) || cue.form().is(Form.BASE) || cue.participle();
    return new Range(first, ContentEnd.of(line, start, noun, present));
  }

  private static boolean opensClause(Line line, VerbCue cue, int start) {
    return line.reads(start, "that")
        || line.isQuoteMark(start)
        || line.is(start, WordList.PRONOUN)
        || line.reads(start, "at", "least")
        || line.reads(start, "at", "no")
        || (line.reads(start, "to") && cue.contents().contains(Content.INFINITIVE));
  }

  /** Whether the words from {@code start} are likely a clause: a finite verb comes soon. */
  private static boolean startsClause(Line line, VerbCue cue, int start) {
    if (cue.form().verb().speechClass() == SpeechClass.TELL
        || cue.form().verb().lemma().equals("say")) {
      return true;
    }
    for (int i = start; i < Math.min(start + CLAUSE_WITHIN, line.size()); i++) {
      boolean later = i > start;
      if (line.isAuxiliary(i)
          || line.is(i, WordList.NEGATION)
          || (later && (looksFinite(line, i) || line.is(i - 1, WordList.PRONOUN)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean looksFinite(Line line, int i) {
    String word = line.lower(i);
    return !line.isCapital(i) && word.length() > 3 && (word.endsWith("s") || word.endsWith("ed"));
  }

  private static int afterOf(Line line, int from) {
    for (int i = from; i < Math.min(from + OF_WITHIN, line.size() - 1); i++) {
      if (line.reads(i, "of") && !isInsideName(line, i)) {
        return i + 1;
      }
      if (line.reads(i, ";") || line.isQuoteMark(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** "accused the Republic of Sudan of": an "of" between capitals belongs to the name. */
  private static boolean isInsideName(Line line, int of) {
    if (!line.isCapital(of - 1) || (!line.isCapital(of + 1) && !line.reads(of + 1, "the"))) {
      return false;
    }
    for (int i = of + 1; i < Math.min(of + 1 + LATER_OF_WITHIN, line.size()); i++) {
      if (line.reads(i, "of")) {
        return true;
      }
    }
    return false;
  }
}
