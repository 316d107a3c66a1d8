package org.attache.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.model.Document;
import org.attache.model.EventType;
import org.attache.model.SourceKind;
import org.attache.model.Span;
import org.attache.model.Stage;
import org.attache.reading.mention.Mention;
import org.attache.reading.mention.Mentions;
import org.attache.reading.quotation.QuotedSpan;
import org.attache.reading.quotation.SpeechVerbs;
import org.attache.reading.segment.SegmentedText;
import org.attache.reading.segment.Segmenter;

/** The frames of a text of a test, and who vouches for a word of it. */
final class Told {
  private static final ReportingFrameFinder FINDER =
      ReportingFrameFinder.shipped(SpeechVerbs.shipped());

  private final String text;
  private final SegmentedText segmented;
  private final List<ReportingFrame> frames;

  private Told(String text, List<Mention> mentions, List<QuotedSpan> quotes) {
    this.text = text;
    this.segmented = segment(text);
    List<List<Mention>> bySentence = new ArrayList<>();
    for (int i = 0; i < segmented.sentences().size(); i++) {
      int index = i;
      bySentence.add(mentions.stream().filter(mention -> mention.sentence() == index).toList());
    }
    this.frames = FINDER.find(segmented, new Mentions(bySentence), quotes);
  }

  static Told by(String text) {
    return new Told(text, List.of(), List.of());
  }

  static Told by(String text, List<QuotedSpan> quotes) {
    return new Told(text, List.of(), quotes);
  }

  static Told withMentions(String text, List<Mention> mentions) {
    return new Told(text, mentions, List.of());
  }

  static SegmentedText segment(String text) {
    return new Segmenter().segment(new Document("test", null, null, null, null, null, text));
  }

  /** Returns the first place of the words in the text. */
  static Span place(String text, String words) {
    int begin = text.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  List<ReportingFrame> frames() {
    return frames;
  }

  /** Returns the sources that vouch for the first place of a word, the first-hand one first. */
  List<String> sources(String word) {
    return chain(word).stream().map(frame -> frame.source().of(text)).toList();
  }

  List<SourceKind> kinds(String word) {
    return chain(word).stream().map(ReportingFrame::kind).toList();
  }

  List<String> cues(String word) {
    List<String> cues = new ArrayList<>();
    for (ReportingFrame frame : chain(word)) {
      Span cue = frame.cue();
      cues.add(cue == null ? "" : cue.of(text).toLowerCase(Locale.ROOT));
    }
    return cues;
  }

  private List<ReportingFrame> chain(String word) {
    Span trigger = place(text, word);
    int sentence = segmented.sentenceAt(trigger.begin());
    return new AttributionChains(frames)
        .chain(
            sentence, trigger, EventType.ASSAULT, Stage.OCCURRED, frame -> false, frame -> false);
  }
}
