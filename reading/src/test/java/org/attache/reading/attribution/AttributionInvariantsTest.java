package org.attache.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.Span;
import org.attache.reading.mention.Mention;
import org.attache.reading.mention.Mentions;
import org.attache.reading.quotation.QuotedSpan;
import org.attache.reading.quotation.SpeechVerbs;
import org.attache.reading.segment.SegmentedText;
import org.attache.testkit.Chance;
import org.attache.testkit.HostileText;
import org.attache.testkit.NewsText;
import org.attache.testkit.Seeded;

/** What must hold of the frames of any text, however nasty. */
class AttributionInvariantsTest {
  private final ReportingFrameFinder finder = ReportingFrameFinder.shipped(SpeechVerbs.shipped());

  @Seeded(300)
  void framesOfHostileTextLieInTheirSentences(Chance chance) {
    check(HostileText.of(chance), chance);
  }

  @Seeded(100)
  void framesOfNewsLieInTheirSentences(Chance chance) {
    check(NewsText.article(chance), chance);
  }

  private void check(String text, Chance chance) {
    SegmentedText segmented = Told.segment(text);
    List<List<Mention>> mentions = new ArrayList<>();
    segmented.sentences().forEach(sentence -> mentions.add(List.of()));
    List<QuotedSpan> quotes = quotes(segmented, chance);
    List<ReportingFrame> frames = finder.find(segmented, new Mentions(mentions), quotes);
    int last = 0;
    for (ReportingFrame frame : frames) {
      Span sentence = segmented.sentences().get(frame.sentence()).span();
      assertThat(sentence.contains(frame.scope())).isTrue();
      assertThat(segmented.sentences().get(frame.sourceSentence()).span().contains(frame.source()))
          .isTrue();
      assertThat(frame.sentence()).isGreaterThanOrEqualTo(last);
      assertThat(frame.rank()).isGreaterThanOrEqualTo(0);
      last = frame.sentence();
    }
    assertThat(finder.find(segmented, new Mentions(mentions), quotes)).isEqualTo(frames);
  }

  private static List<QuotedSpan> quotes(SegmentedText text, Chance chance) {
    int count = text.sentences().size();
    if (count == 0 || chance.oneIn(2)) {
      return List.of();
    }
    int from = chance.below(count);
    int to = chance.between(from, count - 1);
    Span words =
        new Span(text.sentences().get(from).span().begin(), text.sentences().get(to).span().end());
    Span speaker = text.sentences().get(from).words().get(0).span();
    return List.of(new QuotedSpan(words, speaker, from, null, null));
  }
}
