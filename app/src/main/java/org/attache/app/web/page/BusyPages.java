package org.attache.app.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.attache.app.web.picture.BalanceBar;
import org.attache.app.web.picture.Drawing;
import org.attache.app.web.picture.HolderNames;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.query.EventLine;
import org.attache.ledger.query.LedgerView;
import org.attache.ledger.query.Party;
import org.attache.ledger.query.Survey;

/** Puts together who, and which two, were at it most in the newest events. */
public final class BusyPages {
  private static final int MOST = 500;
  private static final int SHOWN = 40;
  private static final int CROWD = 8;

  private final HolderNames names;

  public BusyPages(HolderNames names) {
    this.names = names;
  }

  /** Returns the address of an actor's page. */
  public static String actor(String name) {
    return ActorAddress.of(name);
  }

  /** Returns the address of the page of two actors. */
  public static String dyad(String one, String other) {
    return DyadAddress.of(one, other);
  }

  /** Returns the page of the most frequent participants. */
  public BusyPage actors(LedgerView view, Survey survey) {
    return page(view, survey, BusyPages::each, key -> key, ActorAddress::of);
  }

  /** Returns the page of the most frequent pairs of states and bodies. */
  public BusyPage dyads(LedgerView view, Survey survey) {
    return page(
        view,
        survey,
        BusyPages::pairs,
        key -> String.join("–", DyadAddress.read(key).stream().map(names::name).toList()),
        key -> DyadAddress.of(DyadAddress.read(key).get(0), DyadAddress.read(key).get(1)));
  }

  private static BusyPage page(
      LedgerView view,
      Survey survey,
      Function<List<Party>, List<String>> keys,
      Function<String, String> name,
      Function<String, String> href) {
    List<EventLine> lines = view.events(EventFilter.ALL, 0, MOST);
    Map<String, List<Party>> parties = survey.parties(lines.stream().map(EventLine::id).toList());
    Map<String, List<EventLine>> of = new LinkedHashMap<>();
    for (EventLine line : lines) {
      for (String key : keys.apply(parties.getOrDefault(line.id(), List.of()))) {
        of.computeIfAbsent(key, any -> new ArrayList<>()).add(line);
      }
    }
    List<Map.Entry<String, List<EventLine>>> ranked =
        of.entrySet().stream()
            .sorted(
                Comparator.comparing(
                        (Map.Entry<String, List<EventLine>> entry) -> -entry.getValue().size())
                    .thenComparing(Map.Entry::getKey))
            .limit(SHOWN)
            .toList();
    int most = ranked.stream().mapToInt(entry -> larger(entry.getValue())).max().orElse(1);
    List<BusyPage.Row> rows =
        ranked.stream()
            .map(e -> row(name.apply(e.getKey()), href.apply(e.getKey()), e.getValue(), most, view))
            .toList();
    return new BusyPage("Counted over " + counted(lines) + ".", rows);
  }

  private static String counted(List<EventLine> lines) {
    if (lines.isEmpty()) {
      return "no matter yet";
    }
    String since = Phrasing.longDay(lines.get(lines.size() - 1).lastReported());
    return (lines.size() == MOST ? "the newest " : "")
        + Phrasing.counted(lines.size(), "matter")
        + " reported since "
        + since;
  }

  private static BusyPage.Row row(
      String name, String href, List<EventLine> lines, int most, LedgerView view) {
    int cooperative = (int) lines.stream().filter(Company::isCooperation).count();
    int conflictual = lines.size() - cooperative;
    EventLine newest = lines.get(0);
    return new BusyPage.Row(
        name,
        href,
        cooperative,
        conflictual,
        new Drawing(new BalanceBar().draw(conflictual, cooperative, most)),
        (int) lines.stream().filter(line -> line.isUpcoming(view.asOf().day())).count(),
        newest.title(),
        Matters.href(newest),
        TodayPages.mark(newest));
  }

  private static int larger(List<EventLine> lines) {
    int cooperative = (int) lines.stream().filter(Company::isCooperation).count();
    return Math.max(cooperative, lines.size() - cooperative);
  }

  private static List<String> each(List<Party> parties) {
    return parties.stream()
        .filter(party -> party.code() != null && Company.isSomebody(party.name()))
        .map(Party::name)
        .distinct()
        .toList();
  }

  /** Returns the pairs of sides; a crowd of more than some is a conference, no matter of two. */
  private static List<String> pairs(List<Party> parties) {
    List<String> sides =
        List.copyOf(
            new TreeSet<>(
                parties.stream().filter(party -> party.code() != null).map(Party::side).toList()));
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < sides.size() && sides.size() <= CROWD; i++) {
      for (int j = i + 1; j < sides.size(); j++) {
        pairs.add(sides.get(i) + "-" + sides.get(j));
      }
    }
    return pairs;
  }
}
