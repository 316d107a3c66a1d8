package org.attache.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.Span;
import org.attache.reading.quotation.QuotedSpan;
import org.attache.reading.segment.SegmentedText;
import org.attache.reading.segment.Sentence;

/** Frames of quotations whose speaker is known: each sentence of one stands on his word. */
final class QuoteFrames {
  private final SourceKinds kinds;

  QuoteFrames(SourceKinds kinds) {
    this.kinds = kinds;
  }

  List<ReportingFrame> of(SegmentedText text, List<Line> lines, List<QuotedSpan> quotes) {
    List<ReportingFrame> frames = new ArrayList<>();
    for (QuotedSpan quote : quotes) {
      Span speaker = quote.speaker();
      if (speaker == null || quote.speakerSentence() < 0) {
        continue;
      }
      for (Sentence sentence : text.sentences()) {
        if (sentence.span().overlaps(quote.span())) {
          frames.add(frame(lines.get(quote.speakerSentence()), sentence, quote, speaker));
        }
      }
    }
    return frames;
  }

  private ReportingFrame frame(Line home, Sentence sentence, QuotedSpan quote, Span speaker) {
    Span scope =
        new Span(
            Math.max(sentence.span().begin(), quote.span().begin()),
            Math.min(sentence.span().end(), quote.span().end()));
    return new ReportingFrame(
        sentence.index(),
        speaker,
        home.index(),
        kinds.of(home, speaker),
        quote.cue(),
        scope,
        0,
        "quotation");
  }
}
