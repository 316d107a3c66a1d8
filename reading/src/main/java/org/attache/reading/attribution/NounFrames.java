package org.attache.reading.attribution;

import java.util.List;
import org.attache.model.SourceKind;
import org.jspecify.annotations.Nullable;

/** Frames of nouns: "X's announcement of …", "the claim by X that …", "amid reports that …". */
final class NounFrames {
  private final NounPhrases phrases;
  private final SourceReader sources;

  NounFrames(NounPhrases phrases, SourceReader sources) {
    this.phrases = phrases;
    this.sources = sources;
  }

  /** Returns the frames of the reporting noun at word {@code i}, if one stands there. */
  List<ReportingFrame> at(Line line, int i) {
    if (!line.is(i, WordList.REPORTING_NOUN)) {
      return List.of();
    }
    Range by = line.reads(i + 1, "by") && line.has(i + 2) ? phrases.after(line, i + 2) : null;
    int next = by == null ? i + 1 : by.to();
    boolean that = line.reads(next, "that");
    if ((!that && !line.reads(next, "of")) || !line.has(next + 1)) {
      return List.of();
    }
    Range named = by == null ? owner(line, i) : by;
    List<Source> own = named == null ? unnamed(line, i, that) : sources.read(line, named);
    int to = ContentEnd.of(line, next + 1, !that, false);
    return Source.frames(line, own, line.span(i, i + 1), line.span(next + 1, to), "noun");
  }

  /** "with reports that", "amid local reports that": nobody is named. */
  private static List<Source> unnamed(Line line, int i, boolean that) {
    boolean amid =
        line.reads(i - 1, "with") || line.reads(i - 1, "amid") || line.reads(i - 2, "amid");
    boolean bare = that && amid && line.reads(i, "reports");
    return bare ? List.of(new Source(line.span(i, i + 1), SourceKind.ANONYMOUS, 0)) : List.of();
  }

  private @Nullable Range owner(Line line, int i) {
    if (i < 2 || !line.owns(i - 1)) {
      return null;
    }
    return phrases.before(line, line.isPossessive(i - 1) ? i - 1 : i);
  }
}
