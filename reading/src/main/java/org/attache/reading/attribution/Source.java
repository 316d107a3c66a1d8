package org.attache.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.SourceKind;
import org.attache.model.Span;

/**
 * Words that name a source.
 *
 * @param span the words
 * @param kind what sort of source
 * @param rank 0 for who vouches, more for who carries the word
 */
record Source(Span span, SourceKind kind, int rank) {
  /** Returns a frame for each of the sources, all with the same cue and scope. */
  static List<ReportingFrame> frames(
      Line line, List<Source> sources, Span cue, Span scope, String rule) {
    List<ReportingFrame> frames = new ArrayList<>();
    for (Source source : sources) {
      frames.add(
          new ReportingFrame(
              line.index(),
              source.span(),
              line.index(),
              source.kind(),
              cue,
              scope,
              source.rank(),
              rule));
    }
    return frames;
  }
}
