package org.attache.reading.quotation;

import java.util.Set;
import org.attache.reading.quotation.FrameWords.Kind;
import org.attache.reading.segment.Word;
import org.jspecify.annotations.Nullable;

/** Tells which forms in the frame of a quotation are verbs of speech there. */
final class Cues {
  private static final Set<String> BEFORE_BASE =
      Set.of("to", "will", "would", "could", "may", "might", "should", "must", "not", "did", "do");

  private final TextWords words;
  private final FrameWords frame;
  private final SpeechVerbs verbs;
  private final boolean[] quoted;

  /**
   * A verb of speech in the text.
   *
   * @param first number of its first word
   * @param last number after its last word
   * @param form which form of which verb
   */
  record Cue(int first, int last, SpeechForm form) {
    boolean isGerund() {
      return form.is(SpeechForm.Form.GERUND);
    }
  }

  Cues(TextWords words, FrameWords frame, SpeechVerbs verbs, boolean[] quoted) {
    this.words = words;
    this.frame = frame;
    this.verbs = verbs;
    this.quoted = quoted;
  }

  /** Returns the verb of speech that begins at word {@code at}, or null. */
  @Nullable Cue at(int at) {
    if (at < 0 || at >= words.size() || quoted[at]) {
      return null;
    }
    SpeechForm form = verbs.at(words.words(), at);
    boolean capital = words.at(at).isCapitalised() && !opensSentence(at);
    if (form == null || capital || isNoun(at, form) || isCompound(at) || isPostmodifier(at, form)) {
      return null;
    }
    return new Cue(at, at + form.length(), form);
  }

  /** "so-called", "just - announced". */
  private boolean isCompound(int at) {
    return at > 0 && words.lower(at - 1).equals("-") && !words.gapBefore(at);
  }

  /** "a statement released on Monday": a participle, not the verb of the sentence. */
  private boolean isPostmodifier(int at, SpeechForm form) {
    SpeechClass speechClass = form.verb().speechClass();
    boolean publishes = speechClass == SpeechClass.ANNOUNCE || speechClass == SpeechClass.REPORT;
    return at > 0
        && publishes
        && form.is(SpeechForm.Form.PARTICIPLE)
        && (frame.is(words.at(at - 1), Kind.SPEECH_NOUN) || words.lower(at - 1).equals("as"));
  }

  private boolean opensSentence(int at) {
    return at == words.begin(words.sentence(at)) && words.lower(at).endsWith("ing");
  }

  private boolean isNoun(int at, SpeechForm form) {
    if (at == 0 || words.sentence(at - 1) != words.sentence(at)) {
      return !form.is(SpeechForm.Form.GERUND);
    }
    Word before = words.at(at - 1);
    String lower = before.lower();
    boolean afterDeterminer =
        frame.is(before, Kind.DETERMINER)
            && !frame.is(before, Kind.PRONOUN)
            && !lower.equals("this")
            && !lower.equals("that")
            && !lower.equals("some")
            && !lower.equals("all");
    boolean afterOf =
        frame.is(before, Kind.PREPOSITION)
            && !form.is(SpeechForm.Form.GERUND)
            && !lower.equals("to");
    if (afterDeterminer || afterOf || (lower.equals("'s") && !form.is(SpeechForm.Form.GERUND))) {
      return true;
    }
    String to = words.lower(at + form.length());
    String infinitive = words.lower(at + form.length() + 1);
    boolean saidToBe = to.equals("to") && (infinitive.equals("be") || infinitive.equals("have"));
    boolean onlyBase = form.is(SpeechForm.Form.BASE) && !form.is(SpeechForm.Form.PAST);
    boolean verbal = BEFORE_BASE.contains(lower) || looksPlural(lower) || before.isCapitalised();
    return saidToBe || (onlyBase && !verbal);
  }

  private static boolean looksPlural(String lower) {
    return lower.endsWith("s")
        || lower.equals("they")
        || lower.equals("we")
        || lower.equals("i")
        || lower.equals("people")
        || lower.equals("who")
        || lower.equals("and")
        || lower.equals("also");
  }

  /**
   * Returns the verb of speech that governs what begins at {@code end}: the nearest one before it
   * in the words from {@code low}, a weak one only next to it or where there is no other.
   */
  @Nullable Cue governing(int low, int end) {
    Cue weak = null;
    for (int i = end - 1; i >= low; i--) {
      if (words.lower(i).equals(";")) {
        break;
      }
      Cue cue = at(i);
      if (cue == null || cue.last() > end) {
        continue;
      }
      if (!cue.form().verb().weak() || end - cue.last() <= 1) {
        return cue;
      }
      weak = weak == null ? cue : weak;
    }
    return weak;
  }
}
