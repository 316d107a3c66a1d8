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
  private record Doubt(Scan scan, int word, Match match) {}

  private final StateTrail trail;
  private final Namesakes namesakes;
  private final List<Doubt> doubts = new ArrayList<>();

  StateNotes(StateTrail trail) {
    this.trail = trail;
    this.namesakes = new Namesakes(trail);
  }

  /** Notes the states that the names of a sentence speak of, apart from doubtful ones. */
  void note(Scan scan) {
    int at = 0;
    while (at < scan.size()) {
      Match match = scan.matches().get(at).isEmpty() ? null : scan.matches().get(at).get(0);
      if (match == null) {
        at++;
        continue;
      }
      if (Namesakes.doubtful(match)) {
        doubts.add(new Doubt(scan, at, match));
      } else {
        note(scan, at, match, match.as(StateName.class));
      }
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
        add(doubt.scan(), doubt.word(), state.state().code(), 1.0);
      } else if (site != null) {
        add(doubt.scan(), doubt.word(), site.state(), 0.6);
      }
    }
    doubts.clear();
  }

  private void note(Scan scan, int word, Match match, @Nullable StateName state) {
    SiteName site = match.as(SiteName.class);
    OrganisationName organisation = match.as(OrganisationName.class);
    boolean person = match.as(PersonName.class) != null;
    if (state != null) {
      add(scan, word, state.state().code(), 1.0);
    } else if (organisation != null) {
      boolean alone = match.all(OrganisationName.class).size() == 1;
      boolean telling = alone && TELLING.contains(organisation.organisation().kind());
      add(scan, word, telling ? organisation.organisation().state() : null, 0.5);
    } else if (site != null && !person && site.site().state() != null) {
      add(scan, word, site.site().state(), weight(scan, match, site.site()));
    }
  }

  /** A small town, or a word that may be part of a longer name, is faint. */
  private static double weight(Scan scan, Match match, Site site) {
    boolean small = site.population() > 0 && site.population() < 100_000;
    boolean medium = site.population() > 0 && site.population() < 500_000;
    boolean part = scan.capitalised(match.last()) || scan.capitalised(match.first() - 1);
    return small || (medium && part && match.first() > 0) ? 0.2 : 0.6;
  }

  private void add(Scan scan, int word, @Nullable String code, double weight) {
    trail.add(scan.sentence(), word, code, weight, located(scan, word));
  }

  private static boolean located(Scan scan, int word) {
    int before = ARTICLE.equals(scan.lower(word - 1)) ? word - 2 : word - 1;
    return LOCATIVES.contains(scan.lower(before))
        || (scan.lower(before).equals(",") && scan.capitalised(before - 1))
        || (scan.lower(before).equals("of") && AREAS.contains(scan.lower(before - 1)));
  }
}
