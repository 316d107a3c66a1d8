package org.attache.app.web.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attache.app.web.picture.Drawing;
import org.attache.app.web.picture.HolderNames;
import org.attache.app.web.picture.MonthsPicture;
import org.attache.ledger.query.EventLine;
import org.attache.ledger.query.LedgerView;
import org.attache.ledger.query.Party;
import org.attache.ledger.query.Survey;
import org.attache.model.EventType;
import org.attache.model.Stage;

/** Puts the page of a search together, of the newest events that are found. */
public final class SearchPages {
  /** How many events can be had in other forms. */
  private static final int MOST = 500;

  /** How many are shown and counted: more would take the page too long over a frequent word. */
  private static final int COUNTED = 200;

  private static final int PART = 20;
  private static final String PATH = "/search";
  private static final String WATCHES = "/watches";

  private final Facets facets;
  private final MonthsPicture months = new MonthsPicture();

  public SearchPages(HolderNames names) {
    this.facets = new Facets(names);
  }

  /**
   * Returns the newest events that are asked for, {@value #MOST} at most.
   *
   * @param parameters of the address
   */
  public List<EventLine> found(LedgerView view, Map<String, String> parameters) {
    return found(view, Query.of(parameters), MOST);
  }

  private static List<EventLine> found(LedgerView view, Query query, int most) {
    List<EventLine> told = view.events(query.filter(), 0, most);
    List<EventLine> lines =
        told.isEmpty() && !query.value(Query.TEXT).isEmpty()
            ? view.events(query.byName(), 0, most)
            : told;
    String outlet = query.value(Query.OUTLET);
    return outlet.isEmpty()
        ? lines
        : lines.stream().filter(line -> line.counts().firstBy().equals(outlet)).toList();
  }

  /** Returns the page. */
  public SearchPage page(LedgerView view, Survey survey, Map<String, String> parameters) {
    Query query = Query.of(parameters);
    LocalDate day = view.asOf().day();
    List<EventLine> lines = found(view, query, COUNTED);
    Map<String, List<Party>> parties = survey.parties(lines.stream().map(EventLine::id).toList());
    int from = Math.min((query.page() - 1) * PART, Math.max(0, lines.size() - 1));
    int until = Math.min(from + PART, lines.size());
    return new SearchPage(
        summary(query, lines, day),
        new Drawing(lines.isEmpty() ? "" : months.draw(byMonth(lines), m -> month(query, m))),
        new Drawing(lines.isEmpty() ? "" : months.drawNarrow(byMonth(lines), m -> month(query, m))),
        facets.of(lines, parties, query, PATH),
        facets.people(parties, query.value(Query.TEXT)),
        Matters.of(lines.subList(from, until), survey, query.value(Query.TEXT), day),
        from == 0 ? "" : query.href(PATH, Query.PAGE, String.valueOf(query.page() - 1)),
        until == lines.size() ? "" : query.href(PATH, Query.PAGE, String.valueOf(query.page() + 1)),
        Arrays.stream(EventType.values()).map(type -> option(type, query, Query.EVENT)).toList(),
        Arrays.stream(Stage.values()).map(stage -> option(stage, query, Query.STAGE)).toList(),
        query.href(WATCHES, Map.of(Query.SINCE, "", Query.UNTIL, "", Query.OUTLET, "")));
  }

  private static String month(Query query, YearMonth month) {
    return query.href(
        PATH,
        Map.of(
            Query.SINCE, month.atDay(1).toString(), Query.UNTIL, month.atEndOfMonth().toString()));
  }

  private static SortedMap<YearMonth, Integer> byMonth(List<EventLine> lines) {
    SortedMap<YearMonth, Integer> counts = new TreeMap<>();
    lines.forEach(line -> counts.merge(YearMonth.from(line.lastReported()), 1, Integer::sum));
    return counts;
  }

  private static String summary(Query query, List<EventLine> lines, LocalDate day) {
    String text = query.value(Query.TEXT);
    String of = text.isEmpty() ? "" : " for “" + text + "”";
    if (lines.isEmpty()) {
      return "Nothing was found" + of + " by this day.";
    }
    long coming = lines.stream().filter(line -> line.isUpcoming(day)).count();
    String count =
        lines.size() == COUNTED
            ? "The newest " + COUNTED + " matters"
            : Phrasing.counted(lines.size(), "matter");
    return count
        + of
        + (coming == 0 ? "." : "; " + coming + (coming == 1 ? " is" : " are") + " still to come.");
  }

  private static SearchPage.Option option(Enum<?> value, Query query, String name) {
    String word = value.name().toLowerCase(Locale.ROOT);
    return new SearchPage.Option(word, word, query.value(name).equalsIgnoreCase(word));
  }
}
