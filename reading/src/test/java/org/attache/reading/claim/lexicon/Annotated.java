package org.attache.reading.claim.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attache.model.Claim;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.attache.model.Mode;
import org.attache.model.Reading;
import org.attache.model.Reason;
import org.attache.model.Span;
import org.attache.model.Stage;
import org.attache.model.json.Origin;
import org.attache.model.json.ReadingCodec;
import org.attache.reading.mention.Mention;
import org.attache.reading.mention.MentionKind;
import org.attache.reading.segment.SegmentedText;
import org.attache.reading.segment.Segmenter;
import org.attache.reading.segment.Sentence;

/** An annotated document of the shared folder, cut into sentences by our own segmenter. */
record Annotated(SegmentedText text, List<GoldClaim> claims) {
  /** What the annotation says of one claim, and the words that its participants are named by. */
  record GoldClaim(
      Sentence sentence,
      int first,
      int last,
      EventType event,
      Stage stage,
      List<Mode> modes,
      List<Span> actors,
      List<Span> recipients) {}

  static List<Annotated> load(Path folder) {
    ReadingCodec codec = new ReadingCodec();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(file -> read(codec, file))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Annotated read(ReadingCodec codec, Path file) {
    try {
      Reading reading = codec.decode(Files.readString(file), Origin.of(file.toString()));
      SegmentedText text = new Segmenter().segment(reading.document());
      List<GoldClaim> claims = new ArrayList<>();
      for (Claim claim : reading.claims()) {
        int index = text.sentenceAt(claim.trigger().span().begin());
        if (index >= 0) {
          claims.add(claim(text.sentences().get(index), claim));
        }
      }
      return new Annotated(text, claims);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldClaim claim(Sentence sentence, Claim claim) {
    int[] words = words(sentence, claim.trigger().span());
    return new GoldClaim(
        sentence,
        words[0],
        words[1],
        claim.event(),
        claim.stage(),
        claim.modes(),
        spans(claim.actors(), sentence),
        spans(claim.recipients(), sentence));
  }

  /** Returns whatever the annotation names as a participant in a sentence, as mentions. */
  List<Mention> mentions(Sentence sentence) {
    TreeMap<Integer, Span> spans = new TreeMap<>();
    for (GoldClaim claim : claims) {
      if (claim.sentence().equals(sentence)) {
        claim.actors().forEach(span -> spans.putIfAbsent(span.begin(), span));
        claim.recipients().forEach(span -> spans.putIfAbsent(span.begin(), span));
      }
    }
    List<Mention> mentions = new ArrayList<>();
    int free = 0;
    for (Span span : spans.values()) {
      int[] words = words(sentence, span);
      if (span.begin() >= free && words[0] >= 0) {
        mentions.add(
            new Mention(
                sentence.index(),
                words[0],
                words[1],
                span,
                MentionKind.PERSON,
                List.of(),
                null,
                new Reason("mention", "annotation", "annotated")));
        free = span.end();
      }
    }
    return mentions;
  }

  private static int[] words(Sentence sentence, Span span) {
    int[] words = {-1, -1};
    for (int i = 0; i < sentence.words().size(); i++) {
      if (sentence.words().get(i).span().overlaps(span)) {
        words[0] = words[0] < 0 ? i : words[0];
        words[1] = i + 1;
      }
    }
    return words;
  }

  private static List<Span> spans(List<Entity> entities, Sentence sentence) {
    return entities.stream()
        .map(entity -> entity.excerpt().span())
        .filter(sentence.span()::contains)
        .toList();
  }
}
