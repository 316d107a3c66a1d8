package org.attache.reading.claim.trained;

import java.util.Locale;
import java.util.Set;
import org.attache.model.Span;
import org.attache.reading.mention.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of words that may name a party to an event.
 *
 * @param sentence index of its sentence
 * @param words what names it
 * @param phrase the words with titles and articles, where it is a mention; else the same
 * @param kind what it names, null where the encoder alone found it
 * @param actor log odds that it acts, as the encoder has it
 * @param recipient log odds that it is acted upon
 * @param actorRule id of the role rule that has it act, null where none does
 * @param recipientRule id of the role rule that has it acted upon, null where none does
 */
record Candidate(
    int sentence,
    Span words,
    Span phrase,
    @Nullable MentionKind kind,
    double actor,
    double recipient,
    @Nullable String actorRule,
    @Nullable String recipientRule) {

  private static final Set<String> JOINTS =
      Set.of(
          "and",
          ",",
          ", and",
          "and the",
          ", the",
          ", and the",
          "and a",
          "&",
          "–",
          "-",
          "as well as");

  /** Returns whether "and" or a comma alone stands between this and the candidate after it. */
  boolean joins(Candidate next, String text) {
    return sentence == next.sentence
        && phrase.end() <= next.phrase.begin()
        && JOINTS.contains(
            text.substring(phrase.end(), next.phrase.begin()).strip().toLowerCase(Locale.ROOT));
  }

  /** Returns what speaks for it as an actor, or else as a recipient. */
  String decidedBy(boolean acts) {
    String rule = acts ? actorRule : recipientRule;
    return rule == null ? "encoder/role" : "encoder/role, " + rule;
  }
}
