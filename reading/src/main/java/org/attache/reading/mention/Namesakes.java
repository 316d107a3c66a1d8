package org.attache.reading.mention;

import java.util.List;
import java.util.Set;
import org.attache.reading.knowledge.Designation.OrganisationName;
import org.attache.reading.knowledge.Designation.RoleName;
import org.attache.reading.knowledge.Designation.SiteName;
import org.attache.reading.knowledge.Designation.StateName;
import org.attache.reading.knowledge.Lexicon.Match;
import org.attache.reading.knowledge.Organisation;
import org.attache.reading.knowledge.Site;
import org.attache.reading.knowledge.StateForm;
import org.attache.reading.segment.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among states and places of one name by the states that the text speaks of around it:
 * Georgia of the Caucasus or of the United States, Victoria of the Seychelles or of Australia.
 */
final class Namesakes {
  /** Inhabitants from which a foreign city can outweigh a small capital of its name. */
  private static final int LARGE = 250_000;

  /** Inhabitants that the tables give a capital of their own accord. */
  private static final int CAPITAL = 5_000_000;

  private final StateTrail trail;

  Namesakes(StateTrail trail) {
    this.trail = trail;
  }

  /**
   * Returns whether a name of a state is as much another state's, or a place's in another state.
   */
  static boolean doubtful(Match match) {
    List<StateName> names = match.all(StateName.class);
    return names.stream().map(n -> n.state().code()).distinct().count() > 1 || rival(match) != null;
  }

  /**
   * Returns the state that a name stands for: the one the text speaks of most; a region's own row
   * beats the row of its state; null where the name is no state's or a place of another state is
   * meant.
   */
  @Nullable StateName state(Sentence sentence, Match match) {
    StateName best = null;
    for (StateName name : match.all(StateName.class)) {
      if (best == null || better(sentence, name, best)) {
        best = name;
      }
    }
    Site rival = best == null ? null : rival(match);
    return best != null && rival != null && loses(sentence, best, rival) ? null : best;
  }

  private boolean better(Sentence sentence, StateName name, StateName best) {
    String code = name.state().code();
    if (code.equals(best.state().code())) {
      return name.form() == StateForm.NAME && name.state().region() && !best.state().region();
    }
    return trail.weight(code, sentence) > trail.weight(best.state().code(), sentence);
  }

  private boolean loses(Sentence sentence, StateName name, Site rival) {
    String other = rival.state();
    double own = trail.weight(name.state().code(), sentence);
    boolean spoken = other != null && trail.weight(other, sentence) > 0;
    return own <= 0 && (spoken || name.form() == StateForm.GOVERNMENT);
  }

  /** The region or large city of the name that lies in none of the states of the name, or null. */
  private static @Nullable Site rival(Match match) {
    List<StateName> states = match.all(StateName.class);
    List<SiteName> sites = match.all(SiteName.class);
    if (states.isEmpty() || sites.isEmpty()) {
      return null;
    }
    int own = 0;
    Site rival = null;
    for (SiteName name : sites) {
      Site site = name.site();
      boolean home = states.stream().anyMatch(s -> s.state().code().equals(site.state()));
      boolean capital = site.population() == CAPITAL;
      if (home && !capital) {
        own = Math.max(own, site.population());
      } else if (!home && site.state() != null && (rival == null || outweighs(site, rival))) {
        rival = site;
      }
    }
    boolean weighty = rival != null && weight(rival) > Math.max(own, LARGE);
    return weighty ? rival : null;
  }

  private static boolean outweighs(Site site, Site other) {
    return weight(site) > weight(other);
  }

  private static int weight(Site site) {
    boolean region = site.kind().equals("region");
    return region ? Integer.MAX_VALUE : site.isCity() ? site.population() : 0;
  }

  /** Chooses among places of one name: in a state spoken of, else the most populous. */
  @Nullable Site site(Sentence sentence, Match match) {
    Site best = null;
    double weight = -1;
    for (SiteName name : match.all(SiteName.class)) {
      Site site = name.site();
      String state = site.state();
      double spoken = state == null ? 0 : trail.weight(state, sentence);
      double heavy = spoken * 1e7 + (site.isCity() ? site.population() : 1e8);
      if (heavy > weight) {
        best = site;
        weight = heavy;
      }
    }
    return best;
  }

  /** Chooses an organisation; one of a general name must belong to a state that is spoken of. */
  @Nullable Organisation organisation(Sentence sentence, Match match) {
    Organisation best = null;
    double weight = -1;
    boolean role = match.as(RoleName.class) != null;
    for (OrganisationName name : match.all(OrganisationName.class)) {
      Organisation organisation = name.organisation();
      String state = organisation.state();
      double spoken = state == null ? 0 : trail.weight(state, sentence);
      boolean general = role || general(organisation.kind(), sentence, match);
      boolean fits = !general || state == null || trail.near(state, sentence);
      if (fits && spoken > weight) {
        best = organisation;
        weight = spoken;
      }
    }
    return best;
  }

  /** Whether bodies of other states may bear the name: the Senate, but not the Knesset. */
  private static boolean general(String kind, Sentence sentence, Match match) {
    boolean body = kind.equals("parliament") || kind.equals("court");
    return kind.equals("party")
        || (body
            && sentence.words().subList(match.first(), match.last()).stream()
                .allMatch(w -> GENERAL.contains(w.lower())));
  }

  /** Words of which names of parliaments and courts are made in many states. */
  private static final Set<String> GENERAL =
      Set.of(
          "the",
          "of",
          "parliament",
          "congress",
          "senate",
          "assembly",
          "council",
          "house",
          "representatives",
          "commons",
          "lords",
          "deputies",
          "legislative",
          "diet",
          "majlis",
          "national",
          "federal",
          "federation",
          "state",
          "high",
          "supreme",
          "constitutional",
          "court",
          "justice",
          "people's",
          "union",
          "eastern");
}
