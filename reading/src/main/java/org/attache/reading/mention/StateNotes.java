package org.attache.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.reading.knowledge.Designation.OrganisationName;
import org.attache.reading.knowledge.Designation.PersonName;
import org.attache.reading.knowledge.Designation.SiteName;
import org.attache.reading.knowledge.Designation.StateName;
import org.attache.reading.knowledge.Lexicon.Match;
import org.attache.reading.knowledge.Site;
import org.attache.reading.segment.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Notes on the trail which states the names of a text speak of: first the certain names, then those
 * that several states or places claim.
 */
final class StateNotes {
  /** Kinds of organisations whose names do not recur in other states. */
  private static final Set<String> TELLING =
      Set.of("military", "police", "ministry", "government", "intelligence", "armed group");

  private static final String ARTICLE = "the";
  private static final Set<String> LOCATIVES =
      Set.of("in", "at", "near", "across", "throughout", "inside", "around", "outside");

  /** What a state has in other states: "outside the U.S. embassy" tells nothing of where. */
  private static final Set<String> ABROAD =
      Set.of("embassy", "consulate", "ambassador", "mission", "diplomats");

  private static final Set<String> AREAS =
      Set.of(
          "streets",
          "city",
          "town",
          "village",
          "capital",
          "region",
          "province",
          "district",
          "north",
          "south",
          "east",
          "west",
          "parts",
          "suburb");

  /** A name that more than one state can claim, to be noted when the others are known. */
  private record Doubt(Scan scan, Match match) {}

  private final StateTrail trail;
  private final Namesakes namesakes;
  private final List<Doubt> doubts = new ArrayList<>();

  StateNotes(StateTrail trail) {
    this.trail = trail;
    this.namesakes = new Namesakes(trail);
  }

  /**
   * Notes the states that the names of a sentence speak of, apart from doubtful ones. A body right
   * after a state is that state's, whoever has one of its name: "the Philippine Department of
   * Justice".
   */
  void note(Scan scan) {
    int at = 0;
    int owner = -1;
    while (at < scan.size()) {
      Match match = scan.matches().get(at).isEmpty() ? null : scan.matches().get(at).get(0);
      if (match == null) {
        at++;
        continue;
      }
      StateName state = match.as(StateName.class);
      boolean owned = at == owner && state == null;
      if (Namesakes.doubtful(match)) {
        doubts.add(new Doubt(scan, match));
      } else if (!owned || match.as(OrganisationName.class) == null) {
        note(scan, match, state);
      }
      owner = state == null ? -1 : scan.possessive(match.last()) ? match.last() + 1 : match.last();
      at = match.last();
    }
  }

  /** Notes the doubtful names, now that all others are noted. */
  void settle() {
    for (Doubt doubt : doubts) {
      Sentence sentence = doubt.scan().sentence();
      StateName state = namesakes.state(sentence, doubt.match());
      Site site = state == null ? namesakes.site(sentence, doubt.match()) : null;
      if (state != null) {
        add(doubt.scan(), doubt.match(), state.state().code(), 1.0);
      } else if (site != null) {
        add(doubt.scan(), doubt.match(), site.state(), 0.6);
      }
    }
    doubts.clear();
  }

  private void note(Scan scan, Match match, @Nullable StateName state) {
    SiteName site = match.as(SiteName.class);
    OrganisationName organisation = match.as(OrganisationName.class);
    boolean person = match.as(PersonName.class) != null;
    if (state != null) {
      add(scan, match, state.state().code(), 1.0);
    } else if (organisation != null) {
      boolean alone = match.all(OrganisationName.class).size() == 1;
      boolean telling = alone && TELLING.contains(organisation.organisation().kind());
      add(scan, match, telling ? organisation.organisation().state() : null, 0.5);
    } else if (site != null && !person && site.site().state() != null) {
      add(scan, match, site.site().state(), weight(scan, match, site.site()));
    }
  }

  /** A small town, or a word that may be part of a longer name, is faint. */
  private static double weight(Scan scan, Match match, Site site) {
    boolean small = site.population() > 0 && site.population() < 100_000;
    boolean medium = site.population() > 0 && site.population() < 500_000;
    boolean part = scan.capitalised(match.last()) || scan.capitalised(match.first() - 1);
    return small || (medium && part && match.first() > 0) ? 0.2 : 0.6;
  }

  private void add(Scan scan, Match match, @Nullable String code, double weight) {
    int word = match.first();
    trail.add(scan.sentence(), word, code, weight, located(scan, word, match.last()));
  }

  private static boolean located(Scan scan, int word, int last) {
    int before = ARTICLE.equals(scan.lower(word - 1)) ? word - 2 : word - 1;
    if (ABROAD.contains(scan.lower(last))) {
      return false;
    }
    return LOCATIVES.contains(scan.lower(before))
        || (scan.lower(before).equals(",") && scan.capitalised(before - 1))
        || (scan.lower(before).equals("of") && AREAS.contains(scan.lower(before - 1)));
  }
}
