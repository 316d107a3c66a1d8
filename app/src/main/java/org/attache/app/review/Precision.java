package org.attache.app.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.attache.model.EventType;
import org.attache.model.Stage;

/**
 * How right the reader is, by the judgements of a random sample.
 *
 * @param drawn how many claims the sample has
 * @param leftOpen how many of them reviewers noted something on without judging them
 * @param whole claims that are right in every field
 * @param event claims that are right in their category
 * @param stage claims that are right in their stage
 * @param byEvent claims of each category that are right in it, the most judged first
 * @param byStage claims of each stage that are right in it, the most judged first
 */
public record Precision(
    int drawn,
    int leftOpen,
    Proportion whole,
    Proportion event,
    Proportion stage,
    List<Part<EventType>> byEvent,
    List<Part<Stage>> byStage) {
  public Precision {
    byEvent = List.copyOf(byEvent);
    byStage = List.copyOf(byStage);
  }

  /** A part of the sample: what its claims were read as, and how many of them rightly. */
  public record Part<T>(T read, Proportion proportion) {}

  /**
   * Counts judgements.
   *
   * @param drawn how many claims the sample has
   * @param leftOpen how many of them were left open with a note
   */
  public static Precision of(int drawn, int leftOpen, List<Judgement> judgements) {
    return new Precision(
        drawn,
        leftOpen,
        proportion(judgements, Judgement::whollyRight),
        proportion(judgements, Judgement::eventRight),
        proportion(judgements, Judgement::stageRight),
        parts(EventType.class, judgements, Judgement::event, Judgement::eventRight),
        parts(Stage.class, judgements, Judgement::stage, Judgement::stageRight));
  }

  /** Returns how many claims of the sample were judged. */
  public int judged() {
    return whole.judged();
  }

  /** Returns how many claims of the sample nobody has looked at yet. */
  public int unseen() {
    return drawn - judged() - leftOpen;
  }

  private static Proportion proportion(List<Judgement> judgements, Predicate<Judgement> right) {
    return new Proportion((int) judgements.stream().filter(right).count(), judgements.size());
  }

  private static <T extends Enum<T>> List<Part<T>> parts(
      Class<T> type,
      List<Judgement> judgements,
      Function<Judgement, T> read,
      Predicate<Judgement> right) {
    Map<T, List<Judgement>> each = new EnumMap<>(type);
    judgements.forEach(
        one -> each.computeIfAbsent(read.apply(one), key -> new ArrayList<>()).add(one));
    Comparator<Part<T>> mostFirst =
        Comparator.comparing((Part<T> part) -> -part.proportion().judged())
            .thenComparing(Part::read);
    return each.entrySet().stream()
        .map(entry -> new Part<>(entry.getKey(), proportion(entry.getValue(), right)))
        .sorted(mostFirst)
        .toList();
  }
}
