package org.attache.reading.claim;

import java.util.List;
import org.attache.reading.attribution.ReportingFrame;
import org.attache.reading.mention.MentionResolver;
import org.attache.reading.quotation.QuotedSpan;
import org.attache.reading.segment.SegmentedText;
import org.attache.reading.time.TimeExpression;

/**
 * A document with all that is known of it before claims are decided.
 *
 * @param text sentences and words
 * @param resolver mentions and whom they stand for
 * @param times time expressions, one list a sentence
 * @param quotes what stands between quotation marks, in order
 * @param frames who is reported to say what, in order of their sentences
 */
public record AnalysedText(
    SegmentedText text,
    MentionResolver resolver,
    List<List<TimeExpression>> times,
    List<QuotedSpan> quotes,
    List<ReportingFrame> frames) {
  public AnalysedText {
    times = times.stream().map(List::copyOf).toList();
    quotes = List.copyOf(quotes);
    frames = List.copyOf(frames);
  }
}
