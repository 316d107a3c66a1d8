package org.attache.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.attache.ledger.decision.Anchor;
import org.attache.ledger.decision.ReasonCode;
import org.attache.ledger.decision.Ruling;
import org.attache.model.error.IncorrectInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Rulings on what claims belong together, and on decisions. */
final class DecideEventCommands {
  private DecideEventCommands() {}

  /** {@code attache decide merge}. */
  @Command(
      name = "merge",
      description = "Two events are one: the second goes into the first, whose id stays.",
      footerHeading = "%nExamples:%n",
      footer = "  attache decide merge 3fa94c1b 77ab10ce --by \"A. Analyst\"")
  static final class Merge implements Callable<Integer> {
    private final Console console;
    @Mixin private final DecisionOptions decision = new DecisionOptions();

    @Parameters(index = "0", paramLabel = "KEPT", description = "Id of the event that stays.")
    private @Nullable String kept;

    @Parameters(index = "1", paramLabel = "OTHER", description = "Id of the event that goes in.")
    private @Nullable String other;

    Merge(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      decision.decide(
          console,
          ReasonCode.DUPLICATE,
          entries -> {
            Anchor first = Anchor.of(entries.reportOf(Objects.requireNonNull(kept)));
            Anchor second = Anchor.of(entries.reportOf(Objects.requireNonNull(other)));
            if (first.equals(second)) {
              throw new IncorrectInput(
                  "merge-same", "an event cannot go into itself: " + kept, kept, null);
            }
            return new Ruling.Merge(first, second);
          });
      return ExitStatus.DONE.code();
    }
  }

  /** {@code attache decide split}. */
  @Command(
      name = "split",
      description = "The claims are of another event than the one they were put to, together.",
      footerHeading = "%nExamples:%n",
      footer = "  attache decide split b35dbb52cf9c 01a7536261aa --by \"A. Analyst\"")
  static final class Split implements Callable<Integer> {
    private final Console console;
    @Mixin private final DecisionOptions decision = new DecisionOptions();

    @Parameters(
        paramLabel = "CLAIM",
        arity = "1..*",
        description = "Ids of the claims that leave, or their first digits.")
    private List<String> claims = new ArrayList<>();

    Split(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      decision.decide(
          console,
          ReasonCode.MISLINKED,
          entries ->
              new Ruling.Split(
                  claims.stream().map(claim -> Anchor.of(entries.assertion(claim))).toList()));
      return ExitStatus.DONE.code();
    }
  }

  /** {@code attache decide undo}. */
  @Command(
      name = "undo",
      description = "An earlier decision no longer holds. An undoing can be undone.",
      footerHeading = "%nExamples:%n",
      footer = "  attache decide undo 5c0de7a1 --by \"A. Analyst\"")
  static final class Undo implements Callable<Integer> {
    private final Console console;
    @Mixin private final DecisionOptions decision = new DecisionOptions();

    @Parameters(paramLabel = "DECISION", description = "Id of the decision, or its first digits.")
    private @Nullable String id;

    Undo(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      decision.decide(
          console,
          ReasonCode.OTHER,
          entries -> new Ruling.Undo(entries.decision(Objects.requireNonNull(id))));
      return ExitStatus.DONE.code();
    }
  }
}
