package org.attache.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.SourceKind;
import org.attache.reading.mention.Mention;
import org.attache.reading.mention.MentionKind;

/** Parts a phrase at the "and" between two sources, not at one within the name of one. */
final class SourceParts {
  private final SourceWords words;

  SourceParts(SourceWords words) {
    this.words = words;
  }

  List<Range> of(Line line, Range phrase) {
    for (int i = phrase.from() + 1; i < phrase.to() - 1; i++) {
      if (line.reads(i, "and") && joinsSources(line, phrase, i)) {
        List<Range> parts = new ArrayList<>(of(line, new Range(phrase.from(), i)));
        parts.addAll(of(line, new Range(i + 1, phrase.to())));
        return parts;
      }
    }
    return List.of(phrase);
  }

  private boolean joinsSources(Line line, Range phrase, int and) {
    if (isInsideMention(line, and)) {
      return false;
    }
    if (line.is(and + 1, WordList.DETERMINER)) {
      return true;
    }
    if (isBetweenMentions(line, and)) {
      return true;
    }
    if (isBareNoun(line, phrase.from(), and)) {
      return false;
    }
    boolean governed = line.holds(phrase.from(), and - phrase.from(), WordList.PREPOSITION);
    boolean body = line.is(phrase.to() - 1, WordList.BODY);
    return !governed && !body && opensSource(line, phrase, and);
  }

  private boolean opensSource(Line line, Range phrase, int and) {
    SourceKind last = words.kind(line.lower(phrase.to() - 1));
    boolean both = last != null && words.kind(line.lower(and - 1)) != null;
    return line.isCapital(and + 1) || both || last == SourceKind.MEDIA;
  }

  private static boolean isInsideMention(Line line, int and) {
    for (Mention mention : line.mentions()) {
      boolean name =
          mention.kind() != MentionKind.ANONYMOUS_SOURCE && mention.kind() != MentionKind.ROLE;
      if (name && mention.first() < and && mention.last() > and) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBetweenMentions(Line line, int and) {
    boolean before = false;
    boolean after = false;
    for (Mention mention : line.mentions()) {
      boolean person = mention.kind() == MentionKind.PERSON;
      before |= person && mention.last() == and;
      after |= person && mention.first() == and + 1;
    }
    return before && after;
  }

  /** "businessman and party treasurer X": two nouns for one person. */
  private boolean isBareNoun(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean name = line.isCapital(i) && (i > 0 || words.office(line.lower(i)) == null);
      if (name || line.is(i, WordList.DETERMINER)) {
        return false;
      }
    }
    return !line.lower(to - 1).endsWith("s") && !line.is(to - 1, WordList.PRONOUN);
  }
}
