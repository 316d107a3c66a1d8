package org.attache.app.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.app.web.picture.Drawing;
import org.attache.app.web.picture.HolderNames;
import org.attache.app.web.picture.MapCountry;
import org.attache.app.web.picture.MapPicture;
import org.attache.app.web.picture.MapPoint;
import org.attache.ledger.query.EventLine;
import org.attache.ledger.query.LedgerView;
import org.attache.ledger.query.Spot;
import org.attache.ledger.query.Survey;
import org.attache.model.EventType;
import org.attache.model.Stage;
import org.jspecify.annotations.Nullable;

/** Puts the map together: the newest events that were reported in a period, by place. */
public final class MapPages {
  private static final int MOST = 600;
  private static final int DAYS = 30;
  private static final int LISTED = 40;
  private static final int EACH = 3;
  private static final String PATH = "/map";

  private final HolderNames names;
  private final MapPicture picture = new MapPicture();

  public MapPages(HolderNames names) {
    this.names = names;
  }

  /** Returns the events of the period that the address asks for, or of the last thirty days. */
  public List<EventLine> events(LedgerView view, Map<String, String> parameters) {
    return view.events(query(view, parameters).filter(), 0, MOST);
  }

  private static Query query(LedgerView view, Map<String, String> parameters) {
    Map<String, String> asked = new LinkedHashMap<>(parameters);
    LocalDate day = view.asOf().day();
    if (Query.of(asked).value(Query.SINCE).isEmpty()) {
      asked.put(Query.SINCE, day.minusDays(DAYS - 1L).toString());
    }
    return Query.of(asked);
  }

  /** Returns the page. */
  public MapPage page(LedgerView view, Survey survey, Map<String, String> parameters) {
    LocalDate day = view.asOf().day();
    Query query = query(view, parameters);
    List<EventLine> lines = view.events(query.filter(), 0, MOST);
    Map<String, Spot> spots = survey.spots(lines.stream().map(EventLine::id).toList());
    Map<String, List<EventLine>> towns = new LinkedHashMap<>();
    Map<String, List<EventLine>> states = new LinkedHashMap<>();
    List<EventLine> nowhere = new ArrayList<>();
    Map<String, Spot> at = new LinkedHashMap<>();
    for (EventLine line : lines) {
      @Nullable Spot spot = spots.get(line.id());
      if (spot != null && spot.latitude() != null && !isState(spot)) {
        at.putIfAbsent(spot.name(), spot);
        towns.computeIfAbsent(spot.name(), name -> new ArrayList<>()).add(line);
      } else if (spot != null && spot.country() != null) {
        states.computeIfAbsent(spot.country(), code -> new ArrayList<>()).add(line);
      } else {
        nowhere.add(line);
      }
    }
    List<MapPoint> points = points(towns, at, day);
    List<MapCountry> countries = countries(states);
    return new MapPage(
        summary(lines, towns, states, nowhere),
        query.value(Query.SINCE),
        query.value(Query.UNTIL).isEmpty() ? day.toString() : query.value(Query.UNTIL),
        periods(query, day),
        Arrays.stream(EventType.values()).map(type -> option(type, query, Query.EVENT)).toList(),
        Arrays.stream(Stage.values()).map(stage -> option(stage, query, Query.STAGE)).toList(),
        new Drawing(picture.draw(points, countries)),
        new Drawing(picture.drawNarrow(points, countries)),
        groups(towns, "p", name -> name, query, day),
        groups(states, "c", names::name, query, day),
        nowhere.stream().limit(LISTED / 2).map(line -> TodayPages.brief(line, day)).toList(),
        nowhere.size());
  }

  /** A state's name bears the position of its capital, where nothing need have happened. */
  private boolean isState(Spot spot) {
    return spot.country() != null && spot.name().equals(names.name(spot.country()));
  }

  private static String summary(
      List<EventLine> lines,
      Map<String, List<EventLine>> towns,
      Map<String, List<EventLine>> states,
      List<EventLine> nowhere) {
    int there = towns.values().stream().mapToInt(List::size).sum();
    int abroad = states.values().stream().mapToInt(List::size).sum();
    return String.format(
        Locale.ROOT,
        "%s%s: %s at a known place, %s of which only the state is told, %s without a place.",
        lines.size() == MOST ? "The newest " : "",
        Phrasing.counted(lines.size(), "matter"),
        there,
        abroad,
        nowhere.size());
  }

  private static List<MapPage.Period> periods(Query query, LocalDate day) {
    List<MapPage.Period> periods = new ArrayList<>();
    for (int days : new int[] {7, 30, 90, 365}) {
      String since = day.minusDays(days - 1L).toString();
      String href = query.href(PATH, Map.of(Query.SINCE, since, Query.UNTIL, ""));
      boolean chosen = query.value(Query.SINCE).equals(since) && query.value(Query.UNTIL).isEmpty();
      periods.add(new MapPage.Period(days + " days", href, chosen));
    }
    return periods;
  }

  private static List<MapPoint> points(
      Map<String, List<EventLine>> towns, Map<String, Spot> at, LocalDate day) {
    List<MapPoint> points = new ArrayList<>();
    int[] number = {0};
    ranked(towns)
        .forEach(
            entry -> {
              Spot spot = at.get(entry.getKey());
              EventLine newest = entry.getValue().get(0);
              number[0]++;
              if (spot != null && spot.latitude() != null && spot.longitude() != null) {
                boolean listed = number[0] <= LISTED;
                points.add(
                    new MapPoint(
                        spot.name(),
                        spot.latitude(),
                        spot.longitude(),
                        entry.getValue().size(),
                        TodayPages.mark(newest),
                        listed ? "#p" + number[0] : Matters.href(newest) + "?as_of=" + day,
                        title(spot.name(), entry.getValue(), day)));
              }
            });
    return points;
  }

  private static String title(String place, List<EventLine> lines, LocalDate day) {
    EventLine newest = lines.get(0);
    String more = lines.size() == 1 ? "" : ", and " + (lines.size() - 1) + " more";
    return place + ": " + newest.title() + ", " + TodayPages.words(newest, day) + more;
  }

  private List<MapCountry> countries(Map<String, List<EventLine>> states) {
    List<MapCountry> countries = new ArrayList<>();
    int number = 0;
    for (Map.Entry<String, List<EventLine>> entry : ranked(states)) {
      number++;
      if (picture.knows(entry.getKey())) {
        String href = "#c" + Math.min(number, LISTED);
        String name = names.name(entry.getKey());
        countries.add(new MapCountry(entry.getKey(), name, entry.getValue().size(), href));
      }
    }
    return countries;
  }

  private static List<MapPage.Group> groups(
      Map<String, List<EventLine>> by,
      String anchor,
      java.util.function.UnaryOperator<String> name,
      Query query,
      LocalDate day) {
    List<MapPage.Group> groups = new ArrayList<>();
    for (Map.Entry<String, List<EventLine>> entry : ranked(by)) {
      if (groups.size() < LISTED) {
        groups.add(
            new MapPage.Group(
                anchor + (groups.size() + 1),
                name.apply(entry.getKey()),
                entry.getValue().size(),
                entry.getValue().stream()
                    .limit(EACH)
                    .map(line -> TodayPages.brief(line, day))
                    .toList(),
                query.href("/search", Query.PLACE, entry.getKey())));
      }
    }
    return groups;
  }

  private static List<Map.Entry<String, List<EventLine>>> ranked(Map<String, List<EventLine>> by) {
    return by.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, List<EventLine>> entry) -> -entry.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .toList();
  }

  private static SearchPage.Option option(Enum<?> value, Query query, String name) {
    String word = value.name().toLowerCase(Locale.ROOT);
    return new SearchPage.Option(word, word, query.value(name).equalsIgnoreCase(word));
  }
}
