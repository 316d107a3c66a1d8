package org.attache.reading.attribution;

import java.util.List;
import org.attache.model.SourceKind;

/** Frames of "citing X" where X can vouch: "The Herald, citing two officials, reported …". */
final class CitingFrames {
  static final String RULE = "citing";

  private final NounPhrases phrases;
  private final SourceReader sources;
  private final SourceWords words;

  CitingFrames(NounPhrases phrases, SourceReader sources, SourceWords words) {
    this.phrases = phrases;
    this.sources = sources;
    this.words = words;
  }

  /** Returns the frames of "citing" at word {@code i}, if it stands there and cites a source. */
  List<ReportingFrame> at(Line line, int i) {
    Range phrase = line.reads(i, "citing") && line.has(i + 1) ? phrases.after(line, i + 1) : null;
    if (phrase == null || !isClosed(line, phrase.to())) {
      return List.of();
    }
    List<Source> own =
        sources.read(line, phrase).stream()
            .filter(source -> vouches(line, phrase, source))
            .toList();
    return Source.frames(line, own, line.span(i, i + 1), line.whole(), RULE);
  }

  private static boolean isClosed(Line line, int to) {
    return !line.has(to) || line.isMark(to) || line.is(to, WordList.RELATIVE);
  }

  private boolean vouches(Line line, Range phrase, Source source) {
    return source.kind() == SourceKind.ANONYMOUS
        || source.kind() == SourceKind.MEDIA
        || words.office(line.lower(phrase.to() - 1)) != null;
  }
}
