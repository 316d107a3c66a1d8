package org.attache.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.SourceKind;
import org.attache.reading.mention.Mention;
import org.attache.reading.mention.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads a noun phrase as sources: parts "A and B", finds the name behind an office ("Interior
 * Minister X"), the author behind a document ("a statement by X") and the outlet of a journalist
 * ("X of The Herald").
 */
final class SourceReader {
  private final SourceWords words;
  private final SourceKinds kinds;
  private final SourceParts parts;

  SourceReader(SourceWords words) {
    this.words = words;
    this.kinds = new SourceKinds(words);
    this.parts = new SourceParts(words);
  }

  SourceKinds kinds() {
    return kinds;
  }

  /** Returns the sources that the words name, in their order; empty where they name none. */
  List<Source> read(Line line, Range phrase) {
    List<Source> sources = new ArrayList<>();
    for (Range part : parts.of(line, phrase)) {
      readPart(line, part, sources);
    }
    return sources;
  }

  private void readPart(Line line, Range part, List<Source> sources) {
    Range author = author(line, part);
    if (author != null) {
      readPart(line, author, sources);
      return;
    }
    Range outlet = outletOf(line, part);
    if (outlet != null) {
      sources.add(source(line, head(line, new Range(part.from(), outlet.from() - 1))));
      sources.add(new Source(line.span(outlet), SourceKind.MEDIA, 1));
      return;
    }
    Mention person = person(line, part);
    if (person != null) {
      sources.add(new Source(person.head(), kinds.ofPerson(line, person), 0));
      return;
    }
    Range head = head(line, part);
    if (isNameable(line, head)) {
      sources.add(source(line, head));
    }
  }

  private Source source(Line line, Range head) {
    return new Source(line.span(head), kinds.of(line, head), 0);
  }

  private static boolean isNameable(Line line, Range head) {
    for (int i = head.from(); i < head.to(); i++) {
      if (line.word(i).isWordlike() && !line.is(i, WordList.PREPOSITION)) {
        boolean alone = head.to() - head.from() == 1;
        return line.is(i, WordList.PRONOUN)
            || !line.is(i, WordList.DETERMINER)
            || (!alone && !line.reads(i, "no"));
      }
    }
    return false;
  }

  /** A person by name who is what the phrase is about: the last mention before a preposition. */
  private static @Nullable Mention person(Line line, Range part) {
    Mention found = null;
    for (Mention mention : line.mentionsIn(part)) {
      if (found != null && line.is(mention.first() - 1, WordList.PREPOSITION)) {
        break;
      }
      found = mention;
    }
    boolean speaks =
        found != null && found.kind() == MentionKind.PERSON && !isOther(line, found, part);
    return speaks ? found : null;
  }

  /** "Mugabe's spokesman", "lawyers of X": the person is not the source. */
  private static boolean isOther(Line line, Mention person, Range part) {
    int last = person.last();
    boolean followed =
        last < part.to()
            && (line.isPossessive(last)
                || (!line.isMark(last) && !line.is(last, WordList.PREPOSITION)));
    boolean governed =
        person.first() > part.from() && line.is(person.first() - 1, WordList.PREPOSITION);
    return followed || governed || line.owns(last - 1);
  }

  /** "a report by X", "a statement from X", "the statement issued by X": X. */
  private @Nullable Range author(Line line, Range part) {
    for (int i = part.from() + 1; i < part.to() - 1; i++) {
      boolean made = line.form(i - 1) != null && i - 2 >= part.from() && isText(line, i - 2);
      if ((line.reads(i, "by") || line.reads(i, "from")) && (made || isText(line, i - 1))) {
        return new Range(i + 1, part.to());
      }
    }
    return null;
  }

  private boolean isText(Line line, int i) {
    SourceKind kind = words.kind(line.lower(i));
    return kind == SourceKind.DOCUMENT || kind == SourceKind.MEDIA;
  }

  /** "Jane Doe of The Herald": the outlet. */
  private @Nullable Range outletOf(Line line, Range part) {
    for (int i = part.from() + 1; i < part.to() - 1; i++) {
      if (line.reads(i, "of")) {
        Range outlet = new Range(i + 1, part.to());
        boolean journalist =
            words.isName(line, new Range(part.from(), i))
                && words.office(line.lower(i - 1)) == null
                && kinds.of(line, outlet) == SourceKind.MEDIA;
        return journalist ? outlet : null;
      }
    }
    return null;
  }

  /** Returns the words that name: those after an office or an outlet's noun, or the phrase. */
  private Range head(Line line, Range part) {
    int title = -1;
    for (int i = part.from(); i < part.to(); i++) {
      if (line.is(i, WordList.PREPOSITION) && !line.is(i, WordList.WITHIN_TITLE)) {
        break;
      }
      title = words.office(line.lower(i)) == null ? title : i;
    }
    int end = title < 0 ? 0 : nameEnd(line, title + 1, part.to());
    return end > title + 1 ? new Range(title + 1, end) : outlet(line, part);
  }

  private static int nameEnd(Line line, int from, int last) {
    int i = from;
    while (i < last && (line.isCapital(i) || (SourceWords.isParticle(line, i) && i + 1 < last))) {
      i++;
    }
    return i;
  }

  /**
   * "the newspaper El Pais", "the NYT report": the name beside the noun, without quotation marks.
   */
  private Range outlet(Line line, Range part) {
    int text = part.to() - 1;
    for (Mention mention : line.mentionsIn(part)) {
      boolean beside = mention.kind() == MentionKind.OUTLET && mention.last() == text;
      if (beside && isText(line, text)) {
        return new Range(mention.first(), mention.last());
      }
    }
    boolean acronym = words.kind(line.lower(text - 1)) == SourceKind.MEDIA;
    if (acronym && text > part.from() && line.isCapital(text - 1) && line.reads(text, "report")) {
      return new Range(text - 1, text);
    }
    for (int i = part.from(); i < part.to() - 1; i++) {
      boolean quoted = line.isQuoteMark(i + 1) && i + 2 < part.to();
      boolean noun = words.kind(line.lower(i)) == SourceKind.MEDIA && !line.isCapital(i);
      if (noun && (quoted || line.isCapital(i + 1))) {
        int to = quoted && line.isQuoteMark(part.to() - 1) ? part.to() - 1 : part.to();
        int from = quoted ? i + 2 : i + 1;
        return from < to ? new Range(from, to) : part;
      }
    }
    return part;
  }
}
