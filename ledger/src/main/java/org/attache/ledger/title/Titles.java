package org.attache.ledger.title;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.ledger.decision.Report;
import org.attache.model.Claim;
import org.attache.model.Place;

/** Makes titles of events. Immutable, safe for use by several threads. */
public final class Titles {
  private static final int MOST_SIDES = 3;

  private final Nouns nouns = Nouns.standard();
  private final Sides sides = new Sides(ShortNames.standard());

  /**
   * Returns what to call the event, in one line that begins with a capital where it is a letter.
   *
   * @param reports at least one; where some count, only these are looked at
   */
  public String of(List<Report> reports) {
    List<Claim> claims = reports.stream().filter(Report::counts).map(Report::claim).toList();
    return ofClaims(claims.isEmpty() ? reports.stream().map(Report::claim).toList() : claims);
  }

  private String ofClaims(List<Claim> claims) {
    Noun noun = nouns.of(claims);
    String title =
        switch (noun.form()) {
          case JOINT -> joint(noun, claims);
          case DEED -> deed(noun, claims);
          case SELF -> self(noun, claims);
        };
    return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }

  private String joint(Noun noun, List<Claim> claims) {
    Map<String, ShortName> named =
        sides.of(
            claims,
            claim -> Stream.of(claim.actors(), claim.recipients()).flatMap(List::stream).toList());
    List<ShortName> all = List.copyOf(named.values());
    if (all.isEmpty()) {
      return noun.text() + at(claims);
    }
    if (all.size() == 1) {
      return all.get(0).attribute() + " " + noun.text() + at(claims);
    }
    if (all.size() > MOST_SIDES) {
      return noun.text() + " of " + listed(all);
    }
    return all.stream().map(ShortName::name).sorted().collect(Collectors.joining("–"))
        + " "
        + noun.text();
  }

  private String deed(Noun noun, List<Claim> claims) {
    Map<String, ShortName> by = sides.of(claims, Claim::actors);
    Map<String, ShortName> to = new LinkedHashMap<>(sides.of(claims, Claim::recipients));
    to.keySet().removeAll(by.keySet());
    String doer = by.isEmpty() ? "" : attributes(List.copyOf(by.values())) + " ";
    return to.isEmpty()
        ? doer + noun.text() + at(claims)
        : doer + noun.text() + " " + noun.preposition() + " " + listed(to.values());
  }

  private String self(Noun noun, List<Claim> claims) {
    Map<String, ShortName> actors = sides.of(claims, Claim::actors);
    Map<String, ShortName> by = actors.isEmpty() ? sides.of(claims, Claim::recipients) : actors;
    return by.isEmpty()
        ? noun.text() + at(claims)
        : noun.text() + " " + noun.preposition() + " " + listed(by.values());
  }

  private static String attributes(List<ShortName> by) {
    if (by.size() > MOST_SIDES) {
      return by.get(0).attribute() + "-led";
    }
    return conjoined(by.stream().map(ShortName::attribute).toList());
  }

  private static String listed(Collection<ShortName> sides) {
    List<String> shown = new ArrayList<>();
    sides.stream().limit(MOST_SIDES).map(ShortName::name).forEach(shown::add);
    if (sides.size() > MOST_SIDES) {
      shown.add("others");
    }
    return conjoined(shown);
  }

  private static String conjoined(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  /** Returns the place that most claims name, if any: " in Geneva". */
  private static String at(List<Claim> claims) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (Claim claim : claims) {
      Place place = claim.place();
      if (place != null) {
        places.merge(place.name(), 1, Integer::sum);
      }
    }
    return places.entrySet().stream()
        .max(Comparator.comparing(Map.Entry<String, Integer>::getValue))
        .map(place -> " in " + place.getKey())
        .orElse("");
  }
}
