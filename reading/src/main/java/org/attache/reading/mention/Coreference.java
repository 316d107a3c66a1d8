package org.attache.reading.mention;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.attache.model.Sector;
import org.attache.reading.knowledge.KnowledgeBase;
import org.attache.reading.knowledge.OfficeSpell;
import org.attache.reading.knowledge.State;
import org.jspecify.annotations.Nullable;

/**
 * Binds pronouns and definite phrases to what the document has named: deterministic sieves, the
 * most certain first.
 */
final class Coreference {
  private static final int REACH = 4;
  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> IT = Set.of("it", "its", "itself");
  private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");
  private static final Set<String> I = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> WE = Set.of("we", "us", "our", "ours", "ourselves");
  private static final Set<String> COUNTRIES =
      Set.of(
          "countries",
          "nations",
          "states",
          "sides",
          "parties",
          "governments",
          "neighbours",
          "neighbors",
          "powers");
  private static final Set<String> LEADERS =
      Set.of(
          "leaders",
          "presidents",
          "men",
          "ministers",
          "heads",
          "politicians",
          "officials",
          "women",
          "prime");
  private static final Map<String, Integer> NUMBERS =
      Map.of("both", 2, "two", 2, "three", 3, "four", 4);
  private static final Set<String> BODY_NOUNS =
      Set.of(
          "group",
          "movement",
          "organisation",
          "organization",
          "party",
          "company",
          "union",
          "agency",
          "militia",
          "faction",
          "bloc",
          "alliance",
          "body",
          "ministry",
          "department",
          "court",
          "council",
          "committee",
          "commission",
          "parliament",
          "bank",
          "firm",
          "paper",
          "newspaper",
          "network",
          "association");

  private final KnowledgeBase knowledge;
  private final StateTrail trail;
  private final Discourse discourse;
  private final PhraseReader phrases;

  /** Code of the state whose government published the document, null for any other publisher. */
  private final @Nullable String home;

  Coreference(
      KnowledgeBase knowledge,
      StateTrail trail,
      Discourse discourse,
      PhraseReader phrases,
      @Nullable String home) {
    this.home = home;
    this.knowledge = knowledge;
    this.trail = trail;
    this.discourse = discourse;
    this.phrases = phrases;
  }

  /** Returns the pronoun or bound phrase that begins at a word with whom it stands for, or null. */
  @Nullable Phrase at(Scan scan, int at, int limit) {
    Phrase pronoun = pronoun(scan, at);
    if (pronoun != null) {
      return pronoun;
    }
    Phrase several = several(scan, at, limit);
    return several != null ? several : definite(scan, at, limit);
  }

  private @Nullable Phrase pronoun(Scan scan, int at) {
    String word = scan.lower(at);
    List<Referent> found;
    if (HE.contains(word)) {
      found = one(person(scan, at, Gender.MALE));
    } else if (SHE.contains(word)) {
      found = one(person(scan, at, Gender.FEMALE));
    } else if (IT.contains(word)) {
      found = one(salient(scan, at, r -> !r.isPerson() && !r.plural()));
    } else if (THEY.contains(word)) {
      found = they(scan, at);
    } else if (I.contains(word) && !word.equals("mine")) {
      found = one(speaker(scan, at));
    } else if (WE.contains(word) && !scan.word(at).text().equals("US")) {
      found = one(speaker(scan, at));
    } else {
      return null;
    }
    return bound(at, at + 1, found, "pronoun");
  }

  private static List<Referent> one(@Nullable Referent referent) {
    return referent == null ? List.of() : List.of(referent);
  }

  private static Phrase bound(int first, int last, List<Referent> referents, String rule) {
    return new Phrase(first, last, first, last, MentionKind.PRONOUN, referents, null, null, rule);
  }

  private @Nullable Referent salient(Scan scan, int at, Predicate<Referent> fits) {
    return discourse.salient(scan.sentence().index(), at, REACH, fits);
  }

  private @Nullable Referent person(Scan scan, int at, Gender gender) {
    Referent sure = salient(scan, at, r -> r.isPerson() && r.gender() == gender);
    Referent likely = salient(scan, at, r -> r.isPerson() && r.gender().agrees(gender));
    return gender == Gender.FEMALE && sure != null ? sure : likely;
  }

  /** The one whose words are quoted: the person or body nearest in the sentence, else before it. */
  private @Nullable Referent speaker(Scan scan, int at) {
    int sentence = scan.sentence().index();
    Referent here = discourse.salient(sentence, scan.size(), 0, Referent::isPerson);
    return here != null ? here : discourse.salient(sentence, at, sentence, Referent::isPerson);
  }

  private List<Referent> they(Scan scan, int at) {
    int sentence = scan.sentence().index();
    for (int s = sentence; s >= 0 && s >= sentence - 2; s--) {
      List<Discourse.Step> here = discourse.in(s, s == sentence ? at : Integer.MAX_VALUE);
      List<Referent> joined = joined(here);
      if (!joined.isEmpty()) {
        return joined;
      }
    }
    return one(salient(scan, at, r -> !r.isPerson()));
  }

  /** The plural that opens a sentence, else its two persons, else any plural in it. */
  private static List<Referent> joined(List<Discourse.Step> here) {
    if (!here.isEmpty() && plural(here.get(0))) {
      return here.get(0).referents();
    }
    List<Referent> persons = distinct(here, Referent::isPerson);
    if (persons.size() == 2) {
      return persons;
    }
    return here.stream()
        .filter(Coreference::plural)
        .findFirst()
        .map(Discourse.Step::referents)
        .orElse(List.of());
  }

  private static boolean plural(Discourse.Step step) {
    return step.referents().size() > 1 || step.referents().stream().anyMatch(Referent::plural);
  }

  private static List<Referent> distinct(List<Discourse.Step> steps, Predicate<Referent> fits) {
    return steps.stream().flatMap(s -> s.referents().stream()).filter(fits).distinct().toList();
  }

  /** "the two leaders", "both sides", "the three countries", "the leaders". */
  private @Nullable Phrase several(Scan scan, int at, int limit) {
    int word = scan.lower(at).equals("the") ? at + 1 : at;
    Integer count = NUMBERS.get(scan.lower(word));
    int noun = count == null ? word : word + 1;
    boolean countries = COUNTRIES.contains(scan.lower(noun));
    boolean leaders = LEADERS.contains(scan.lower(noun));
    boolean named = count == null && word == at;
    if (named || (!countries && !leaders) || noun >= limit || (count == null && countries)) {
      return null;
    }
    int last = scan.lower(noun).equals("prime") ? noun + 2 : noun + 1;
    List<Referent> found = parties(scan, at, count == null ? 2 : count, leaders);
    return found.isEmpty() || scan.lower(last).equals("of")
        ? null
        : bound(at, last, found, "several bound");
  }

  private List<Referent> parties(Scan scan, int at, int count, boolean leaders) {
    int sentence = scan.sentence().index();
    if (leaders) {
      List<Referent> persons = discourse.latest(sentence, at, count, Coreference::leads);
      return persons.size() == count ? persons : List.of();
    }
    List<Referent> states =
        discourse.latest(
            sentence, at, count, r -> r.type() == Referent.Type.STATE && r.code() != null);
    if (states.size() == count) {
      return states;
    }
    List<Referent> any = discourse.latest(sentence, at, count, r -> r.code() != null);
    return any.size() == count ? any : List.of();
  }

  private static boolean leads(Referent referent) {
    return referent.isPerson() && (referent.person() != null || referent.office() != null);
  }

  /** "the country", "the group", "the ministry", "the capital". */
  private @Nullable Phrase definite(Scan scan, int at, int limit) {
    String determiner = scan.lower(at);
    boolean definite = determiner.equals("the") || determiner.equals("this");
    int noun = at + 1;
    if (!definite || noun >= limit || (scan.capitalised(noun) && scan.capitalised(noun + 1))) {
      return null;
    }
    String word = scan.lower(noun);
    if (word.equals("country") || word.equals("nation")) {
      return bound(at, noun + 1, one(state(scan, at)), "the country");
    }
    if (BODY_NOUNS.contains(word) && !scan.lower(noun + 1).equals("of")) {
      List<Referent> found = one(body(scan, at, word));
      return found.isEmpty() ? null : bound(at, noun + 1, found, "the " + word);
    }
    return null;
  }

  private @Nullable Referent state(Scan scan, int at) {
    Referent state = salient(scan, at, r -> r.type() == Referent.Type.STATE);
    if (state != null) {
      return state;
    }
    String code = trail.context(scan.sentence(), at);
    State known = code == null ? null : knowledge.state(code);
    return known == null ? null : Bodies.state(known);
  }

  private @Nullable Referent body(Scan scan, int at, String noun) {
    List<Referent> named =
        discourse.latest(
            scan.sentence().index(),
            at,
            1,
            r -> r.type() == Referent.Type.BODY && says(r.name(), noun));
    if (!named.isEmpty()) {
      return named.get(0);
    }
    return salient(scan, at, r -> r.type() == Referent.Type.BODY && fits(r.sector(), noun));
  }

  private static boolean says(String name, String noun) {
    return name.toLowerCase(Locale.ROOT).contains(noun);
  }

  private static boolean fits(@Nullable Sector sector, String noun) {
    return switch (noun) {
      case "party" -> sector == Sector.PTY || sector == Sector.OPP;
      case "court" -> sector == Sector.JUD;
      case "parliament" -> sector == Sector.LEG;
      case "union", "association" ->
          sector == Sector.LAB || sector == Sector.NGO || sector == Sector.IGO;
      case "bloc", "alliance" -> sector == Sector.IGO;
      case "company", "firm", "bank" -> sector == Sector.BUS;
      case "paper", "newspaper", "network" -> sector == Sector.MED;
      case "ministry", "department", "agency", "council", "commission", "committee" ->
          sector == Sector.GOV || sector == Sector.IGO;
      default -> sector != Sector.GOV;
    };
  }

  /** Returns whom a role phrase without state, body and name stands for, or null. */
  @Nullable Referent bare(Scan scan, RolePhrase role, int at) {
    if (role.role().office() && !role.plural()) {
      Referent holder = officeHolder(scan, role, at);
      if (holder != null) {
        return holder;
      }
    }
    String code = contextCode(scan, role, at);
    return code == null ? null : phrases.compose(scan, role, code);
  }

  /** The person last spoken of who holds such an office, else its holder in the state spoken of. */
  private @Nullable Referent officeHolder(Scan scan, RolePhrase role, int at) {
    if (role.former()) {
      return null;
    }
    Referent own = home == null ? null : phrases.holder(home, role);
    if (own != null) {
      return own;
    }
    String title = role.title().toLowerCase(Locale.ROOT);
    Referent spoken =
        discourse
            .latest(scan.sentence().index(), at, 1, r -> r.isPerson() && bears(r, title))
            .stream()
            .findFirst()
            .orElse(null);
    boolean definite =
        role.determiner().isEmpty() || role.determiner().equals("the") || role.possessor();
    if (spoken != null || !definite) {
      return spoken;
    }
    String near = trail.context(scan.sentence(), at);
    Referent holder = near == null ? null : phrases.holder(near, role);
    String dominant = trail.dominant();
    return holder != null || dominant == null ? holder : phrases.holder(dominant, role);
  }

  private static boolean bears(Referent referent, String title) {
    String office = referent.office();
    if (office != null && office.toLowerCase(Locale.ROOT).startsWith(title)) {
      return true;
    }
    return referent.person() != null
        && referent.person().spells().stream().anyMatch(s -> bears(s, title));
  }

  private static boolean bears(OfficeSpell spell, String title) {
    return spell.office().toLowerCase(Locale.ROOT).startsWith(title)
        || spell.titles().stream().anyMatch(t -> t.equalsIgnoreCase(title));
  }

  private @Nullable String contextCode(Scan scan, RolePhrase role, int at) {
    boolean world = WORLD.contains(role.title().toLowerCase(Locale.ROOT));
    if (world || STATELESS.contains(role.role().title())) {
      return null;
    }
    return trail.context(scan.sentence(), at);
  }

  private static final Set<String> WORLD =
      Set.of("leaders", "world leaders", "governments", "reporters", "individuals");

  /** Roles that belong to no one state unless one is named. */
  private static final Set<String> STATELESS =
      Set.of(
          "expert",
          "source",
          "ally",
          "international community",
          "member state",
          "investor",
          "donor",
          "hostage",
          "head of state",
          "head of government",
          "economist",
          "media",
          "mediator",
          "UN official",
          "EU official",
          "peacekeeper",
          "rapporteur",
          "aid agency",
          "rights group",
          "regional bloc",
          "election observer",
          "think tank",
          "MEP",
          "secretary-general",
          "pope");
}
