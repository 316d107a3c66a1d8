package org.attache.reading.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.model.Sector;
import org.attache.reading.knowledge.Designation.ActorName;
import org.attache.reading.knowledge.Designation.OrganisationName;
import org.attache.reading.knowledge.Designation.OutletName;
import org.attache.reading.knowledge.Designation.PersonName;
import org.attache.reading.knowledge.Designation.RoleName;
import org.attache.reading.knowledge.Designation.SiteName;
import org.attache.reading.knowledge.Designation.StateName;
import org.attache.reading.knowledge.KnowledgeBase;
import org.attache.reading.knowledge.Lexicon.Match;
import org.attache.reading.knowledge.Organisation;
import org.attache.reading.knowledge.Person;
import org.attache.reading.knowledge.Site;
import org.attache.reading.knowledge.State;
import org.attache.reading.knowledge.StateForm;
import org.attache.reading.knowledge.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads proper names: of persons, states, bodies, outlets and places, known and unknown. */
final class NameReader {
  /** The rule of a person's name that neither tables nor document explain. */
  static final String UNLISTED = "name not in the tables";

  /** The rule of a body's name that no table lists. */
  static final String UNLISTED_BODY = "body not in the tables";

  private final KnowledgeBase knowledge;
  private final Vocabulary vocabulary;
  private final LocalDate day;
  private final PersonNames persons;
  private final NameBook book;
  private final StateTrail trail;

  NameReader(KnowledgeBase knowledge, LocalDate day, NameBook book, StateTrail trail) {
    this.knowledge = knowledge;
    this.vocabulary = knowledge.vocabulary();
    this.day = day;
    this.persons = new PersonNames(knowledge, day);
    this.book = book;
    this.trail = trail;
  }

  /** Returns the name that begins at {@code first}, or null. */
  @Nullable Phrase at(Scan scan, int first, int limit) {
    if (first >= limit) {
      return null;
    }
    if (vocabulary.isHonorific(scan.lower(first))) {
      return honoured(scan, first, limit);
    }
    Referent acronym = book.acronym(scan.word(first).text());
    if (acronym != null) {
      return Phrase.of(first, first + 1, MentionKind.ORGANISATION, acronym, "acronym introduced");
    }
    Phrase person = person(scan, first, limit, null, "");
    Phrase other = listed(scan, first, limit);
    if (person != null && (other == null || person.last() >= other.last())) {
      return person;
    }
    Phrase composed = composed(scan, first, limit);
    if (composed != null && (other == null || composed.last() > other.last())) {
      return composed;
    }
    return other;
  }

  private @Nullable Phrase honoured(Scan scan, int first, int limit) {
    int start = scan.lower(first + 1).equals(".") ? first + 2 : first + 1;
    int end = start < limit ? persons.run(scan, start, limit) : start;
    if (end <= start) {
      return null;
    }
    Gender gender = persons.gender("", scan.lower(first));
    String name = scan.text(start, end);
    Referent known = book.bySurname(scan.lower(end - 1), gender);
    if (known == null) {
      Phrase plain = person(scan, start, limit, null, scan.lower(first));
      known =
          plain != null && !plain.referents().isEmpty()
              ? plain.referents().get(0)
              : Referent.person(name, null, null, null, gender);
    }
    Referent referent = known.gender() == Gender.UNKNOWN ? known.withGender(gender) : known;
    return Phrase.of(first, end, MentionKind.PERSON, referent, "honorific and name");
  }

  /** Returns the name after a title with what the title tells of its bearer, or null. */
  @Nullable Phrase titled(Scan scan, RolePhrase role, int limit) {
    int start = role.last();
    while (vocabulary.isHonorific(scan.lower(start))
        || (start > role.last() && scan.lower(start).equals("."))) {
      start++;
    }
    if (start >= limit || !scan.capitalised(start) || otherName(scan, start, limit)) {
      return null;
    }
    State state = role.state();
    Organisation organisation = role.organisation();
    String code =
        state != null
            ? state.code()
            : organisation == null ? null : KnowledgeBase.actorCode(organisation);
    Phrase found = person(scan, start, limit, code, role.title().toLowerCase(Locale.ROOT));
    if (found == null && code != null) {
      found = person(scan, start, limit, null, role.title().toLowerCase(Locale.ROOT));
    }
    if (found == null || found.referents().isEmpty()) {
      return null;
    }
    Referent bearer = describe(found.referents().get(0), role, code, scan, start);
    return Phrase.of(found.first(), found.last(), MentionKind.PERSON, bearer, "title and name");
  }

  /** Tells a title before the name of a state or body ("President of …", "spokesman NATO"). */
  private boolean otherName(Scan scan, int start, int limit) {
    Match state = scan.longest(start, StateName.class);
    Match person = scan.longest(start, PersonName.class);
    int run = persons.run(scan, start, limit);
    return state != null
        && run <= state.last()
        && (person == null || person.last() <= state.last());
  }

  /** Adds to a person what a role phrase says of it. */
  Referent describe(Referent bearer, RolePhrase role, @Nullable String code, Scan scan, int word) {
    Person known = bearer.person();
    if (bearer.office() != null || (known != null && known.on(day) != null)) {
      return bearer;
    }
    String own = code != null ? code : bearer.code();
    if (own == null && political(role.role().sector())) {
      own = trail.owner(scan.sentence(), word);
    }
    State state = own == null ? null : knowledge.state(own);
    Organisation organisation = role.organisation();
    String body = organisation != null ? organisation.name() : state == null ? "" : state.name();
    boolean office = role.role().office() && !role.former();
    Sector sector = role.former() ? Sector.UNK : role.role().sector();
    if (!office) {
      return Referent.person(bearer.name(), own, sector, null, bearer.gender());
    }
    String title =
        body.isEmpty() ? Bodies.capitals(role.title()) : Bodies.office(role.title(), body);
    return bearer.withOffice(own, sector, title);
  }

  static boolean political(Sector sector) {
    return switch (sector) {
      case GOV, LEG, JUD, MIL, COP, SPY, PTY, OPP, REB -> true;
      default -> false;
    };
  }

  /** Returns the person whose name begins at {@code first}, or null. */
  private @Nullable Phrase person(
      Scan scan, int first, int limit, @Nullable String code, String title) {
    if (!scan.capitalised(first) && !vocabulary.isParticle(scan.lower(first))) {
      return null;
    }
    Match match = scan.longest(first, PersonName.class);
    int run = run(scan, first, limit, match);
    if (run <= first) {
      return null;
    }
    String name = scan.text(first, run);
    Referent introduced = introduced(scan, first, run, name);
    if (introduced != null) {
      return Phrase.of(first, run, MentionKind.PERSON, introduced, "name introduced");
    }
    if (match != null && match.last() <= limit && covers(scan, match, run)) {
      Person known = persons.choose(match, code, title, trail);
      if (known != null) {
        return Phrase.of(
            first, match.last(), MentionKind.PERSON, known(known, title), "person of the tables");
      }
    }
    return scan.titleCase() && title.isEmpty() ? null : unlisted(scan, first, run, code, title);
  }

  /** A full name may be followed by other capitalised words, but not by "Jr." */
  private boolean covers(Scan scan, Match match, int run) {
    return match.last() >= run || (full(match) && !persons.isSuffix(scan.lower(match.last())));
  }

  private static boolean full(Match match) {
    return match.all(PersonName.class).stream().anyMatch(PersonName::full);
  }

  private int run(Scan scan, int first, int limit, @Nullable Match match) {
    if (scan.titleCase() && match != null) {
      return match.last();
    }
    int run = persons.run(scan, first, limit);
    boolean opens = first == 0 && vocabulary.isFunctionWord(scan.lower(first));
    return opens ? first : run;
  }

  private @Nullable Referent introduced(Scan scan, int first, int run, String name) {
    Referent named = book.named(name);
    if (named != null || (run - first > 1 && !scan.hyphen(first + 1))) {
      return named;
    }
    return book.bySurname(name.toLowerCase(Locale.ROOT));
  }

  private Referent known(Person person, String title) {
    String code = knowledge.codeOf(person.nearest(day).body());
    return Referent.known(person, code, persons.gender(person.name(), title));
  }

  /** A name of two words or more that the tables do not list in this spelling. */
  private @Nullable Phrase unlisted(
      Scan scan, int first, int run, @Nullable String code, String title) {
    String name = scan.text(first, run);
    if (listed(scan, first, run) != null && title.isEmpty()) {
      return null;
    }
    Match given = scan.longest(first, PersonName.class);
    boolean junior = given != null && full(given);
    Person similar = junior ? null : persons.similar(name, code, trail);
    if (similar != null) {
      return Phrase.of(first, run, MentionKind.PERSON, known(similar, title), "similar name");
    }
    boolean body = vocabulary.bodySector(scan.lower(run - 1)) != null;
    boolean person =
        !title.isEmpty() || (name.indexOf(' ') > 0 && !body && likely(scan, first, run));
    if (!person) {
      return null;
    }
    Gender gender = persons.gender(name, title);
    Referent referent = Referent.person(name, null, null, null, gender);
    return Phrase.of(first, run, MentionKind.PERSON, referent, UNLISTED);
  }

  /** A given name first, or two to four words none of which names anything else. */
  private boolean likely(Scan scan, int first, int run) {
    String given = scan.lower(first);
    if (scan.longest(run - 1, StateName.class) != null || vocabulary.isThing(scan.lower(run - 1))) {
      return false;
    }
    if (vocabulary.isFemaleName(given) || vocabulary.isMaleName(given)) {
      return true;
    }
    for (int i = first; i < run; i++) {
      boolean role = scan.longest(i, RoleName.class) != null;
      boolean noun = vocabulary.bodySector(scan.lower(i)) != null;
      boolean state = scan.longest(i, StateName.class) != null;
      boolean thing = vocabulary.isThing(scan.lower(i));
      if (role || noun || state || thing || vocabulary.isFunctionWord(scan.lower(i))) {
        return false;
      }
    }
    return run - first >= 2 && run - first <= 6;
  }

  /** Returns the longest name of the tables at a word that is no person's, or null. */
  private @Nullable Phrase listed(Scan scan, int first, int limit) {
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
  private @Nullable StateName state(Match match) {
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

  private static final Set<String> GENERAL = Set.of("party", "parliament", "court");

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
  private @Nullable Site site(Match match) {
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

  /** Reads an unknown name as a place in the state named after it, else in the one spoken of. */
  @Nullable Phrase place(Scan scan, int first, int limit) {
    int end = persons.run(scan, first, limit);
    if (end <= first || vocabulary.isMonth(scan.lower(first))) {
      return null;
    }
    String code = following(scan, end);
    String state = code != null ? code : trail.context(scan.sentence(), first);
    Site site = new Site(scan.text(first, end), List.of(), state, null, null, "unknown", 0);
    return new Phrase(
        first,
        end,
        first,
        end,
        MentionKind.PLACE,
        List.of(),
        null,
        site,
        "place not in the tables");
  }

  /** Returns the state of "…, Ukraine" or "…, Kharkiv Oblast, Ukraine" after a name, or null. */
  private @Nullable String following(Scan scan, int end) {
    String code = null;
    for (int at = end; at < Math.min(end + 5, scan.size()); at++) {
      Match state = scan.longest(at, StateName.class);
      StateName name = state == null ? null : state(state);
      if (name != null && name.form() == StateForm.NAME) {
        return name.state().code();
      }
      Match place = scan.longest(at, SiteName.class);
      Site site = place == null ? null : site(place);
      code = code == null && site != null && scan.lower(at - 1).equals(",") ? site.state() : code;
    }
    return code;
  }

  /** Reads a body that no table lists: a capitalised run that ends in a noun for bodies. */
  private @Nullable Phrase composed(Scan scan, int first, int limit) {
    if (scan.titleCase() || !scan.capitalised(first)) {
      return null;
    }
    int end = cut(scan, first, bodyEnd(scan, first, limit));
    Sector sector = end > first ? bodySector(scan, first, end) : null;
    if (sector == null || end - first < 2) {
      return null;
    }
    String code = null;
    for (int i = first; i < end && code == null; i++) {
      Match match = scan.longest(i, StateName.class);
      StateName state = match == null ? null : state(match);
      Match place = scan.longest(i, SiteName.class);
      Site site = place == null ? null : site(place);
      code = state != null ? state.state().code() : site == null ? null : site.state();
    }
    if (code == null) {
      code = trail.context(scan.sentence(), first);
    }
    Referent referent = Referent.body(scan.text(first, end), code, sector);
    return Phrase.of(first, end, MentionKind.ORGANISATION, referent, UNLISTED_BODY);
  }

  /** Ends a run after its last noun for bodies where a capitalised word follows directly. */
  private int cut(Scan scan, int first, int end) {
    for (int i = end - 1; i > first; i--) {
      if (vocabulary.bodySector(scan.lower(i)) != null && scan.capitalised(i)) {
        boolean name = scan.capitalised(i + 1) && i + 1 < end;
        return name ? i + 1 : end;
      }
    }
    return end;
  }

  /** Returns the index after a capitalised run with "of", "for", "and" and "the" inside. */
  private int bodyEnd(Scan scan, int first, int limit) {
    int end = first;
    int at = first;
    while (at < limit) {
      if (scan.capitalised(at)) {
        end = ++at;
      } else if (at > first && inner(scan, at)) {
        at++;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean inner(Scan scan, int at) {
    String lower = scan.lower(at);
    boolean link =
        lower.equals("of")
            || lower.equals("for")
            || lower.equals("the")
            || lower.equals("and")
            || lower.equals("on")
            || scan.possessive(at)
            || scan.hyphen(at);
    boolean known = bodySector(scan, 0, at) != null || scan.possessive(at) || scan.hyphen(at);
    return link
        && (known || !lower.equals("and"))
        && (scan.capitalised(at + 1) || lower.equals("of") || lower.equals("for"));
  }

  private @Nullable Sector bodySector(Scan scan, int first, int end) {
    for (int i = end - 1; i >= first; i--) {
      Sector sector = scan.capitalised(i) ? vocabulary.bodySector(scan.lower(i)) : null;
      if (sector != null) {
        return sector;
      }
    }
    return null;
  }
}
