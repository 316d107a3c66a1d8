package org.attache.reading.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.reading.knowledge.Designation.OrganisationName;
import org.attache.reading.knowledge.Designation.PersonName;
import org.attache.reading.knowledge.Designation.SiteName;
import org.attache.reading.knowledge.Designation.StateName;
import org.attache.reading.knowledge.Lexicon.Match;
import org.jspecify.annotations.Nullable;

/**
 * Which states a document speaks of where: the ground on which "the government" and "police" stand.
 */
final class StateTrail {
  private record Step(int sentence, int word, String code, double weight) {}

  private final List<Step> steps = new ArrayList<>();
  private final Map<String, Double> weights = new HashMap<>();
  private @Nullable String dominant;

  /** Notes the states that the names of a sentence speak of. */
  void note(Scan scan) {
    int at = 0;
    while (at < scan.size()) {
      Match match = scan.matches().get(at).isEmpty() ? null : scan.matches().get(at).get(0);
      if (match == null) {
        at++;
        continue;
      }
      note(scan.sentence().index(), at, match);
      at = match.last();
    }
  }

  private void note(int sentence, int word, Match match) {
    StateName state = match.as(StateName.class);
    SiteName site = match.as(SiteName.class);
    OrganisationName organisation = match.as(OrganisationName.class);
    boolean person = match.as(PersonName.class) != null;
    if (state != null) {
      add(sentence, word, state.state().code(), 1.0);
    } else if (organisation != null && organisation.organisation().state() != null) {
      add(sentence, word, organisation.organisation().state(), 0.5);
    } else if (site != null && !person && site.site().state() != null) {
      double weight =
          site.site().population() > 0 && site.site().population() < 100_000 ? 0.2 : 0.6;
      add(sentence, word, site.site().state(), weight);
    }
  }

  /** Notes a state that a resolved person stands for. */
  void add(int sentence, int word, @Nullable String code, double weight) {
    if (code == null) {
      return;
    }
    double early = sentence <= 1 ? 2 : 1;
    steps.add(new Step(sentence, word, code, weight));
    weights.merge(code, weight * early, Double::sum);
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

  /** Returns the state last spoken of before a word in its sentence or the one before, or null. */
  @Nullable String before(int sentence, int word) {
    Step best = null;
    for (Step step : steps) {
      boolean earlier =
          (step.sentence() == sentence && step.word() < word) || step.sentence() == sentence - 1;
      if (earlier && step.weight() >= 0.5 && (best == null || later(step, best))) {
        best = step;
      }
    }
    return best == null ? null : best.code();
  }

  private static boolean later(Step a, Step b) {
    return a.sentence() > b.sentence() || (a.sentence() == b.sentence() && a.word() > b.word());
  }
}
