package org.attache.reading.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.model.Attribution;
import org.attache.model.Claim;
import org.attache.model.Entity;
import org.attache.model.Reading;
import org.attache.model.json.Origin;
import org.attache.model.json.ReadingCodec;
import org.attache.reading.knowledge.KnowledgeBase;
import org.attache.reading.knowledge.Spelling;
import org.attache.reading.segment.SegmentedText;
import org.attache.reading.segment.Segmenter;
import org.attache.testkit.SharedFolder;
import org.junit.jupiter.api.Test;

/** Floors for the resolution of annotated participants and sources, their words given. */
class MentionsOnGoldTest {
  private final MentionFinder finder = new MentionFinder(KnowledgeBase.shipped());
  private int all;
  private int code;
  private int name;
  private int mentioned;

  @Test
  void mostParticipantsOfDevAreResolved() throws IOException {
    measure(SharedFolder.require("gold/dev"));
    assertThat(share(code)).as("right code").isGreaterThan(0.90);
    assertThat(share(name)).as("right name").isGreaterThan(0.78);
    assertThat(share(mentioned)).as("found by a mention of the right code").isGreaterThan(0.875);
  }

  private double share(int count) {
    return (double) count / all;
  }

  private void measure(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      Reading gold = new ReadingCodec().decode(Files.readString(file), Origin.of(file.toString()));
      SegmentedText text = new Segmenter().segment(gold.document());
      MentionResolver resolver = finder.resolve(text);
      gold.claims().forEach(claim -> entities(claim).forEach(e -> compare(text, resolver, e)));
    }
  }

  private static List<Entity> entities(Claim claim) {
    List<Entity> entities = new ArrayList<>(claim.actors());
    entities.addAll(claim.recipients());
    entities.addAll(claim.stageBy());
    claim.attribution().stream().map(Attribution::source).forEach(entities::add);
    return entities;
  }

  private void compare(SegmentedText text, MentionResolver resolver, Entity gold) {
    int sentence = text.sentenceAt(gold.excerpt().begin());
    if (sentence < 0) {
      return;
    }
    List<Entity> found = resolver.entities(sentence, gold.excerpt().span(), null);
    all++;
    code += found.stream().anyMatch(e -> Objects.equals(e.code(), gold.code())) ? 1 : 0;
    name += found.stream().anyMatch(e -> sameName(e, gold)) ? 1 : 0;
    mentioned += overlapping(resolver, sentence, gold) ? 1 : 0;
  }

  /**
   * The scorer's measure without its look at the words: one name's words are all in the other's.
   */
  private static boolean sameName(Entity found, Entity gold) {
    Set<String> ours = words(found.label());
    Set<String> theirs = words(gold.label());
    return ours.containsAll(theirs) || theirs.containsAll(ours);
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>(Arrays.asList(Spelling.phraseKey(name).split(" ", -1)));
    words.remove("the");
    return words;
  }

  private static boolean overlapping(MentionResolver resolver, int sentence, Entity gold) {
    return resolver.mentions().in(sentence).stream()
        .filter(m -> m.head().overlaps(gold.excerpt().span()))
        .flatMap(m -> m.entities().stream())
        .anyMatch(e -> Objects.equals(e.code(), gold.code()));
  }
}
