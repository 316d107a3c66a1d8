package org.attache.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.attache.model.Claim;
import org.attache.model.Days;
import org.attache.model.Reading;
import org.attache.model.Span;
import org.attache.model.Timex;
import org.attache.model.json.Origin;
import org.attache.model.json.ReadingCodec;
import org.attache.reading.quotation.SpeechVerbs;
import org.attache.reading.segment.SegmentedText;
import org.attache.reading.segment.Segmenter;
import org.attache.testkit.SharedFolder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times alone on annotated documents, triggers and stages given. */
class TimeOnGoldTest {
  private final TimeGrammar grammar = new TimeGrammar();
  private final TimeChooser chooser = new TimeChooser(SpeechVerbs.shipped());
  private final Segmenter segmenter = new Segmenter();

  private int timed;
  private int overlapped;
  private int dated;
  private int exact;
  private int chosenExact;
  private int untimed;
  private int spurious;

  @ParameterizedTest
  @CsvSource({"train, .94, .90, .84, .06", "dev, .97, .93, .85, .07"})
  void daysReachTheirFloors(
      String part, double overlapFloor, double exactFloor, double chosenFloor, double spuriousCap)
      throws IOException {
    try (Stream<Path> files = Files.list(SharedFolder.require("gold/" + part))) {
      for (Path file : files.sorted().toList()) {
        count(new ReadingCodec().decode(Files.readString(file), Origin.of(part)));
      }
    }
    String figures =
        "%s: spans found %.3f of %d; days exact of given spans %.3f of %d; days exact of chosen spans %.3f; spurious %.3f of %d"
            .formatted(
                part,
                share(overlapped, timed),
                timed,
                share(exact, dated),
                dated,
                share(chosenExact, dated),
                share(spurious, untimed),
                untimed);
    System.getLogger("accuracy").log(System.Logger.Level.INFO, figures);
    assertThat(share(overlapped, timed)).as(figures).isGreaterThan(overlapFloor);
    assertThat(share(exact, dated)).as(figures).isGreaterThan(exactFloor);
    assertThat(share(chosenExact, dated)).as(figures).isGreaterThan(chosenFloor);
    assertThat(share(spurious, untimed)).as(figures).isLessThan(spuriousCap);
  }

  private void count(Reading reading) {
    SegmentedText text = segmenter.segment(reading.document());
    List<List<TimeExpression>> found = grammar.find(text);
    for (Claim claim : reading.claims()) {
      Timex time = claim.time();
      Days gold = time == null ? null : time.days();
      Days chosen = chosen(reading, text, found, claim);
      if (time != null) {
        TimeExpression given = at(found, time.excerpt().span());
        timed++;
        overlapped += given == null ? 0 : 1;
        exact += gold != null && gold.equals(days(reading, given, claim)) ? 1 : 0;
      }
      if (gold == null) {
        untimed++;
        spurious += chosen == null ? 0 : 1;
      } else {
        dated++;
        chosenExact += gold.equals(chosen) ? 1 : 0;
      }
    }
  }

  private @Nullable Days chosen(
      Reading reading, SegmentedText text, List<List<TimeExpression>> found, Claim claim) {
    int index = text.sentenceAt(claim.trigger().begin());
    List<Span> rivals = new ArrayList<>();
    for (Claim other : reading.claims()) {
      if (!other.equals(claim)) {
        rivals.add(other.trigger().span());
      }
    }
    TimeExpression chosen =
        chooser
            .choose(
                text.sentences().get(index),
                found.get(index),
                claim.trigger().span(),
                claim.stage(),
                rivals)
            .orElse(null);
    return days(reading, chosen, claim);
  }

  private static @Nullable Days days(Reading reading, @Nullable TimeExpression time, Claim claim) {
    return time == null
        ? null
        : time.meaning().days(reading.document().published(), Direction.of(claim.stage()));
  }

  private static @Nullable TimeExpression at(List<List<TimeExpression>> found, Span span) {
    return found.stream()
        .flatMap(List::stream)
        .filter(time -> time.span().overlaps(span))
        .max(Comparator.comparingInt(time -> shared(time.span(), span)))
        .orElse(null);
  }

  private static int shared(Span a, Span b) {
    return Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
  }

  private static double share(int part, int whole) {
    return (double) part / whole;
  }
}
