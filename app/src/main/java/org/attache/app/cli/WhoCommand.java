package org.attache.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.attache.app.answer.AnswerJson;
import org.attache.app.answer.ProfilePage;
import org.attache.ledger.query.LedgerView;
import org.attache.ledger.query.PartyTerms;
import org.attache.ledger.query.Profile;
import org.attache.model.error.IncorrectInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache who}: what is known of a participant. */
@Command(
    name = "who",
    description =
        "Shows whom a name means, what they take part in and with whom, and their newest events.",
    footerHeading = "%nExamples:%n",
    footer = {"  attache who Lavrov", "  attache who \"European Commission\"", "  attache who RUS"})
final class WhoCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final ViewOptions view = new ViewOptions();
  @Mixin private final AnswerOptions answer = new AnswerOptions();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Events to show at most. Default: ${DEFAULT-VALUE}.")
  private int limit = 20;

  @Parameters(
      paramLabel = "NAME",
      arity = "1..*",
      description = "A name, a state, or a code such as RUS.")
  private List<String> name = new ArrayList<>();

  WhoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String words = String.join(" ", name);
    if (words.isBlank()) {
      throw new IncorrectInput("name-empty", "give a name", words, null);
    }
    PageOptions.check(limit);
    view.ask(console, ledger -> show(ledger, words));
    return ExitStatus.DONE.code();
  }

  private void show(LedgerView ledger, String words) {
    Profile profile = ledger.who(new PartyTerms().term(words), limit);
    answer.one(
        console,
        () -> new ProfilePage(console.palette(), console.columns()).lines(profile),
        () -> new AnswerJson().profile(profile),
        () -> EventsCommand.csv(profile.events()));
  }
}
