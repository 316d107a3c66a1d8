package org.attache.app.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.decision.Ruling;
import org.attache.ledger.query.Bench;
import org.attache.ledger.query.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * A random sample and what reviewers found of it.
 *
 * @param sample how it was drawn
 * @param members its claims with what was found
 * @param precision what the findings come to
 */
public record Validation(Queue sample, List<Member> members, Precision precision) {
  public Validation {
    members = List.copyOf(members);
  }

  /**
   * A claim of the sample.
   *
   * @param candidate the claim
   * @param judgement what was found of it; null where nobody has judged it
   * @param last the last decision that names it; null where none does
   */
  public record Member(
      Candidate candidate, @Nullable Judgement judgement, @Nullable Decision last) {
    /** Returns whether somebody noted something on it without judging it. */
    public boolean isLeftOpen() {
      return judgement == null && last != null && last.ruling() instanceof Ruling.Note;
    }
  }

  /** Draws a sample and looks up what was found. */
  public static Validation of(Bench bench, Queue sample) {
    List<Candidate> drawn = sample.of(bench);
    Map<String, List<Decision>> decisions =
        bench.decisions(
            drawn.stream().map(one -> one.line().event()).filter(Objects::nonNull).toList());
    List<Member> members = new ArrayList<>();
    for (Candidate candidate : drawn) {
      String event = candidate.line().event();
      List<Decision> taken = event == null ? List.of() : decisions.getOrDefault(event, List.of());
      members.add(new Member(candidate, Judgement.of(candidate, taken), last(candidate, taken)));
    }
    List<Judgement> judgements =
        members.stream().map(Member::judgement).filter(Objects::nonNull).toList();
    int open = (int) members.stream().filter(Member::isLeftOpen).count();
    return new Validation(sample, members, Precision.of(drawn.size(), open, judgements));
  }

  private static @Nullable Decision last(Candidate candidate, List<Decision> decisions) {
    return decisions.stream()
        .filter(decision -> Judgement.bearsOn(decision, candidate))
        .reduce((earlier, later) -> later)
        .orElse(null);
  }
}
