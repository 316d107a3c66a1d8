package org.attache.reading.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.attache.model.Sector;
import org.attache.reading.knowledge.Designation.ActorName;
import org.attache.reading.knowledge.Designation.OrganisationName;
import org.attache.reading.knowledge.Designation.OutletName;
import org.attache.reading.knowledge.Designation.RoleName;
import org.attache.reading.knowledge.Designation.SiteName;
import org.attache.reading.knowledge.Designation.StateName;
import org.attache.reading.knowledge.KnowledgeBase;
import org.attache.reading.knowledge.Lexicon.Match;
import org.attache.reading.knowledge.Organisation;
import org.attache.reading.knowledge.Site;
import org.attache.reading.knowledge.State;
import org.attache.reading.knowledge.StateForm;
import org.jspecify.annotations.Nullable;

/** Reads names of the tables that are no person's: of states, bodies, outlets and places. */
final class ListedNames {
  private static final Set<String> GENERAL = Set.of("party", "parliament", "court");

  private final KnowledgeBase knowledge;
  private final LocalDate day;
  private final StateTrail trail;

  ListedNames(KnowledgeBase knowledge, LocalDate day, StateTrail trail) {
    this.knowledge = knowledge;
    this.day = day;
    this.trail = trail;
  }

  /** Returns the longest name of the tables at a word that is no person's, or null. */
  @Nullable Phrase at(Scan scan, int first, int limit) {
    for (Match match : scan.matches().get(first)) {
      Phrase phrase = match.last() > limit ? null : listed(scan, match);
      if (phrase != null) {
        return phrase;
      }
    }
    return null;
  }

  private @Nullable Phrase listed(Scan scan, Match match) {
    ActorName actor = match.as(ActorName.class);
    if (actor != null) {
      return phrase(
          match, MentionKind.ORGANISATION, PhraseReader.actor(actor), "user's dictionary");
    }
    StateName state = state(match);
    if (state != null) {
      return statePhrase(match, state);
    }
    Organisation organisation = organisation(scan, match);
    if (organisation != null) {
      return phrase(match, MentionKind.ORGANISATION, referent(organisation), "organisation");
    }
    OutletName outlet = match.as(OutletName.class);
    if (outlet != null) {
      return phrase(match, MentionKind.OUTLET, outlet(outlet), "outlet");
    }
    Site site = site(match);
    return site == null ? null : sitePhrase(match, site);
  }

  private static Phrase phrase(Match match, MentionKind kind, Referent referent, String rule) {
    return Phrase.of(match.first(), match.last(), kind, referent, rule);
  }

  /**
   * Chooses among states of one name the one the document speaks of most; a region's own row beats
   * the row of its state.
   */
  @Nullable StateName state(Match match) {
    StateName best = null;
    for (StateName name : match.all(StateName.class)) {
      if (best == null || better(name, best)) {
        best = name;
      }
    }
    return best;
  }

  private boolean better(StateName name, StateName best) {
    if (name.state().code().equals(best.state().code())) {
      return name.form() == StateForm.NAME && name.state().region() && !best.state().region();
    }
    return trail.weight(name.state().code()) > trail.weight(best.state().code());
  }

  private Phrase statePhrase(Match match, StateName name) {
    State state = name.state();
    Site seat = state.capital().isEmpty() ? null : site(match);
    return switch (name.form()) {
      case NAME -> site(match, MentionKind.STATE, Bodies.state(state), place(state), "state");
      case ADJECTIVE ->
          phrase(match, MentionKind.STATE, Bodies.state(state), "adjective of a state");
      case PEOPLE ->
          phrase(
              match,
              MentionKind.STATE,
              Referent.group(people(state), state.code(), Sector.CVL),
              "people");
      case GOVERNMENT ->
          site(match, MentionKind.METONYM, Bodies.government(state), seat, "metonym");
    };
  }

  private static String people(State state) {
    return state.demonyms().stream().filter(d -> d.endsWith("s")).findFirst().orElse(state.name());
  }

  private static Site place(State state) {
    return new Site(state.name(), List.of(), state.code(), state.position(), null, "state", 0);
  }

  private static Phrase site(
      Match match, MentionKind kind, Referent referent, @Nullable Site site, String rule) {
    return new Phrase(
        match.first(),
        match.last(),
        match.first(),
        match.last(),
        kind,
        List.of(referent),
        null,
        site,
        rule);
  }

  /** Chooses an organisation; one of a general name must belong to a state that is spoken of. */
  private @Nullable Organisation organisation(Scan scan, Match match) {
    Organisation best = null;
    double weight = -1;
    boolean role = match.as(RoleName.class) != null;
    for (OrganisationName name : match.all(OrganisationName.class)) {
      Organisation organisation = name.organisation();
      String state = organisation.state();
      double spoken = state == null ? 0 : trail.weight(state);
      boolean general = role || GENERAL.contains(organisation.kind());
      boolean fits = !general || state == null || trail.near(state, scan.sentence());
      if (fits && spoken > weight) {
        best = organisation;
        weight = spoken;
      }
    }
    return best;
  }

  private Referent referent(Organisation organisation) {
    return Referent.body(
        organisation.name(),
        KnowledgeBase.actorCode(organisation),
        KnowledgeBase.sectorOf(organisation, day));
  }

  private static Referent outlet(OutletName name) {
    return new Referent(
        Referent.Type.OUTLET,
        name.outlet().name(),
        name.outlet().state(),
        Sector.MED,
        null,
        null,
        Gender.UNKNOWN,
        false);
  }

  /** Chooses among places of one name: in a state spoken of, else the most populous. */
  @Nullable Site site(Match match) {
    Site best = null;
    double weight = -1;
    for (SiteName name : match.all(SiteName.class)) {
      Site site = name.site();
      double spoken = site.state() == null ? 0 : trail.weight(site.state());
      double heavy = spoken * 1e7 + (site.isCity() ? site.population() : 1e8);
      if (heavy > weight) {
        best = site;
        weight = heavy;
      }
    }
    return best;
  }

  private @Nullable Phrase sitePhrase(Match match, Site site) {
    String actor = site.standsFor() != null ? site.standsFor() : site.state();
    State state = actor == null ? null : knowledge.state(actor);
    if (state == null) {
      return new Phrase(
          match.first(),
          match.last(),
          match.first(),
          match.last(),
          MentionKind.PLACE,
          List.of(),
          null,
          site,
          "place");
    }
    return site.standsFor() != null
        ? site(match, MentionKind.METONYM, Bodies.government(state), site, "seat of power")
        : site(match, MentionKind.PLACE, Bodies.state(state), site, "place");
  }
}
