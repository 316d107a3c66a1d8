package org.attache.reading.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.reading.segment.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Which states a document speaks of where: the ground on which "the government" and "police" stand.
 */
final class StateTrail {
  /** Weight below which a name is too faint to tell whose government is meant. */
  private static final double LOUD = 0.5;

  /** Weight of what the same paragraph speaks of, against the rest of the document. */
  private static final double HERE = 3;

  /** Paragraphs from which on a text may be a digest. */
  private static final int DIGEST = 3;

  private record Step(int sentence, int word, String code, double weight, boolean located) {}

  private final Map<Integer, List<Step>> byParagraph = new HashMap<>();
  private final Map<Integer, Map<String, Double>> paragraphWeights = new HashMap<>();
  private final Map<String, Double> weights = new HashMap<>();
  private final @Nullable String home;
  private double total;
  private @Nullable String dominant;
  private @Nullable Boolean scattered;

  /**
   * Makes an empty trail.
   *
   * @param home code of the state whose government published the document, null for others
   */
  StateTrail(@Nullable String home) {
    this.home = home;
  }

  /** Notes a state that a resolved person stands for. */
  void add(Sentence sentence, int word, @Nullable String code, double weight) {
    add(sentence, word, code, weight, false);
  }

  /** Notes a state; {@code located} says that it is named as where something is. */
  void add(Sentence sentence, int word, @Nullable String code, double weight, boolean located) {
    if (code == null) {
      return;
    }
    double early = sentence.index() <= 1 ? 2 : 1;
    byParagraph
        .computeIfAbsent(sentence.paragraph(), p -> new ArrayList<>())
        .add(new Step(sentence.index(), word, code, weight, located));
    paragraphWeights
        .computeIfAbsent(sentence.paragraph(), p -> new HashMap<>())
        .merge(code, weight, Double::sum);
    weights.merge(code, weight * early, Double::sum);
    total += weight * early;
    dominant = null;
    scattered = null;
  }

  /** Returns the code of the state that the document speaks of most, or null. */
  @Nullable String dominant() {
    if (dominant == null) {
      dominant =
          weights.entrySet().stream()
              .max(
                  Map.Entry.<String, Double>comparingByValue()
                      .thenComparing(Map.Entry.comparingByKey()))
              .map(Map.Entry::getKey)
              .orElse(null);
    }
    return dominant;
  }

  /** Returns the state that the document speaks of most apart from its publisher's, or null. */
  @Nullable String abroad() {
    return weights.entrySet().stream()
        .filter(e -> !e.getKey().equals(home))
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** Returns how much a document speaks of a state. */
  double weight(String code) {
    return weights.getOrDefault(code, 0.0);
  }

  /** Returns how much a document speaks of a state, its paragraph above all. */
  double weight(String code, Sentence sentence) {
    Map<String, Double> here = paragraphWeights.getOrDefault(sentence.paragraph(), Map.of());
    return HERE * here.getOrDefault(code, 0.0) + weight(code);
  }

  /** Tells a digest: paragraphs that speak of other states each, so that none rules them all. */
  private boolean scattered() {
    if (scattered == null) {
      String most = dominant();
      long naming = paragraphWeights.size();
      long with = paragraphWeights.values().stream().filter(p -> p.containsKey(most)).count();
      scattered = naming >= DIGEST && with * 2 < naming;
    }
    return scattered;
  }

  /**
   * Returns the state that an unspecified "the government" at a word belongs to: the one that the
   * document speaks of as much as of all others together, unless the word's paragraph speaks of
   * others alone, else the last one named before the word in its sentence, else the first after it,
   * else the last in its paragraph, else the one that the document speaks of most; null where it
   * speaks of none.
   */
  @Nullable String context(Sentence sentence, int word) {
    String most = dominant();
    boolean rules =
        most != null
            && weight(most) >= total / 2
            && !scattered()
            && !speaksOfOthers(sentence, most);
    return rules ? most : nearest(sentence, word);
  }

  private boolean speaksOfOthers(Sentence sentence, String code) {
    Map<String, Double> here = paragraphWeights.getOrDefault(sentence.paragraph(), Map.of());
    return !here.containsKey(code) && here.values().stream().anyMatch(w -> w >= LOUD);
  }

  /**
   * Returns the state that a person without one belongs to: the publisher's where a government
   * published, else the nearest named.
   */
  @Nullable String owner(Sentence sentence, int word) {
    return home != null ? home : nearest(sentence, word);
  }

  /**
   * Returns the state in which a group of people at a word most likely is: the one of a place that
   * its sentence names after a preposition, the first after the word, else the last before it; null
   * where the sentence names none.
   */
  @Nullable String located(Sentence sentence, int word) {
    Step after = null;
    Step before = null;
    for (Step step : around(sentence)) {
      boolean here = step.sentence() == sentence.index() && step.located();
      if (here && step.word() > word) {
        after = after == null || step.word() < after.word() ? step : after;
      } else if (here) {
        before = later(step, before);
      }
    }
    Step best = after != null ? after : before;
    return best == null ? null : best.code();
  }

  /** Returns whether a state is named in a sentence or its paragraph, or is the one most named. */
  boolean near(String code, Sentence sentence) {
    return (code.equals(dominant()) && !scattered())
        || paragraphWeights.getOrDefault(sentence.paragraph(), Map.of()).containsKey(code);
  }

  private List<Step> around(Sentence sentence) {
    return byParagraph.getOrDefault(sentence.paragraph(), List.of());
  }

  private @Nullable String nearest(Sentence sentence, int word) {
    Step before = null;
    Step after = null;
    Step earlier = null;
    for (Step step : around(sentence)) {
      if (step.weight() < LOUD) {
        continue;
      }
      boolean here = step.sentence() == sentence.index();
      if (here && step.word() < word) {
        before = later(step, before);
      } else if (here && step.word() > word) {
        after = after == null || step.word() < after.word() ? step : after;
      } else if (step.sentence() < sentence.index()) {
        earlier = later(step, earlier);
      }
    }
    Step best = before != null ? before : after != null ? after : earlier;
    return best != null ? best.code() : scattered() ? null : dominant();
  }

  private static Step later(Step step, @Nullable Step other) {
    boolean later =
        other == null
            || step.sentence() > other.sentence()
            || (step.sentence() == other.sentence() && step.word() > other.word());
    return later || other == null ? step : other;
  }
}
