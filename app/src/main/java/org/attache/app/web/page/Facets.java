package org.attache.app.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attache.app.web.picture.Drawing;
import org.attache.app.web.picture.HolderNames;
import org.attache.app.web.picture.ShareBar;
import org.attache.ledger.query.EventLine;
import org.attache.ledger.query.Party;

/**
 * Counts by what a list of events can be narrowed.
 *
 * @param names of states
 */
record Facets(HolderNames names) {
  private static final int MOST = 8;
  private static final int SHORTEST = 3;

  List<SearchPage.Facet> of(
      List<EventLine> lines, Map<String, List<Party>> parties, Query query, String path) {
    Map<String, Integer> stages = new LinkedHashMap<>();
    Map<String, Integer> types = new LinkedHashMap<>();
    Map<String, Integer> outlets = new LinkedHashMap<>();
    Map<String, Integer> actors = new LinkedHashMap<>();
    Map<String, Integer> places = new LinkedHashMap<>();
    for (EventLine line : lines) {
      stages.merge(Phrasing.stage(line.stage()), 1, Integer::sum);
      types.merge(Matters.kind(line.type()), 1, Integer::sum);
      outlets.merge(line.counts().firstBy(), 1, Integer::sum);
      sides(parties.getOrDefault(line.id(), List.of()))
          .forEach(side -> actors.merge(side, 1, Integer::sum));
      if (line.country() != null) {
        places.merge(line.country(), 1, Integer::sum);
      }
    }
    return List.of(
        facet("Stage", Query.STAGE, stages, query, path),
        facet("Event", Query.EVENT, types, query, path),
        facet("Actor", Query.ACTOR, actors, query, path),
        facet("Where", Query.PLACE, places, query, path),
        facet("First reported by", Query.OUTLET, outlets, query, path));
  }

  /** Returns the participants whose name holds a word that was searched for. */
  List<SearchPage.Choice> people(Map<String, List<Party>> parties, String text) {
    List<String> words =
        List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream()
            .filter(word -> word.length() >= SHORTEST)
            .toList();
    Map<String, Integer> found = new LinkedHashMap<>();
    for (List<Party> of : parties.values()) {
      for (Party party : of) {
        List<String> name = List.of(party.name().toLowerCase(Locale.ROOT).split("\\s+"));
        if (words.stream().anyMatch(name::contains)) {
          found.merge(party.name(), 1, Integer::sum);
        }
      }
    }
    return ranked(found).stream()
        .limit(MOST)
        .map(entry -> person(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static SearchPage.Choice person(String name, int events) {
    String href = ActorAddress.of(name);
    return new SearchPage.Choice(name, "", events, new Drawing(""), href, false);
  }

  private static Set<String> sides(List<Party> parties) {
    Set<String> sides = new TreeSet<>();
    for (Party party : parties) {
      sides.add(party.name());
    }
    return sides;
  }

  private SearchPage.Facet facet(
      String title, String name, Map<String, Integer> counts, Query query, String path) {
    List<Map.Entry<String, Integer>> ranked = ranked(counts);
    int most = ranked.isEmpty() ? 0 : ranked.get(0).getValue();
    List<SearchPage.Choice> choices = new ArrayList<>();
    for (Map.Entry<String, Integer> entry : ranked.subList(0, Math.min(MOST, ranked.size()))) {
      String value = entry.getKey();
      boolean chosen = query.value(name).equalsIgnoreCase(value);
      boolean state = name.equals(Query.PLACE);
      choices.add(
          new SearchPage.Choice(
              state ? names.name(value) : value,
              name.equals(Query.STAGE) ? value : "",
              entry.getValue(),
              new Drawing(new ShareBar().draw(entry.getValue(), most)),
              query.href(path, name, chosen ? "" : value),
              chosen));
    }
    return new SearchPage.Facet(title, choices);
  }

  private static List<Map.Entry<String, Integer>> ranked(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }
}
