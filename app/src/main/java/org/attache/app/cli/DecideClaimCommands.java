package org.attache.app.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.attache.ledger.decision.Anchor;
import org.attache.ledger.decision.ReasonCode;
import org.attache.ledger.decision.Ruling;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Rulings on one claim. */
final class DecideClaimCommands {
  private DecideClaimCommands() {}

  private abstract static class OnOneClaim implements Callable<Integer> {
    private final Console console;
    private final ReasonCode reason;
    private final Function<Anchor, Ruling> ruling;

    @Mixin private final DecisionOptions decision = new DecisionOptions();

    @Parameters(paramLabel = "CLAIM", description = "Id of the claim, or its first digits.")
    private @Nullable String claim;

    /**
     * Makes the command.
     *
     * @param reason the reason where none is given
     */
    OnOneClaim(Console console, ReasonCode reason, Function<Anchor, Ruling> ruling) {
      this.console = console;
      this.reason = reason;
      this.ruling = ruling;
    }

    @Override
    public Integer call() {
      decision.decide(
          console,
          reason,
          entries -> ruling.apply(Anchor.of(entries.assertion(Objects.requireNonNull(claim)))));
      return ExitStatus.DONE.code();
    }
  }

  /** {@code attache decide confirm}. */
  @Command(
      name = "confirm",
      description = "The claim is right as it stands; it goes before all other words of its day.",
      footerHeading = "%nExamples:%n",
      footer = "  attache decide confirm b35dbb52cf9c --by \"A. Analyst\"")
  static final class Confirm extends OnOneClaim {
    Confirm(Console console) {
      super(console, ReasonCode.CHECKED, Ruling.Confirm::new);
    }
  }

  /** {@code attache decide reject}. */
  @Command(
      name = "reject",
      description = "The claim is not to be counted.",
      footerHeading = "%nExamples:%n",
      footer = "  attache decide reject b35dbb52cf9c --by \"A. Analyst\" --reason unreliable")
  static final class Reject extends OnOneClaim {
    Reject(Console console) {
      super(console, ReasonCode.MISREAD, Ruling.Reject::new);
    }
  }

  /** {@code attache decide note}. */
  @Command(
      name = "note",
      description = "A remark on the claim, which changes nothing; its words are those of --text.",
      footerHeading = "%nExamples:%n",
      footer = "  attache decide note b35dbb52cf9c --by \"A. Analyst\" --text \"ask the embassy\"")
  static final class Note extends OnOneClaim {
    Note(Console console) {
      super(console, ReasonCode.OTHER, Ruling.Note::new);
    }
  }
}
