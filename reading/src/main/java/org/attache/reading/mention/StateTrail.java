package org.attache.reading.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.reading.knowledge.Designation.OrganisationName;
import org.attache.reading.knowledge.Designation.PersonName;
import org.attache.reading.knowledge.Designation.SiteName;
import org.attache.reading.knowledge.Designation.StateName;
import org.attache.reading.knowledge.Lexicon.Match;
import org.attache.reading.segment.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Which states a document speaks of where: the ground on which "the government" and "police" stand.
 */
final class StateTrail {
  /** Weight below which a name is too faint to tell whose government is meant. */
  private static final double LOUD = 0.5;

  /** Kinds of organisations whose names do not recur in other states. */
  private static final Set<String> TELLING =
      Set.of("military", "police", "ministry", "government", "intelligence", "armed group");

  private record Step(int sentence, int word, String code, double weight) {}

  private final Map<Integer, List<Step>> byParagraph = new HashMap<>();
  private final Map<String, Double> weights = new HashMap<>();
  private final @Nullable String home;
  private double total;
  private @Nullable String dominant;

  /**
   * Makes an empty trail.
   *
   * @param home code of the state whose government published the document, null for others
   */
  StateTrail(@Nullable String home) {
    this.home = home;
  }

  /** Notes the states that the names of a sentence speak of. */
  void note(Scan scan) {
    int at = 0;
    while (at < scan.size()) {
      Match match = scan.matches().get(at).isEmpty() ? null : scan.matches().get(at).get(0);
      if (match == null) {
        at++;
        continue;
      }
      note(scan.sentence(), at, match);
      at = match.last();
    }
  }

  private void note(Sentence sentence, int word, Match match) {
    StateName state = match.as(StateName.class);
    SiteName site = match.as(SiteName.class);
    OrganisationName organisation = match.as(OrganisationName.class);
    boolean person = match.as(PersonName.class) != null;
    if (state != null) {
      add(sentence, word, state.state().code(), 1.0);
    } else if (organisation != null) {
      boolean alone = match.all(OrganisationName.class).size() == 1;
      boolean telling = alone && TELLING.contains(organisation.organisation().kind());
      add(sentence, word, telling ? organisation.organisation().state() : null, 0.5);
    } else if (site != null && !person && site.site().state() != null) {
      double weight =
          site.site().population() > 0 && site.site().population() < 100_000 ? 0.2 : 0.6;
      add(sentence, word, site.site().state(), weight);
    }
  }

  /** Notes a state that a resolved person stands for. */
  void add(Sentence sentence, int word, @Nullable String code, double weight) {
    if (code == null) {
      return;
    }
    double early = sentence.index() <= 1 ? 2 : 1;
    byParagraph
        .computeIfAbsent(sentence.paragraph(), p -> new ArrayList<>())
        .add(new Step(sentence.index(), word, code, weight));
    weights.merge(code, weight * early, Double::sum);
    total += weight * early;
    dominant = null;
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

  /** Returns how much a document speaks of a state. */
  double weight(String code) {
    return weights.getOrDefault(code, 0.0);
  }

  /**
   * Returns the state that an unspecified "the government" at a word belongs to: the one that the
   * document speaks of as much as of all others together, else the last one named before the word
   * in its sentence, else the first after it, else the last in its paragraph, else the one that the
   * document speaks of most; null where it speaks of none.
   */
  @Nullable String context(Sentence sentence, int word) {
    String most = dominant();
    boolean rules = most != null && weight(most) >= total / 2;
    return rules ? most : nearest(sentence, word);
  }

  /**
   * Returns the state that a person without one belongs to: the publisher's where a government
   * published, else the nearest named.
   */
  @Nullable String owner(Sentence sentence, int word) {
    return home != null ? home : nearest(sentence, word);
  }

  /** Returns whether a state is named in a sentence or its paragraph, or is the one most named. */
  boolean near(String code, Sentence sentence) {
    return code.equals(dominant())
        || around(sentence).stream().anyMatch(s -> s.code().equals(code));
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
    return best == null ? dominant() : best.code();
  }

  private static Step later(Step step, @Nullable Step other) {
    boolean later =
        other == null
            || step.sentence() > other.sentence()
            || (step.sentence() == other.sentence() && step.word() > other.word());
    return later || other == null ? step : other;
  }
}
