package org.attache.reading.mention;

import java.time.LocalDate;
import java.util.List;
import org.attache.model.Sector;
import org.attache.reading.knowledge.Designation.ActorName;
import org.attache.reading.knowledge.Designation.OutletName;
import org.attache.reading.knowledge.Designation.StateName;
import org.attache.reading.knowledge.KnowledgeBase;
import org.attache.reading.knowledge.Lexicon.Match;
import org.attache.reading.knowledge.Organisation;
import org.attache.reading.knowledge.Site;
import org.attache.reading.knowledge.State;
import org.jspecify.annotations.Nullable;

/** Reads names of the tables that are no person's: of states, bodies, outlets and places. */
final class ListedNames {
  private final KnowledgeBase knowledge;
  private final LocalDate day;
  private final Namesakes namesakes;

  ListedNames(KnowledgeBase knowledge, LocalDate day, StateTrail trail) {
    this.knowledge = knowledge;
    this.day = day;
    this.namesakes = new Namesakes(trail);
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
    StateName state = state(scan, match);
    if (state != null) {
      return statePhrase(scan, match, state);
    }
    Organisation organisation = namesakes.organisation(scan.sentence(), match);
    if (organisation != null) {
      return phrase(match, MentionKind.ORGANISATION, referent(organisation), "organisation");
    }
    OutletName outlet = match.as(OutletName.class);
    if (outlet != null) {
      return phrase(match, MentionKind.OUTLET, outlet(outlet), "outlet");
    }
    Site site = site(scan, match);
    return site == null ? null : sitePhrase(match, site);
  }

  private static Phrase phrase(Match match, MentionKind kind, Referent referent, String rule) {
    return Phrase.of(match.first(), match.last(), kind, referent, rule);
  }

  /** Returns the state that a name stands for in a sentence, or null. */
  @Nullable StateName state(Scan scan, Match match) {
    return namesakes.state(scan.sentence(), match);
  }

  private Phrase statePhrase(Scan scan, Match match, StateName name) {
    State state = name.state();
    Site seat = state.capital().isEmpty() ? null : site(scan, match);
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

  /** Returns the place that a name stands for in a sentence, or null. */
  @Nullable Site site(Scan scan, Match match) {
    return namesakes.site(scan.sentence(), match);
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
