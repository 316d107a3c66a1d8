package org.attache.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.attache.app.answer.AnswerCsv;
import org.attache.app.answer.AnswerJson;
import org.attache.app.answer.EventTable;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.query.EventLine;
import org.attache.ledger.query.LedgerView;
import org.attache.ledger.query.PartyTerm;
import org.attache.ledger.query.PartyTerms;
import org.attache.model.EventType;
import org.attache.model.Stage;
import org.attache.model.error.IncorrectInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code attache events}: the events of a ledger, the last reported first. */
@Command(
    name = "events",
    description = {
      "Shows the events of a ledger, the last reported first.",
      "",
      "A state counts with all who stand for it if it is named by its code or name; any other name"
          + " is that person's or body's alone. Options narrow each other down."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  attache events --actor Putin --as-of 2025-08-09",
      "  attache events --dyad Russia,\"United States\" --event consult --upcoming",
      "  attache events --stage cancelled,postponed --since 2025-08-01 --format csv"
    })
final class EventsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final ViewOptions view = new ViewOptions();
  @Mixin private final AnswerOptions answer = new AnswerOptions();
  @Mixin private final PageOptions page = new PageOptions();

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "Who takes part: a name, a state, or a code; all of several.")
  private List<String> actors = new ArrayList<>();

  @Option(
      names = "--dyad",
      paramLabel = "A,B",
      description = "Two that both take part, separated by a comma.")
  private @Nullable String dyad;

  @Option(
      names = "--event",
      paramLabel = "EVENT",
      split = ",",
      converter = EventTypeConverter.class,
      description = "PLOVER category, such as consult or sanction; one of several.")
  private List<EventType> types = new ArrayList<>();

  @Option(
      names = "--stage",
      paramLabel = "STAGE",
      split = ",",
      converter = StageConverter.class,
      description = "Stage at which it stands, such as agreed; one of several.")
  private List<Stage> stages = new ArrayList<>();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Last reported on that day or later.")
  private @Nullable LocalDate since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Last reported on that day or earlier.")
  private @Nullable LocalDate until;

  @Option(names = "--place", paramLabel = "PLACE", description = "Where: a place, or a state.")
  private @Nullable String place;

  @Option(
      names = "--text",
      paramLabel = "WORDS",
      description = "Words that all stand in one sentence of its reports.")
  private @Nullable String text;

  @Option(names = "--upcoming", description = "Only what is still to come.")
  private boolean upcoming;

  EventsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    EventFilter filter = filter();
    int limit = page.limit();
    view.ask(console, ledger -> show(ledger, filter, limit));
    return ExitStatus.DONE.code();
  }

  private EventFilter filter() {
    PartyTerms terms = new PartyTerms();
    List<PartyTerm> parties = new ArrayList<>();
    actors.forEach(actor -> parties.add(term(terms, actor, "--actor")));
    if (dyad != null) {
      String[] two = dyad.split(",", -1);
      if (two.length != 2) {
        throw new IncorrectInput(
            "dyad-malformed",
            "--dyad takes two participants separated by a comma, not '" + dyad + "'",
            dyad,
            null);
      }
      parties.add(term(terms, two[0], "--dyad"));
      parties.add(term(terms, two[1], "--dyad"));
    }
    return new EventFilter(
        parties,
        Set.copyOf(types),
        Set.copyOf(stages),
        since,
        until,
        place == null ? null : term(terms, place, "--place"),
        text,
        upcoming);
  }

  private static PartyTerm term(PartyTerms terms, String words, String option) {
    if (words.isBlank()) {
      throw new IncorrectInput("name-empty", option + " needs a name", words, null);
    }
    return terms.term(words);
  }

  private void show(LedgerView ledger, EventFilter filter, int limit) {
    List<EventLine> found = ledger.events(filter, page.skip(), limit + 1);
    List<EventLine> shown = found.subList(0, Math.min(limit, found.size()));
    answer.list(
        console,
        () ->
            shown.isEmpty()
                ? List.of()
                : EventTable.lines(shown, console.palette(), console.columns()),
        () -> shown.stream().map(new AnswerJson()::line).toList(),
        () -> csv(shown));
    Hints hints = new Hints(console);
    if (shown.isEmpty()) {
      hints.nothing(ledger, "no such events");
    } else if (found.size() > limit) {
      hints.more(page.skip() + limit);
    }
  }

  static List<String> csv(List<EventLine> lines) {
    List<String> rows = new ArrayList<>();
    rows.add(AnswerCsv.eventHead());
    lines.forEach(line -> rows.add(AnswerCsv.event(line)));
    return rows;
  }
}
