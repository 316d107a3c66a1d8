package org.attache.reading.mention;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.model.Sector;
import org.attache.reading.knowledge.KnowledgeBase;
import org.attache.reading.knowledge.Organisation;
import org.attache.reading.knowledge.State;
import org.jspecify.annotations.Nullable;

/** Names bodies and offices that a text composes: "the Turkish Foreign Ministry". */
final class Bodies {
  private static final Set<String> GOVERNMENTS =
      Set.of("government", "authorities", "official", "transitional government");
  private static final Set<String> FORCES = Set.of("military", "troops", "army", "general staff");
  private static final Set<String> PARLIAMENTS = Set.of("parliament");
  private static final Set<String> ARMY_WORDS =
      Set.of("army", "military", "forces", "armed forces", "troops");
  private static final Map<String, String> PORTFOLIOS =
      Map.of("foreign", "Foreign Affairs", "defense", "Defence");
  private static final Set<String> WITH_ARTICLE =
      Set.of("Netherlands", "Philippines", "Gambia", "Bahamas", "Maldives", "Comoros");
  private static final Set<String> NOT_PORTFOLIOS =
      Set.of("prime", "chief", "first", "deputy", "vice", "senior", "junior", "cabinet");
  private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "to", "in");

  private final KnowledgeBase knowledge;

  Bodies(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /** Returns what a role phrase names in a state. */
  Referent ofState(Scan scan, RolePhrase phrase, State state) {
    String title = phrase.role().title();
    String code = state.code();
    if (GOVERNMENTS.contains(title)) {
      return Referent.body("Government of " + article(state.name()), code, Sector.GOV);
    }
    if (FORCES.contains(title)) {
      return Referent.body(forces(state), code, Sector.MIL);
    }
    if (PARLIAMENTS.contains(title)) {
      return Referent.body(parliament(state), code, Sector.LEG);
    }
    if (title.equals("supreme court")) {
      return Referent.body(
          capitals(phrase.title()) + " of " + article(state.name()), code, Sector.JUD);
    }
    if (title.equals("ministry")) {
      return Referent.body(
          ministry(phrase.title()) + " of " + article(state.name()), code, Sector.GOV);
    }
    return generic(scan, phrase, code, state);
  }

  private static Referent generic(Scan scan, RolePhrase phrase, String code, State state) {
    Sector sector = phrase.former() ? Sector.UNK : phrase.role().sector();
    if (phrase.role().office() && !phrase.plural() && !phrase.former()) {
      String name = office(phrase.title(), state.name());
      return Referent.person(name, code, sector, name, Gender.UNKNOWN);
    }
    String name = scan.text(phrase.first(), phrase.last());
    return phrase.plural() ? Referent.group(name, code, sector) : Referent.body(name, code, sector);
  }

  /** Returns what a role phrase names in an organisation: "NATO forces", "Hamas officials". */
  Referent ofOrganisation(Scan scan, RolePhrase phrase, Organisation organisation) {
    String code = KnowledgeBase.actorCode(organisation);
    Sector role = phrase.role().sector();
    boolean stateBody = knowledge.state(organisation.code()) != null;
    Sector sector =
        role == Sector.MIL || (stateBody && role != Sector.GOV) ? role : organisation.sector();
    if (phrase.role().office() && !phrase.plural() && !phrase.former()) {
      String name = capitals(phrase.title()) + " of " + organisation.name();
      return Referent.person(name, code, organisation.sector(), name, Gender.UNKNOWN);
    }
    if (role == Sector.IGO && phrase.plural()) {
      return Referent.group(scan.text(phrase.first(), phrase.last()), code, sector);
    }
    if (role == Sector.GOV || role == Sector.REB || role == Sector.MIL || role == Sector.IGO) {
      return Referent.body(organisation.name(), code, sector);
    }
    return Referent.group(scan.text(phrase.first(), phrase.last()), code, role);
  }

  /** Returns what a role phrase names where no state is known. */
  static Referent stateless(Scan scan, RolePhrase phrase) {
    String name = scan.text(phrase.first(), phrase.last());
    Sector sector = phrase.former() ? Sector.UNK : phrase.role().sector();
    return phrase.plural() ? Referent.group(name, null, sector) : Referent.body(name, null, sector);
  }

  /** Returns the full title of an office: "Prime Minister of Iraq". */
  static String office(String title, String body) {
    String lower = title.toLowerCase(Locale.ROOT);
    int cut = lower.indexOf(" minister");
    String name = capitals(title);
    if (cut > 0
        && lower.endsWith(" minister")
        && lower.indexOf(' ') == cut
        && !NOT_PORTFOLIOS.contains(lower.substring(0, cut))) {
      String portfolio = lower.substring(0, cut);
      name = "Minister of " + PORTFOLIOS.getOrDefault(portfolio, capitals(portfolio));
    }
    return name + " of " + article(body);
  }

  private static String ministry(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    int cut = lower.indexOf(" ministry");
    if (cut <= 0) {
      return capitals(title);
    }
    String portfolio = lower.substring(0, cut);
    return "Ministry of " + PORTFOLIOS.getOrDefault(portfolio, capitals(portfolio));
  }

  private String forces(State state) {
    return named(state, "military", ARMY_WORDS, "Armed Forces of ");
  }

  private String parliament(State state) {
    return named(state, "parliament", Set.of("parliament"), "Parliament of ");
  }

  /** Returns the body of a kind that the tables list under a general alias, else a general name. */
  private String named(State state, String kind, Set<String> words, String otherwise) {
    for (Organisation organisation : knowledge.organisationsOf(state.code())) {
      if (organisation.kind().equals(kind) && general(organisation.aliases(), words)) {
        return organisation.name();
      }
    }
    return otherwise + article(state.name());
  }

  private static boolean general(List<String> aliases, Set<String> words) {
    return aliases.stream()
        .map(a -> a.substring(a.indexOf(' ') + 1).toLowerCase(Locale.ROOT))
        .anyMatch(words::contains);
  }

  /** Returns a state's name with the article it bears inside a title. */
  static String article(String name) {
    boolean bears =
        name.startsWith("United ")
            || name.endsWith(" Republic")
            || name.contains("Republic of")
            || name.endsWith(" Islands")
            || WITH_ARTICLE.contains(name);
    return bears ? "the " + name : name;
  }

  static String capitals(String words) {
    StringBuilder out = new StringBuilder(words.length());
    boolean start = true;
    for (String word : words.split(" ", -1)) {
      boolean small = !start && SMALL.contains(word);
      out.append(start ? "" : " ").append(small ? word : capital(word));
      start = false;
    }
    return out.toString();
  }

  private static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Returns the government of a state. */
  static Referent government(State state) {
    return Referent.body("Government of " + article(state.name()), state.code(), Sector.GOV);
  }

  /** Returns a state acting as one. */
  static Referent state(State state) {
    Sector sector = state.region() ? null : Sector.GOV;
    return Referent.state(state.name(), state.code(), sector);
  }

  static @Nullable Sector sectorOf(State state) {
    return state.region() ? null : Sector.GOV;
  }
}
