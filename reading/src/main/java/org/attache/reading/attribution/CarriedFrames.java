package org.attache.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.SourceKind;

/**
 * Sources that a sentence carries over from the one before it, where the text marks it (contract,
 * section 6): an outlet's report that goes on with "also" on an unnamed source's word, and a
 * sentence of a pronoun with "also" after one that reports.
 */
final class CarriedFrames {
  private static final int ALSO_WITHIN = 6;

  /** Returns the frames that {@code line} carries over from those of the sentence before. */
  List<ReportingFrame> into(Line line, List<ReportingFrame> own, List<ReportingFrame> before) {
    if (before.isEmpty()) {
      return List.of();
    }
    List<ReportingFrame> carried = new ArrayList<>();
    boolean unnamed = own.stream().anyMatch(frame -> frame.kind() == SourceKind.ANONYMOUS);
    boolean reported = own.stream().anyMatch(frame -> frame.kind() == SourceKind.MEDIA);
    if (unnamed && !reported && hasAlso(line, line.size())) {
      for (ReportingFrame frame : before) {
        if (frame.kind() == SourceKind.MEDIA) {
          carried.add(carry(line, frame, 1));
        }
      }
    }
    if (own.isEmpty() && isContinued(line)) {
      for (ReportingFrame frame : before) {
        if (frame.cue() != null && frame.scope().end() >= lastContent(before)) {
          carried.add(carry(line, frame, frame.rank()));
        }
      }
    }
    return carried;
  }

  private static int lastContent(List<ReportingFrame> before) {
    return before.stream().mapToInt(frame -> frame.scope().end()).max().orElse(0);
  }

  private static boolean isContinued(Line line) {
    boolean mood = line.isAuxiliary(1) || line.holds(0, ALSO_WITHIN, WordList.MODAL);
    return line.is(0, WordList.RESUMING) && mood && hasAlso(line, ALSO_WITHIN);
  }

  private static boolean hasAlso(Line line, int within) {
    for (int i = 0; i < Math.min(within, line.size()); i++) {
      if (line.reads(i, "also")) {
        return true;
      }
    }
    return false;
  }

  private static ReportingFrame carry(Line line, ReportingFrame frame, int rank) {
    return new ReportingFrame(
        line.index(),
        frame.source(),
        frame.sourceSentence(),
        frame.kind(),
        null,
        line.whole(),
        rank,
        "carried");
  }
}
