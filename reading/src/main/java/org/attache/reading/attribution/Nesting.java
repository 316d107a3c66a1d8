package org.attache.reading.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attache.model.Span;

/** Ranks the frames of a sentence: one whose cue lies in another's scope is nearer to the event. */
final class Nesting {
  private static final int DEEPEST = 4;

  /** Returns the frames with their ranks, the first-hand word first. */
  List<ReportingFrame> ranked(List<ReportingFrame> frames) {
    List<ReportingFrame> ranked = new ArrayList<>();
    for (ReportingFrame frame : frames) {
      ranked.add(withRank(frame, frame.rank() + depth(frame, frames, 0)));
    }
    ranked.sort(Comparator.comparingInt(ReportingFrame::rank));
    return ranked;
  }

  private static int depth(ReportingFrame frame, List<ReportingFrame> frames, int level) {
    int depth = 0;
    for (ReportingFrame other : frames) {
      if (level < DEEPEST && holds(frame, other) && !holds(other, frame)) {
        depth = Math.max(depth, other.rank() + 1 + depth(other, frames, level + 1));
      }
    }
    return depth;
  }

  private static boolean holds(ReportingFrame outer, ReportingFrame inner) {
    Span cue = inner.cue();
    if (outer.rule().equals(CitingFrames.RULE)) {
      return false;
    }
    if (inner.rule().equals(CitingFrames.RULE)) {
      return outer.rule().equals("verb") && outer.scope().overlaps(inner.scope());
    }
    return cue != null
        && !cue.equals(outer.cue())
        && !outer.rule().equals("carried")
        && outer.scope().contains(cue)
        && outer.scope().overlaps(inner.scope());
  }

  private static ReportingFrame withRank(ReportingFrame frame, int rank) {
    return new ReportingFrame(
        frame.sentence(),
        frame.source(),
        frame.sourceSentence(),
        frame.kind(),
        frame.cue(),
        frame.scope(),
        rank,
        frame.rule());
  }
}
