package org.attache.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.query.PartyTerm;
import org.attache.ledger.query.PartyTerms;
import org.attache.model.EventType;
import org.attache.model.Stage;
import org.attache.model.error.IncorrectInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which events are meant, whenever they were reported. */
final class SearchOptions {
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

  @Option(names = "--place", paramLabel = "PLACE", description = "Where: a place, or a state.")
  private @Nullable String place;

  @Option(
      names = "--text",
      paramLabel = "WORDS",
      description = "Words that all stand in one sentence of its reports.")
  private @Nullable String text;

  @Option(names = "--upcoming", description = "Only what is still to come.")
  private boolean upcoming;

  /**
   * Returns the filter that the options make.
   *
   * @param since first day of the newest report, null for any
   * @param until last day of the newest report, null for any
   */
  EventFilter filter(@Nullable LocalDate since, @Nullable LocalDate until) {
    PartyTerms terms = new PartyTerms();
    List<PartyTerm> parties = new ArrayList<>();
    actors.forEach(actor -> parties.add(term(terms, actor, "--actor")));
    parties.addAll(pair(terms, dyad));
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

  /** Returns the filter that asks for what two take part in, or for every event. */
  static EventFilter ofDyad(@Nullable String dyad) {
    return new EventFilter(
        pair(new PartyTerms(), dyad), Set.of(), Set.of(), null, null, null, null, false);
  }

  private static List<PartyTerm> pair(PartyTerms terms, @Nullable String dyad) {
    if (dyad == null) {
      return List.of();
    }
    String[] two = dyad.split(",", -1);
    if (two.length != 2) {
      throw new IncorrectInput(
          "dyad-malformed",
          "--dyad takes two participants separated by a comma, not '" + dyad + "'",
          dyad,
          null);
    }
    return List.of(term(terms, two[0], "--dyad"), term(terms, two[1], "--dyad"));
  }

  private static PartyTerm term(PartyTerms terms, String words, String option) {
    if (words.isBlank()) {
      throw new IncorrectInput("name-empty", option + " needs a name", words, null);
    }
    return terms.term(words);
  }
}
