package org.attache.reading.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attache.model.Span;
import org.attache.reading.mention.Mention;
import org.attache.reading.mention.MentionKind;
import org.attache.reading.mention.Mentions;
import org.attache.reading.quotation.FrameWords.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Who could speak: the mentions of a document, and where there is none, capitalised names and
 * pronouns.
 */
final class Candidates {
  private static final Set<MentionKind> SPEAKERS =
      EnumSet.complementOf(EnumSet.of(MentionKind.PLACE));

  /**
   * A name or pronoun.
   *
   * @param first number of its first word
   * @param last number after its last word
   * @param head the words that name, by a mention
   * @param kind what it names; null where only its capitals tell
   */
  record Candidate(int first, int last, Span head, @Nullable MentionKind kind) {}

  private final TextWords words;
  private final FrameWords frame;
  private final @Nullable Candidate[] byWord;

  Candidates(TextWords words, Mentions mentions, FrameWords frame) {
    this.words = words;
    this.frame = frame;
    this.byWord = new @Nullable Candidate[words.size()];
    for (List<Mention> list : mentions.bySentence()) {
      list.stream().filter(mention -> SPEAKERS.contains(mention.kind())).forEach(this::add);
    }
    addNames();
  }

  private void add(Mention mention) {
    int base = words.begin(mention.sentence());
    put(base + mention.first(), base + mention.last(), mention.head(), mention.kind());
  }

  private void put(int first, int last, Span head, @Nullable MentionKind kind) {
    Arrays.fill(byWord, first, last, new Candidate(first, last, head, kind));
  }

  private void addNames() {
    int at = 0;
    while (at < words.size()) {
      int end = byWord[at] == null ? nameEnd(at) : at;
      if (end > at) {
        put(at, end, words.span(at, end), null);
      } else if (byWord[at] == null && frame.is(words.at(at), Kind.PRONOUN)) {
        put(at, at + 1, words.at(at).span(), MentionKind.PRONOUN);
      }
      at = Math.max(end, at + 1);
    }
  }

  /** Capitalised words in a row, with "-" and "of" between them. */
  private int nameEnd(int at) {
    int end = at;
    int sentence = words.sentence(at);
    while (end < words.size() && words.sentence(end) == sentence && byWord[end] == null) {
      if (isNameWord(end)) {
        end++;
      } else if (end > at
          && isGlue(words.at(end).text())
          && end + 1 < words.size()
          && byWord[end + 1] == null
          && words.at(end + 1).isWordlike()
          && !words.gapBefore(end)
          && !words.gapAfter(end)) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean isNameWord(int at) {
    boolean particle = Set.of("al", "el", "bin", "ibn", "van", "von").contains(words.lower(at));
    if (particle && at + 1 < words.size()) {
      return words.lower(at + 1).equals("-") || words.at(at + 1).isCapitalised();
    }
    return words.at(at).isCapitalised()
        && !frame.is(words.at(at), Kind.DETERMINER)
        && !frame.is(words.at(at), Kind.PRONOUN)
        && !frame.is(words.at(at), Kind.PREPOSITION)
        && !frame.is(words.at(at), Kind.CLAUSE)
        && !frame.is(words.at(at), Kind.ADVERB)
        && !frame.is(words.at(at), Kind.WEEKDAY)
        && !isOpeningAdverb(at);
  }

  /** "Specifically", "Speaking": capitals at a sentence's beginning tell nothing. */
  private boolean isOpeningAdverb(int at) {
    boolean first = at == words.begin(words.sentence(at));
    String lower = words.lower(at);
    return first && (lower.endsWith("ly") || lower.endsWith("ing"));
  }

  private static boolean isGlue(String mark) {
    return mark.equals("-") || mark.equals("–") || mark.equals("&");
  }

  /** Returns the candidate that word {@code at} belongs to, or null. */
  @Nullable Candidate at(int at) {
    return at >= 0 && at < byWord.length ? byWord[at] : null;
  }

  /** Returns the candidates that begin in [from, to), in order. */
  List<Candidate> within(int from, int to) {
    List<Candidate> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Candidate candidate = byWord[i];
      if (candidate != null && candidate.first() == i) {
        found.add(candidate);
      }
    }
    return found;
  }
}
