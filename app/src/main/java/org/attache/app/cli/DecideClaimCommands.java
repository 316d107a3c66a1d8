package org.attache.app.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.attache.ledger.decision.Anchor;
import org.attache.ledger.decision.ReasonCode;
import org.attache.ledger.decision.Ruling;
import org.attache.ledger.store.EntryReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Rulings on one claim. */
final class DecideClaimCommands {
  private DecideClaimCommands() {}

  private static Anchor anchor(EntryReader entries, @Nullable String id) {
    return Anchor.of(entries.assertion(Objects.requireNonNull(id)));
  }

  /** {@code attache decide confirm}. */
  @Command(
      name = "confirm",
      description = "The claim is right as it stands; it goes before all other words of its day.",
      footerHeading = "%nExamples:%n",
      footer = "  attache decide confirm b35dbb52cf9c --by \"A. Analyst\"")
  static final class Confirm implements Callable<Integer> {
    private final Console console;
    @Mixin private final DecisionOptions decision = new DecisionOptions();

    @Parameters(paramLabel = "CLAIM", description = "Id of the claim, or its first digits.")
    private @Nullable String claim;

    Confirm(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      decision.decide(
          console, ReasonCode.CHECKED, entries -> new Ruling.Confirm(anchor(entries, claim)));
      return ExitStatus.DONE.code();
    }
  }

  /** {@code attache decide reject}. */
  @Command(
      name = "reject",
      description = "The claim is not to be counted.",
      footerHeading = "%nExamples:%n",
      footer = "  attache decide reject b35dbb52cf9c --by \"A. Analyst\" --reason unreliable")
  static final class Reject implements Callable<Integer> {
    private final Console console;
    @Mixin private final DecisionOptions decision = new DecisionOptions();

    @Parameters(paramLabel = "CLAIM", description = "Id of the claim, or its first digits.")
    private @Nullable String claim;

    Reject(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      decision.decide(
          console, ReasonCode.MISREAD, entries -> new Ruling.Reject(anchor(entries, claim)));
      return ExitStatus.DONE.code();
    }
  }

  /** {@code attache decide note}. */
  @Command(
      name = "note",
      description = "A remark on the claim, which changes nothing; its words are those of --text.",
      footerHeading = "%nExamples:%n",
      footer = "  attache decide note b35dbb52cf9c --by \"A. Analyst\" --text \"ask the embassy\"")
  static final class Note implements Callable<Integer> {
    private final Console console;
    @Mixin private final DecisionOptions decision = new DecisionOptions();

    @Parameters(paramLabel = "CLAIM", description = "Id of the claim, or its first digits.")
    private @Nullable String claim;

    Note(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      decision.decide(
          console, ReasonCode.OTHER, entries -> new Ruling.Note(anchor(entries, claim)));
      return ExitStatus.DONE.code();
    }
  }
}
