package org.attache.reading.mention;

import java.time.LocalDate;
import java.util.Locale;
import org.attache.model.Sector;
import org.attache.reading.knowledge.Designation.OrganisationName;
import org.attache.reading.knowledge.Designation.PersonName;
import org.attache.reading.knowledge.Designation.RoleName;
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

  private static final String LISTED = "person of the tables";

  private final KnowledgeBase knowledge;
  private final Vocabulary vocabulary;
  private final LocalDate day;
  private final PersonNames persons;
  private final NameBook book;
  private final StateTrail trail;
  private final ListedNames listed;
  private final UnlistedNames unlisted;
  private final NamePairs pairs;

  NameReader(KnowledgeBase knowledge, LocalDate day, NameBook book, StateTrail trail) {
    this.knowledge = knowledge;
    this.vocabulary = knowledge.vocabulary();
    this.day = day;
    this.persons = new PersonNames(knowledge, day);
    this.book = book;
    this.trail = trail;
    this.listed = new ListedNames(knowledge, day, trail);
    this.unlisted = new UnlistedNames(vocabulary, persons, trail, listed);
    this.pairs = new NamePairs(persons, book, trail);
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
    Phrase other = listed.at(scan, first, limit);
    if (person != null && !shadowed(scan, person, other) && reaches(person, other)) {
      return person;
    }
    Phrase composed = unlisted.composed(scan, first, limit);
    if (composed != null && (other == null || composed.last() > other.last())) {
      return composed;
    }
    return other;
  }

  private static boolean reaches(Phrase person, @Nullable Phrase other) {
    return other == null || person.last() >= other.last();
  }

  /** The name of a state is no surname unless the document has introduced its bearer. */
  private static boolean shadowed(Scan scan, Phrase person, @Nullable Phrase other) {
    return other != null
        && other.kind() == MentionKind.STATE
        && person.last() == other.last()
        && person.last() - person.first() == 1
        && person.rule().equals(LISTED)
        && !scan.titleCase();
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
    String own =
        state != null
            ? state.code()
            : organisation == null ? null : KnowledgeBase.actorCode(organisation);
    String code = own != null ? own : ofState(scan, persons.run(scan, start, limit));
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

  /** Returns the state of "of Japan" after a name, or null. */
  private @Nullable String ofState(Scan scan, int end) {
    int at = scan.lower(end + 1).equals("the") ? end + 2 : end + 1;
    Match match = scan.lower(end).equals("of") ? scan.longest(at, StateName.class) : null;
    StateName name = match == null ? null : listed.state(scan, match);
    return name != null && name.form() == StateForm.NAME ? name.state().code() : null;
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
    int run = pairs.firstEnd(scan, first, run(scan, first, limit, match), match);
    if (run <= first) {
      return null;
    }
    String name = scan.text(first, run);
    Referent introduced = introduced(scan, first, run, name);
    if (introduced != null) {
      return Phrase.of(first, run, MentionKind.PERSON, introduced, "name introduced");
    }
    boolean calendar = run - first == 1 && title.isEmpty() && vocabulary.isMonth(scan.lower(first));
    if (match != null && !calendar && match.last() <= limit && covers(scan, match, run)) {
      Person known = persons.choose(match, code, title, trail);
      if (known != null) {
        int last = vocabulary.isParticle(scan.lower(match.last())) ? run : match.last();
        return Phrase.of(
            first, Math.max(last, match.last()), MentionKind.PERSON, known(known, title), LISTED);
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
    int run = heading(scan, first, persons.run(scan, first, limit));
    boolean opens = first == 0 && vocabulary.isFunctionWord(scan.lower(first));
    return opens ? first : run;
  }

  /** Ends a name in a heading before a participle: "Adam Smith Welcoming …". */
  private static int heading(Scan scan, int first, int run) {
    for (int i = first + 1; i < run && scan.titleCase(); i++) {
      if (scan.lower(i).endsWith("ing")) {
        return i;
      }
    }
    return run;
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
    Phrase other = title.isEmpty() ? listed.at(scan, first, run) : null;
    if (other != null && !isGivenName(scan, other, run)) {
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

  /** A word that also names a town, before further words that name nothing else: a person's. */
  private boolean isGivenName(Scan scan, Phrase place, int run) {
    Site site = place.site();
    boolean town = place.kind() == MentionKind.PLACE && site != null && site.isCity();
    if (site == null || !town || site.population() > TOWN || place.last() >= run) {
      return false;
    }
    for (int i = place.last(); i < run; i++) {
      if (scan.longest(i, OrganisationName.class) != null) {
        return false;
      }
    }
    return likely(scan, place.first(), run);
  }

  /** Inhabitants up to which a town's name is taken for a given name. */
  private static final int TOWN = 500_000;

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
      boolean body = scan.longest(i, OrganisationName.class) != null;
      boolean names = noun || state || thing || body;
      if (role || names || vocabulary.isFunctionWord(scan.lower(i))) {
        return false;
      }
    }
    return run - first >= 2 && run - first <= 6;
  }

  /** Reads an unknown name as a place in the state named after it, else in the one spoken of. */
  @Nullable Phrase place(Scan scan, int first, int limit) {
    return unlisted.place(scan, first, limit);
  }
}
