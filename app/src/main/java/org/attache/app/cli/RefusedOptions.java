package org.attache.app.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.attache.ledger.query.Quarantine;
import org.attache.ledger.query.Refused;
import org.attache.ledger.query.RefusedFilter;
import org.attache.model.error.IncorrectInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which refused inputs are meant. */
final class RefusedOptions {
  private static final int AT_ONCE = 500;

  @Option(names = "--cause", paramLabel = "CODE", description = "Refused with this code.")
  private @Nullable String cause;

  @Option(
      names = "--run",
      paramLabel = "ID",
      description = "Refused by this run; its first digits do.")
  private @Nullable String run;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Refused on that day (UTC) or later.")
  private @Nullable LocalDate since;

  RefusedFilter filter(String state) {
    return new RefusedFilter(
        state, cause, run, since == null ? null : since.atStartOfDay().toInstant(ZoneOffset.UTC));
  }

  /**
   * Returns those that are named, or else all that wait and that the options tell.
   *
   * @param entries numbers of those that are named
   * @param all whether all are meant where no option narrows them
   */
  List<Refused> chosen(Quarantine quarantine, List<Long> entries, boolean all) {
    boolean narrowed = cause != null || run != null || since != null;
    if (entries.isEmpty() && !narrowed && !all) {
      throw new IncorrectInput(
          "nothing-chosen",
          "say which: numbers as `attache quarantine list` shows them, --cause, --run, --since or"
              + " --all",
          "",
          null);
    }
    if (!entries.isEmpty()) {
      return entries.stream().map(quarantine::find).toList();
    }
    List<Refused> chosen = new ArrayList<>();
    long before = Long.MAX_VALUE;
    List<Refused> some = quarantine.list(filter("waiting"), before, AT_ONCE);
    while (!some.isEmpty()) {
      chosen.addAll(some);
      before = some.get(some.size() - 1).seq();
      some = quarantine.list(filter("waiting"), before, AT_ONCE);
    }
    return chosen;
  }
}
