package org.attache.reading.attribution;

import java.util.List;
import org.attache.model.Span;
import org.attache.reading.quotation.QuotedSpan;

/** Frames of "according to X" and "per X", which hold for the clauses around them. */
final class AccordingFrames {
  private final NounPhrases phrases;
  private final SourceReader sources;
  private final SourceWords words;

  AccordingFrames(NounPhrases phrases, SourceReader sources, SourceWords words) {
    this.phrases = phrases;
    this.sources = sources;
    this.words = words;
  }

  /** Returns the frames of the phrase that begins at word {@code i}, if one does. */
  List<ReportingFrame> at(Line line, int i) {
    if (line.reads(i, "according", "to")) {
      return of(line, i, i + 2, "according-to");
    }
    return isPer(line, i) ? of(line, i, i + 1, "per") : List.of();
  }

  private static boolean isPer(Line line, int i) {
    boolean opens = i == 0 || line.isMark(i - 1);
    return line.reads(i, "per") && opens && (line.reads(i + 1, "the") || line.isCapital(i + 1));
  }

  private List<ReportingFrame> of(Line line, int from, int object, String rule) {
    Range phrase = line.has(object) ? phrases.after(line, object) : null;
    if (phrase == null || isMeasure(line, phrase)) {
      return List.of();
    }
    List<Source> own = sources.read(line, afterRendering(line, phrase));
    return Source.frames(line, own, line.span(from, object), around(line, from), rule);
  }

  /** "according to plan", "according to their identity": no source. */
  private boolean isMeasure(Line line, Range phrase) {
    int last = phrase.to() - 1;
    String noun = line.lower(last);
    boolean own = line.is(phrase.from(), WordList.OWN);
    return line.is(last, WordList.NO_SOURCE)
        || (own && words.kind(noun) == null && words.office(noun) == null);
  }

  /** "according to the account of X": X. */
  private static Range afterRendering(Line line, Range phrase) {
    for (int i = phrase.from() + 1; i < phrase.to() - 1; i++) {
      if (line.reads(i, "of")) {
        return line.is(i - 1, WordList.RENDERING) ? new Range(i + 1, phrase.to()) : phrase;
      }
    }
    return phrase;
  }

  /** The sentence, or the quotation in which the phrase stands; not beyond "while", "but", ";". */
  private static Span around(Line line, int at) {
    Span whole = line.whole();
    QuotedSpan quote = line.quote(at);
    if (quote != null) {
      return new Span(
          Math.max(whole.begin(), quote.span().begin()), Math.min(whole.end(), quote.span().end()));
    }
    boolean closes = endsSentence(line, at);
    int from = at;
    while (from > 0 && !(closes ? partsStrongly(line, from - 1) : parts(line, from - 1))) {
      from--;
    }
    int to = at + 1;
    while (to < line.size() && !parts(line, to)) {
      to++;
    }
    return line.span(from, to);
  }

  private static boolean endsSentence(Line line, int at) {
    for (int i = at; i < line.size(); i++) {
      if (line.reads(i, ",") && !line.endsAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean partsStrongly(Line line, int i) {
    return line.reads(i, ";") || line.reads(i, ",", "while");
  }

  private static boolean parts(Line line, int i) {
    boolean contrast =
        line.is(i + 1, WordList.CONTRAST) || (line.reads(i + 1, "but") && !line.isAuxiliary(i + 2));
    return line.reads(i, ";") || (line.reads(i, ",") && contrast);
  }
}
