package org.attache.reading.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attache.model.Span;
import org.attache.reading.mention.Mentions;
import org.attache.reading.segment.SegmentedText;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quotations of a document and whose words they are, by the rules of the package's
 * description.
 *
 * <p>Safe for use by many threads.
 */
public final class QuotationFinder {
  private final SpeechVerbs verbs;
  private final FrameWords frame = new FrameWords();

  /** Makes a finder that knows the verbs of speech of a table. */
  public QuotationFinder(SpeechVerbs verbs) {
    this.verbs = verbs;
  }

  /**
   * Returns the quotations in order, without overlap.
   *
   * @param text the document
   * @param mentions its mentions; where a sentence has none its capitalised names are used
   */
  public List<QuotedSpan> find(SegmentedText text, Mentions mentions) {
    TextWords words = new TextWords(text);
    List<Stretch> stretches = QuoteMarks.in(words);
    if (stretches.isEmpty()) {
      return List.of();
    }
    boolean[] quoted = new boolean[words.size()];
    QuotationTest test = new QuotationTest(words, frame);
    List<Stretch> quotations = stretches.stream().filter(test::isQuotation).toList();
    for (Stretch stretch : quotations) {
      Arrays.fill(quoted, Math.max(0, stretch.open()), stretch.after(), true);
    }
    Candidates candidates = new Candidates(words, mentions, frame);
    Cues cues = new Cues(words, frame, verbs, quoted);
    NounPhrases phrases = new NounPhrases(words, candidates, frame, verbs, quoted);
    Subjects subjects = new Subjects(words, candidates, frame, phrases, quoted);
    SpeakerFinder speakers = new SpeakerFinder(words, candidates, frame, cues, subjects, quoted);
    List<@Nullable Frame> frames = new Continuation(words, speakers).frames(quotations);
    List<QuotedSpan> found = new ArrayList<>();
    for (int i = 0; i < quotations.size(); i++) {
      found.add(span(words, quotations.get(i), frames.get(i)));
    }
    return found;
  }

  private static QuotedSpan span(TextWords words, Stretch stretch, @Nullable Frame frame) {
    Span span = words.span(stretch.first(), stretch.last());
    if (frame == null) {
      return new QuotedSpan(span, null, -1, null, null);
    }
    Speaker speaker = frame.speaker();
    return new QuotedSpan(
        span,
        speaker == null ? null : speaker.span(),
        speaker == null ? -1 : speaker.sentence(),
        frame.cue(),
        frame.addressee());
  }
}
