package org.attache.reading.attribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attache.model.Attribution;
import org.attache.model.Claim;
import org.attache.model.Entity;
import org.attache.model.Quotation;
import org.attache.model.Reading;
import org.attache.model.Span;
import org.attache.model.json.Origin;
import org.attache.model.json.ReadingCodec;
import org.attache.reading.knowledge.KnowledgeBase;
import org.attache.reading.mention.MentionFinder;
import org.attache.reading.mention.Mentions;
import org.attache.reading.quotation.QuotedSpan;
import org.attache.reading.quotation.SpeechVerbs;
import org.attache.reading.segment.SegmentedText;
import org.attache.reading.segment.Segmenter;

/**
 * Compares the chains at annotated triggers with the annotated ones, by the words of the sources.
 * Quotations and their speakers are the annotated ones; mentions are those of the finder.
 */
final class GoldAttribution {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "i", "we");
  private static final Set<String> EMPTY = Set.of("", "the", "a", "an", "of", "s");

  private final ReadingCodec codec = new ReadingCodec();
  private final MentionFinder mentions = new MentionFinder(KnowledgeBase.shipped());
  private final Segmenter segmenter = new Segmenter();
  private final ReportingFrameFinder finder = ReportingFrameFinder.shipped(SpeechVerbs.shipped());
  private final List<String> errors = new ArrayList<>();
  private int annotated;
  private int found;
  private int right;
  private int rightKinds;

  GoldAttribution read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        compare(codec.decode(Files.readString(file), Origin.of(file.toString())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  double f1() {
    return right == 0 ? 0 : 2.0 * right / (annotated + found);
  }

  /** Returns a line for each claim whose chain is not the annotated one. */
  List<String> errors() {
    return errors;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "sources: P %.4f R %.4f F1 %.4f, kind right %.4f (%d annotated, %d found)",
        (double) right / Math.max(1, found),
        (double) right / Math.max(1, annotated),
        f1(),
        (double) rightKinds / Math.max(1, right),
        annotated,
        found);
  }

  private void compare(Reading reading) {
    SegmentedText text = segmenter.segment(reading.document());
    Mentions named = mentions.resolve(text).mentions();
    AttributionChains chains =
        new AttributionChains(finder.find(text, named, quotes(reading, text)));
    for (Claim claim : reading.claims()) {
      compare(text, chains, claim);
    }
  }

  private void compare(SegmentedText text, AttributionChains chains, Claim claim) {
    String words = text.document().text();
    Span trigger = claim.trigger().span();
    int sentence = text.sentenceAt(trigger.begin());
    List<ReportingFrame> chain =
        chains.chain(
            sentence,
            trigger,
            claim.event(),
            claim.stage(),
            frame -> names(words, frame, claim.actors()),
            frame -> names(words, frame, claim.stageBy()));
    List<Attribution> open = new ArrayList<>(claim.attribution());
    annotated += open.size();
    found += chain.size();
    List<String> wrong = new ArrayList<>();
    for (ReportingFrame frame : chain) {
      if (!take(words, frame, open)) {
        wrong.add("+" + frame.source().of(words) + "/" + frame.rule());
      }
    }
    open.forEach(missed -> wrong.add("-" + missed.source().excerpt().text() + "/" + missed.cue()));
    if (!wrong.isEmpty()) {
      String told = text.sentences().get(sentence).span().of(words).replace('\n', ' ');
      errors.add(
          String.join(
              " ",
              text.document().id(),
              claim.event() + "/" + claim.stage(),
              "[" + claim.trigger().text() + "]",
              wrong.toString(),
              "<<" + told + ">>"));
    }
  }

  private boolean take(String words, ReportingFrame frame, List<Attribution> open) {
    for (Attribution candidate : open) {
      if (isSame(words, frame, candidate.source())) {
        open.remove(candidate);
        right++;
        rightKinds += candidate.kind() == frame.kind() ? 1 : 0;
        return true;
      }
    }
    return false;
  }

  /** Whether the source is one of the entities; a pronoun is taken for the first of them. */
  private static boolean names(String words, ReportingFrame frame, List<Entity> entities) {
    String source = frame.source().of(words).toLowerCase(Locale.ROOT);
    return (PRONOUNS.contains(source) && !entities.isEmpty())
        || entities.stream().anyMatch(entity -> isSame(words, frame, entity));
  }

  private static boolean isSame(String words, ReportingFrame frame, Entity entity) {
    Set<String> mine = tokens(frame.source().of(words));
    Set<String> text = tokens(entity.excerpt().text());
    String name = entity.name();
    return entity.excerpt().span().overlaps(frame.source())
        || (!mine.isEmpty() && text.containsAll(mine))
        || (!text.isEmpty() && mine.containsAll(text))
        || (name != null && !mine.isEmpty() && tokens(name).containsAll(mine));
  }

  private static Set<String> tokens(String text) {
    Set<String> tokens =
        new HashSet<>(BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)).toList());
    tokens.removeAll(EMPTY);
    tokens.removeAll(PRONOUNS);
    return tokens;
  }

  private static List<QuotedSpan> quotes(Reading reading, SegmentedText text) {
    List<QuotedSpan> quotes = new ArrayList<>();
    for (Quotation quote : reading.quotations()) {
      Entity speaker = quote.speaker();
      Span words = speaker == null ? null : speaker.excerpt().span();
      int sentence = words == null ? -1 : text.sentenceAt(words.begin());
      Span named = sentence < 0 ? null : words;
      quotes.add(new QuotedSpan(quote.excerpt().span(), named, sentence, null, null));
    }
    return quotes;
  }
}
