package org.attache.app.cli;

import java.time.LocalDate;
import org.attache.ledger.query.EventFilter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which events are asked for. */
final class FilterOptions {
  @Mixin private final SearchOptions search = new SearchOptions();

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

  /** Returns the filter that the options make; without any it asks for every event. */
  EventFilter filter() {
    return search.filter(since, until);
  }
}
