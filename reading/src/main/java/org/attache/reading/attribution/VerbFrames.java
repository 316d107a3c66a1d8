package org.attache.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.SourceKind;
import org.attache.model.Span;

/** Frames of reporting verbs: "X said that …", "…, X said", "…, said X", "announced by X". */
final class VerbFrames {
  private final VerbCues cues;
  private final Subjects subjects;
  private final NounPhrases phrases;
  private final SourceReader sources;
  private final Addressees addressees;
  private final PassiveFrames passives;
  private final Contents contents = new Contents();

  VerbFrames(VerbCues cues, NounPhrases phrases, SourceReader sources) {
    this.cues = cues;
    this.phrases = phrases;
    this.sources = sources;
    this.subjects = new Subjects(phrases, sources);
    this.addressees = new Addressees(phrases);
    this.passives = new PassiveFrames(phrases, sources);
  }

  List<ReportingFrame> in(Line line) {
    List<ReportingFrame> frames = new ArrayList<>();
    List<Source> subject = List.of();
    for (VerbCue cue : cues.in(line)) {
      if (cue.passive()) {
        frames.addAll(passives.of(line, cue));
        continue;
      }
      List<Source> own = subjects.of(line, cue, subject);
      frames.addAll(active(line, cue, own));
      if (!own.isEmpty() && !cue.participle()) {
        subject = own;
      }
    }
    return frames;
  }

  private List<ReportingFrame> active(Line line, VerbCue cue, List<Source> own) {
    if (own.isEmpty()) {
      return List.of();
    }
    List<Source> chain = new ArrayList<>(own);
    Range object = addressees.of(line, cue);
    if (Subjects.isInverted(line, cue)) {
      object = phrases.after(line, cue.after());
    } else if (object != null) {
      chain.addAll(outlets(line, object));
    }
    int from = addressees.skipAdverbials(line, object == null ? cue.after() : object.to());
    Span words = line.span(cue.group(), cue.after());
    List<ReportingFrame> frames = new ArrayList<>();
    for (Range content : contents(line, cue, from)) {
      boolean claimed =
          content.from() == cue.verb() && cue.contents().contains(Content.RESPONSIBILITY);
      String rule = claimed ? "responsibility" : "verb";
      frames.addAll(Source.frames(line, chain, words, line.span(content), rule));
    }
    return frames;
  }

  /** "told Reuters": the outlet carries the word. "Told reporters" names no outlet. */
  private List<Source> outlets(Line line, Range addressee) {
    if (line.holds(addressee.from(), addressee.to() - addressee.from(), WordList.PRESS_CORPS)) {
      return List.of();
    }
    return sources.read(line, addressee).stream()
        .filter(source -> source.kind() == SourceKind.MEDIA)
        .map(source -> new Source(source.span(), SourceKind.MEDIA, 1))
        .toList();
  }

  private List<Range> contents(Line line, VerbCue cue, int from) {
    int subject = subjects.start(line, cue);
    Range after = line.has(from) ? contents.after(line, cue, from) : null;
    if (cue.participle() || !isPreposed(line, subject, after == null)) {
      return after == null ? List.of() : List.of(after);
    }
    Range before = new Range(0, subject);
    if (after == null) {
      return List.of(before);
    }
    boolean quoteBefore = line.isQuoteMark(subject - 1) || line.isQuoteMark(subject - 2);
    boolean apart = line.isMark(from) && !line.isQuoteMark(from) && !line.reads(from, ":");
    if (apart) {
      return quoteBefore ? List.of(before) : List.of(before, after);
    }
    return quoteBefore ? List.of(before, after) : List.of(after);
  }

  /**
   * Whether content stands before the subject: a quotation or clause, not a fronted phrase.
   *
   * @param needed whether there is none after the verb
   */
  private static boolean isPreposed(Line line, int subject, boolean needed) {
    boolean quoteBefore = line.isQuoteMark(subject - 1) || line.isQuoteMark(subject - 2);
    if (subject < 3
        || (!line.reads(subject - 1, ",") && !line.isQuoteMark(subject - 1))
        || line.quote(subject) != null
        || opensQuote(line, subject - 1)) {
      return false;
    }
    return quoteBefore || needed || !isFronted(line);
  }

  /** Whether the mark opens a quotation in which the subject stands. */
  private static boolean opensQuote(Line line, int mark) {
    return line.isQuoteMark(mark)
        && line.reads(mark - 1, ",")
        && !line.isQuoteMark(0)
        && line.quote(mark - 2) == null;
  }

  private static boolean isFronted(Line line) {
    return (line.is(0, WordList.PREPOSITION) && !line.reads(0, "since"))
        || line.isAdverb(0)
        || (line.is(0, WordList.SUBORDINATOR) && !line.reads(0, "since"));
  }
}
