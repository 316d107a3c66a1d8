package org.attache.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.attache.app.review.ChangeSpelling;
import org.attache.ledger.decision.Anchor;
import org.attache.ledger.decision.ReasonCode;
import org.attache.ledger.decision.Ruling;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.link.StateNames;
import org.attache.model.EventType;
import org.attache.model.Excerpt;
import org.attache.model.Stage;
import org.attache.model.error.IncorrectInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache decide correct}: fields of a claim are to read otherwise. */
@Command(
    name = "correct",
    description = "Fields of the claim are to read otherwise; the others stay as they were read.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  attache decide correct b35dbb52cf9c --stage agreed --by \"A. Analyst\"",
      "  attache decide correct b35dbb52cf9c --days 2025-08-15 --place Anchorage/USA --by X",
      "  attache decide correct b35dbb52cf9c --actor \"Sergey Lavrov/RUS\" --by \"A. Analyst\""
    })
final class DecideCorrectCommand implements Callable<Integer> {
  private final ChangeSpelling spelling = new ChangeSpelling(StateNames.standard());
  private final Console console;
  @Mixin private final DecisionOptions decision = new DecisionOptions();

  @Parameters(paramLabel = "CLAIM", description = "Id of the claim, or its first digits.")
  private @Nullable String claim;

  @Option(
      names = "--event",
      paramLabel = "EVENT",
      converter = EventTypeConverter.class,
      description = "PLOVER category.")
  private @Nullable EventType event;

  @Option(
      names = "--stage",
      paramLabel = "STAGE",
      converter = StageConverter.class,
      description = "How far the event has come.")
  private @Nullable Stage stage;

  @Option(
      names = "--days",
      paramLabel = "DAYS",
      description = "When: a day, or first..last of which one may be left out.")
  private @Nullable String days;

  @Option(
      names = "--place",
      paramLabel = "PLACE",
      description = "Where: a name, and after a slash the state's code or name.")
  private @Nullable String place;

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "Who does it: a name, and after a slash a code; all of several.")
  private List<String> actors = new ArrayList<>();

  @Option(
      names = "--recipient",
      paramLabel = "NAME",
      description = "Who has it done to them, likewise.")
  private List<String> recipients = new ArrayList<>();

  @Option(
      names = "--hedged",
      paramLabel = "TRUTH",
      description = "Whether the author keeps a distance: true or false.")
  private @Nullable Boolean hedged;

  DecideCorrectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    boolean nothing =
        event == null && stage == null && days == null && place == null && hedged == null;
    if (nothing && actors.isEmpty() && recipients.isEmpty()) {
      throw wrong("correction-empty", "say what is to read otherwise, such as --stage agreed", "");
    }
    decision.decide(console, ReasonCode.MISREAD, entries -> ruling(entries.assertion(id())));
    return ExitStatus.DONE.code();
  }

  private String id() {
    return Objects.requireNonNull(claim);
  }

  private Ruling ruling(Assertion assertion) {
    Excerpt words = assertion.claim().trigger();
    return new Ruling.Correct(
        Anchor.of(assertion),
        new Ruling.Change(
            event,
            stage,
            days == null ? null : spelling.days(days),
            place == null ? null : spelling.place(place, words),
            actors.isEmpty()
                ? null
                : actors.stream().map(name -> spelling.entity(name, words)).toList(),
            recipients.isEmpty()
                ? null
                : recipients.stream().map(name -> spelling.entity(name, words)).toList(),
            hedged));
  }

  private static IncorrectInput wrong(String code, String message, String value) {
    return new IncorrectInput(code, message, value, null);
  }
}
