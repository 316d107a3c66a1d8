package org.attache.reading.mention;

import java.util.List;
import java.util.Set;
import org.attache.model.Sector;
import org.attache.reading.knowledge.Designation.OrganisationName;
import org.attache.reading.knowledge.Designation.SiteName;
import org.attache.reading.knowledge.Designation.StateName;
import org.attache.reading.knowledge.Lexicon.Match;
import org.attache.reading.knowledge.Site;
import org.attache.reading.knowledge.StateForm;
import org.attache.reading.knowledge.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads names of places and bodies that no table lists by the words around and in them. */
final class UnlistedNames {
  /** The rule of a body's name that no table lists. */
  static final String BODY = "body not in the tables";

  private final Vocabulary vocabulary;
  private final PersonNames persons;
  private final StateTrail trail;
  private final ListedNames listed;

  UnlistedNames(Vocabulary vocabulary, PersonNames persons, StateTrail trail, ListedNames listed) {
    this.vocabulary = vocabulary;
    this.persons = persons;
    this.trail = trail;
    this.listed = listed;
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
      StateName name = state == null ? null : listed.state(scan, state);
      if (name != null && name.form() == StateForm.NAME) {
        return name.state().code();
      }
      Match place = scan.longest(at, SiteName.class);
      Site site = place == null ? null : listed.site(scan, place);
      code = code == null && site != null && scan.lower(at - 1).equals(",") ? site.state() : code;
    }
    return code;
  }

  /** Reads a body that no table lists: a capitalised run that ends in a noun for bodies. */
  @Nullable Phrase composed(Scan scan, int first, int limit) {
    boolean article = first == 0 && vocabulary.isFunctionWord(scan.lower(first));
    if (scan.titleCase() || !scan.capitalised(first) || article) {
      return null;
    }
    int end = cut(scan, first, bodyEnd(scan, first, limit));
    Sector sector = end > first ? bodySector(scan, first, end) : null;
    if (sector == null || end - first < 2) {
      return null;
    }
    String code = null;
    for (int i = first; i < end && code == null; i++) {
      code = owner(scan, i);
    }
    if (code == null) {
      code = alliance(scan, first, end);
    }
    if (code == null && scan.possessive(first - 1)) {
      code = owner(scan, first - 2);
    }
    if (code == null) {
      code = worldwide(scan, first, end, sector);
    }
    if (code == null) {
      code = trail.context(scan.sentence(), first);
    }
    Referent referent = Referent.body(scan.text(first, end), code, sector);
    return Phrase.of(first, end, MentionKind.ORGANISATION, referent, BODY);
  }

  /** Returns the state of the longest name of a state or place at a word, or null. */
  private @Nullable String owner(Scan scan, int at) {
    Match match = scan.longest(at, StateName.class);
    Match place = scan.longest(at, SiteName.class);
    boolean longer = place != null && (match == null || place.last() > match.last());
    StateName state = match == null || longer ? null : listed.state(scan, match);
    Site site = place == null ? null : listed.site(scan, place);
    return state != null ? state.state().code() : site == null ? null : site.state();
  }

  /**
   * The code of a body of several states that a name contains ("NATO Defence College"), or null.
   */
  private static @Nullable String alliance(Scan scan, int at, int end) {
    Match match = scan.longest(at, OrganisationName.class);
    OrganisationName name =
        match == null || match.last() >= end ? null : match.as(OrganisationName.class);
    return name != null && name.organisation().sector() == Sector.IGO
        ? name.organisation().code()
        : null;
  }

  /** The code of a body whose name says that it is of no one state, or null. */
  private static @Nullable String worldwide(Scan scan, int first, int end, Sector sector) {
    for (int i = first; i < end; i++) {
      if (WORLDWIDE.contains(scan.lower(i))) {
        return BETWEEN_STATES.contains(scan.lower(end - 1))
            ? "IGO"
            : PRIVATE.contains(sector) ? "NGO" : null;
      }
    }
    return null;
  }

  private static final Set<String> WORLDWIDE =
      Set.of(
          "international",
          "world",
          "global",
          "worldwide",
          "transnational",
          "african",
          "asian",
          "arab");
  private static final Set<String> BETWEEN_STATES =
      Set.of("fund", "bank", "court", "organisation", "organization", "tribunal", "commission");
  private static final Set<Sector> PRIVATE = Set.of(Sector.NGO, Sector.SOC, Sector.LAB);

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
        && (!lower.equals("and") || (known && !named(scan, at + 1)))
        && (scan.capitalised(at + 1) || lower.equals("of") || lower.equals("for"));
  }

  /** Whether a listed name begins at a word: "the European Union and Moldova" are two. */
  private static boolean named(Scan scan, int at) {
    Match match = scan.matches().get(at).isEmpty() ? null : scan.matches().get(at).get(0);
    return match != null
        && (match.as(StateName.class) != null || match.as(OrganisationName.class) != null);
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
