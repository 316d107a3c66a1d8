package org.attache.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.model.Span;
import org.attache.reading.encode.EncodedRole;
import org.attache.reading.encode.EncodedTrigger;

/**
 * Counts, as the project's scorer does, events found in the right sentence with the right category,
 * and beside them stages and stretches of roles.
 */
final class Scorer {
  private static final Set<String> HELD = Set.of("occurred", "underway");
  private static final Set<String> PARTICIPANTS = Set.of("ACTOR", "RECIPIENT");

  private int gold;
  private int predicted;
  private int located;
  private int matched;
  private int staged;
  private int unheld;
  private int heldWrong;
  private int roleGold;
  private int rolePredicted;
  private int roleRight;
  private int participantGold;
  private int participantPredicted;
  private int participantRight;
  private double eventLoss;
  private double stageLoss;

  private record Pair(GoldClaim claim, EncodedTrigger trigger, double affinity) {}

  /** Counts one document. */
  void add(GoldDocument document, List<EncodedTrigger> found) {
    gold += document.claims().size();
    predicted += found.size();
    List<Pair> located = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    for (GoldClaim claim : document.claims()) {
      unheld += HELD.contains(claim.stage()) ? 0 : 1;
      for (EncodedTrigger trigger : found) {
        boolean overlap = claim.trigger().overlaps(trigger.words());
        if (overlap) {
          located.add(new Pair(claim, trigger, 1));
        }
        if (trigger.event().equals(claim.event())
            && document.sentences().get(trigger.sentence()).contains(claim.trigger().begin())) {
          boolean stage = trigger.stage().equals(claim.stage());
          pairs.add(new Pair(claim, trigger, (overlap ? 3 : 1) + (stage ? 1 : 0)));
        }
      }
    }
    this.located += match(located).size();
    Set<EncodedTrigger> right = new HashSet<>();
    for (Pair pair : match(pairs)) {
      count(pair.claim(), pair.trigger());
      right.add(pair.trigger());
    }
    for (EncodedTrigger trigger : found) {
      eventLoss += loss(trigger.confidence(), right.contains(trigger));
    }
  }

  private void count(GoldClaim claim, EncodedTrigger trigger) {
    matched++;
    staged += claim.stage().equals(trigger.stage()) ? 1 : 0;
    stageLoss += loss(trigger.stageConfidence(), claim.stage().equals(trigger.stage()));
    heldWrong += !HELD.contains(claim.stage()) && HELD.contains(trigger.stage()) ? 1 : 0;
    for (Map.Entry<String, List<Span>> role : claim.roles().entrySet()) {
      List<Span> spans =
          trigger.roles().stream()
              .filter(r -> r.role().equals(role.getKey()))
              .map(EncodedRole::words)
              .toList();
      int right = (int) role.getValue().stream().filter(g -> overlapsAny(g, spans)).count();
      roleGold += role.getValue().size();
      rolePredicted += spans.size();
      roleRight += Math.min(right, spans.size());
      if (PARTICIPANTS.contains(role.getKey())) {
        participantGold += role.getValue().size();
        participantPredicted += spans.size();
        participantRight += Math.min(right, spans.size());
      }
    }
  }

  private static boolean overlapsAny(Span span, List<Span> others) {
    return others.stream().anyMatch(span::overlaps);
  }

  private static List<Pair> match(List<Pair> pairs) {
    List<Pair> sorted = new ArrayList<>(pairs);
    sorted.sort(Comparator.comparingDouble((Pair p) -> -p.affinity()));
    Set<GoldClaim> claims = new HashSet<>();
    Set<EncodedTrigger> triggers = new HashSet<>();
    List<Pair> kept = new ArrayList<>();
    for (Pair pair : sorted) {
      if (!claims.contains(pair.claim()) && !triggers.contains(pair.trigger())) {
        claims.add(pair.claim());
        triggers.add(pair.trigger());
        kept.add(pair);
      }
    }
    return kept;
  }

  double event() {
    return f(matched, predicted, gold);
  }

  double eventAndStage() {
    return f(staged, predicted, gold);
  }

  double heldWrong() {
    return (double) heldWrong / Math.max(1, unheld);
  }

  private static double loss(double confidence, boolean right) {
    double sure = Math.min(1 - 1e-6, Math.max(1e-6, confidence));
    return -Math.log(right ? sure : 1 - sure);
  }

  /** Returns how badly the confidences of events fit, as log loss a trigger. */
  double eventLoss() {
    return eventLoss / Math.max(1, predicted);
  }

  /** Returns how badly the confidences of stages fit, as log loss a matched trigger. */
  double stageLoss() {
    return stageLoss / Math.max(1, matched);
  }

  /** Returns F1 of the stretches of all roles of matched claims. */
  double roles() {
    return f(roleRight, rolePredicted, roleGold);
  }

  private static double f(int right, int predicted, int gold) {
    return 2.0 * right / Math.max(1, predicted + gold);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "trigger %.3f event %.3f (P %.3f R %.3f) event+stage %.3f stage %.3f held-wrong %.3f"
            + " roles %.3f participants %.3f n=%d loss %.3f %.3f",
        f(located, predicted, gold),
        event(),
        (double) matched / Math.max(1, predicted),
        (double) matched / Math.max(1, gold),
        eventAndStage(),
        (double) staged / Math.max(1, matched),
        heldWrong(),
        f(roleRight, rolePredicted, roleGold),
        f(participantRight, participantPredicted, participantGold),
        predicted,
        eventLoss(),
        stageLoss());
  }
}
