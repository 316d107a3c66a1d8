package org.attache.reading.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.model.Sector;
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
import org.jspecify.annotations.Nullable;

/** Reads phrases headed by role nouns, with the state or body named before or after the head. */
final class RolePhraseReader {
  private static final Set<String> FORMER =
      Set.of("former", "ex", "ousted", "deposed", "late", "erstwhile", "onetime");
  private static final Set<String> LINKS = Set.of("of", "for", "from");
  private static final Set<String> PLACE_LINKS = Set.of("in", "inside", "at");
  private static final Set<String> SIDES = Set.of("pro", "anti");
  private static final Set<String> COMPOUNDS =
      Set.of(
          "led",
          "backed",
          "based",
          "aligned",
          "linked",
          "born",
          "controlled",
          "occupied",
          "funded",
          "supported",
          "sponsored",
          "mediated",
          "brokered",
          "run",
          "made",
          "held");

  private final KnowledgeBase knowledge;
  private final LocalDate day;
  private final PersonNames persons;
  private final StateTrail trail;
  private final Namesakes namesakes;

  RolePhraseReader(KnowledgeBase knowledge, LocalDate day, StateTrail trail) {
    this.knowledge = knowledge;
    this.persons = new PersonNames(knowledge, day);
    this.trail = trail;
    this.namesakes = new Namesakes(trail);
    this.day = day;
  }

  /**
   * Returns the phrase that begins at {@code start} and ends at {@code limit} at the latest, or
   * null.
   *
   * @param lenient whether any lower-case word may stand before the head, as the span is known to
   *     be one phrase
   */
  @Nullable RolePhrase read(Scan scan, int start, int limit, boolean lenient) {
    int first = Determiners.skip(scan, start, limit);
    Parts parts = new Parts(scan, limit, lenient, false);
    parts.readTo(first);
    if (parts.head == null && parts.named) {
      parts = new Parts(scan, limit, lenient, true);
      parts.readTo(first);
    }
    Match head = parts.head;
    RoleName role = head == null ? null : head.as(RoleName.class);
    if (head == null || role == null || isAdjective(scan, head)) {
      return null;
    }
    boolean plural = role.role().plural();
    int end = parts.readLink(head.last(), plural || !role.role().office());
    String determiner = first > start ? scan.lower(first - 1) : "";
    return new RolePhrase(
        first,
        parts.titleFirst,
        end,
        role.role(),
        scan.text(parts.titleFirst, parts.titleEnd),
        parts.mixed ? null : parts.state,
        parts.states.size() > 1 ? parts.states : List.of(),
        parts.organisation,
        determiner,
        parts.former,
        Determiners.isPossessor(scan, start, first),
        plural);
  }

  /** "A major reason" is no officer. */
  private static boolean isAdjective(Scan scan, Match head) {
    return ADJECTIVES.contains(scan.lower(head.first())) && !scan.capitalised(head.first());
  }

  private static final Set<String> ADJECTIVES = Set.of("major", "private");

  private static final Set<String> POSTED =
      Set.of("ambassador", "commissioner", "envoy", "representative", "consul");

  private static final Set<Sector> PRESS = Set.of(Sector.MED, Sector.JRN);

  /** The parts found so far on the way through a phrase. */
  private final class Parts {
    private final Scan scan;
    private final int limit;
    private final boolean lenient;
    private @Nullable Match head;
    private @Nullable State state;
    private @Nullable Organisation organisation;
    private int titleFirst;
    private int titleEnd;
    private boolean former;
    private boolean mixed;
    private final List<State> states = new ArrayList<>(1);
    private boolean named;
    private final boolean shortest;

    /**
     * Starts a phrase.
     *
     * @param shortest whether to take the shortest name at a word, "U.S." before "military
     *     personnel" and not "U.S. military"
     */
    Parts(Scan scan, int limit, boolean lenient, boolean shortest) {
      this.shortest = shortest;
      this.scan = scan;
      this.limit = limit;
      this.lenient = lenient;
    }

    void readTo(int first) {
      int at = first;
      while (at < limit) {
        int next = step(at);
        if (next <= at) {
          return;
        }
        at = next;
      }
    }

    /** Returns the index after what was read at {@code at}, or {@code at} where the phrase ends. */
    private int step(int at) {
      Match role = scan.longest(at, RoleName.class);
      Match name = name(at);
      if (role != null && role.last() <= limit && (name == null || role.last() >= name.last())) {
        if (head == null || at != titleEnd) {
          titleFirst = at;
        }
        head = role;
        titleEnd = role.last();
        return role.last();
      }
      if (head != null) {
        return scan.possessive(at) && scan.longest(at + 1, RoleName.class) != null ? at + 1 : at;
      }
      return name == null ? modifier(at) : named(at, name);
    }

    private int named(int at, Match name) {
      named = true;
      if (name.last() >= limit) {
        return at;
      }
      boolean sided = scan.hyphen(at - 1) && SIDES.contains(scan.lower(at - 2));
      boolean linked = scan.hyphen(name.last()) && COMPOUNDS.contains(scan.lower(name.last() + 1));
      boolean compound = sided || linked;
      if (!compound) {
        take(name);
      }
      int next = compound && !sided ? name.last() + 2 : name.last();
      if (scan.possessive(next)) {
        return next + 1;
      }
      boolean joined = scan.lower(next).equals("and") && name(next + 1) != null;
      mixed |= joined;
      return joined || scan.hyphen(next) ? next + 1 : next;
    }

    private int modifier(int at) {
      String lower = scan.lower(at);
      former |= FORMER.contains(lower);
      boolean known =
          knowledge.vocabulary().isModifier(lower)
              || FORMER.contains(lower)
              || scan.hyphen(at)
              || (lower.equals("and") && (lenient || joinsModifiers(at)))
              || Character.isDigit(lower.charAt(0));
      boolean open = lenient && !Determiners.endsPhrase(lower) && scan.word(at).isWordlike();
      return known || open ? at + 1 : at;
    }

    /** "trade and industry" before "commissioner". */
    private boolean joinsModifiers(int at) {
      return knowledge.vocabulary().isModifier(scan.lower(at - 1))
          && knowledge.vocabulary().isModifier(scan.lower(at + 1));
    }

    private @Nullable Match name(int at) {
      if (at >= scan.size()) {
        return null;
      }
      Match found = null;
      for (Match match : scan.matches().get(at)) {
        if (match.as(StateName.class) != null
            || match.as(OrganisationName.class) != null
            || employs(match)
            || (match.as(SiteName.class) != null && scan.capitalised(at))
            || match.as(PersonName.class) != null) {
          found = found == null || shortest ? match : found;
        }
      }
      return found;
    }

    /** "BBC reporter": an outlet counts before who works for it. */
    private boolean employs(Match match) {
      Match worker = match.as(OutletName.class) == null ? null : journalist(match.last());
      return worker != null;
    }

    private @Nullable Match journalist(int at) {
      Match match = scan.longest(at, RoleName.class);
      RoleName role = match == null ? null : match.as(RoleName.class);
      return role != null && PRESS.contains(role.role().sector()) ? match : null;
    }

    private void take(Match name) {
      StateName stateName = namesakes.state(scan.sentence(), name);
      OrganisationName organisationName = name.as(OrganisationName.class);
      OutletName outletName = name.as(OutletName.class);
      SiteName siteName = name.as(SiteName.class);
      PersonName personName = name.as(PersonName.class);
      if (stateName != null) {
        state = stateName.state();
        states.add(state);
      } else if (organisationName != null) {
        organisation = namesakes.organisation(scan.sentence(), name);
      } else if (outletName != null) {
        state = stateOf(outletName.outlet().state());
      } else if (siteName != null) {
        state = state == null ? stateOf(placeOf(name)) : state;
      } else if (personName != null && state == null) {
        Person person = persons.choose(name, null, "", trail);
        String code = person == null ? null : knowledge.codeOf(person.nearest(day).body());
        state = code == null ? null : knowledge.state(code);
      }
    }

    /** Reads "of Iraq" after the head; returns the index after it. */
    int readLink(int at, boolean placesToo) {
      if (known() && head != null && POSTED.contains(scan.lower(head.last() - 1))) {
        return posted(at);
      }
      String link = scan.lower(at);
      boolean links = LINKS.contains(link) || (placesToo && PLACE_LINKS.contains(link));
      boolean known = known();
      if (!links || at + 1 >= limit || (known && !link.equals("of"))) {
        return at;
      }
      int begin = scan.lower(at + 1).equals("the") ? at + 2 : at + 1;
      Match name = name(begin);
      if (name == null || name.last() > limit || name.as(PersonName.class) != null) {
        return at;
      }
      if (!known) {
        take(name);
      }
      if (!lenient && !LINKS.contains(link)) {
        return at;
      }
      return known || state == null ? name.last() : others(name.last());
    }

    private boolean known() {
      return state != null || organisation != null;
    }

    /** Reads "to Fiji" after "New Zealand's ambassador"; returns the index after it. */
    private int posted(int at) {
      int begin = scan.lower(at + 1).equals("the") ? at + 2 : at + 1;
      Match post = scan.lower(at).equals("to") ? name(begin) : null;
      boolean place = post != null && post.as(PersonName.class) == null && post.last() <= limit;
      return place && post != null ? post.last() : at;
    }

    /** Reads "and Azerbaijan" after "leaders of Armenia"; returns the index after it. */
    private int others(int at) {
      int begin = scan.lower(at + 1).equals("the") ? at + 2 : at + 1;
      Match other = scan.lower(at).equals("and") ? scan.longest(begin, StateName.class) : null;
      RoleName role = head == null ? null : head.as(RoleName.class);
      boolean many = role != null && role.role().plural();
      if (other == null || !many || other.last() > limit) {
        return at;
      }
      take(other);
      mixed = true;
      return other.last();
    }

    private @Nullable String placeOf(Match name) {
      Site site = namesakes.site(scan.sentence(), name);
      return site == null ? null : site.state();
    }

    private @Nullable State stateOf(@Nullable String code) {
      return code == null ? null : knowledge.state(code);
    }
  }
}
