package org.attache.reading.attribution;

import java.util.List;
import org.attache.model.Span;

/** Frames of passives: "the ban was announced by X", "a ban announced by X", "as reported by X". */
final class PassiveFrames {
  private final NounPhrases phrases;
  private final SourceReader sources;

  PassiveFrames(NounPhrases phrases, SourceReader sources) {
    this.phrases = phrases;
    this.sources = sources;
  }

  List<ReportingFrame> of(Line line, VerbCue cue) {
    int by = cue.after();
    while (line.has(by) && !line.reads(by, "by")) {
      by++;
    }
    Range phrase = line.has(by + 1) ? phrases.after(line, by + 1) : null;
    if (phrase == null) {
      return List.of();
    }
    Span words = line.span(cue.group(), cue.after());
    Span scope = scope(line, cue, phrase);
    return Source.frames(line, sources.read(line, phrase), words, scope, "passive");
  }

  private static Span scope(Line line, VerbCue cue, Range by) {
    if (line.reads(cue.group() - 1, "as")) {
      return line.whole();
    }
    boolean reduced = cue.group() == cue.verb();
    int from = cue.group();
    while (from > 0 && !stops(line, from - 1, reduced)) {
      from--;
    }
    boolean clause = line.reads(by.to(), "that");
    return line.span(from, clause ? ContentEnd.of(line, by.to(), false, false) : cue.after());
  }

  private static boolean stops(Line line, int i, boolean reduced) {
    boolean outside = line.is(i, WordList.PREPOSITION) && !line.is(i, WordList.WITHIN_PASSIVE);
    return line.isMark(i) || line.is(i, WordList.SUBORDINATOR) || (reduced && outside);
  }
}
