package org.attache.reading.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.model.Sector;
import org.attache.reading.knowledge.KnowledgeBase;
import org.attache.reading.knowledge.State;
import org.jspecify.annotations.Nullable;

/** Binds "the country", "the group", "the ministry" to what was named before. */
final class DefiniteNouns {
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

  private static final Set<String> OUTLETS =
      Set.of("paper", "newspaper", "network", "agency", "company");

  private final KnowledgeBase knowledge;
  private final StateTrail trail;
  private final Discourse discourse;

  DefiniteNouns(KnowledgeBase knowledge, StateTrail trail, Discourse discourse) {
    this.knowledge = knowledge;
    this.trail = trail;
    this.discourse = discourse;
  }

  /** Returns the definite phrase that begins at a word with what it stands for, or null. */
  @Nullable Phrase at(Scan scan, int at, int limit) {
    String determiner = scan.lower(at);
    boolean definite = determiner.equals("the") || determiner.equals("this");
    int noun = at + 1;
    if (!definite || noun >= limit || (scan.capitalised(noun) && scan.capitalised(noun + 1))) {
      return null;
    }
    while (noun + 1 < limit && !BODY_NOUNS.contains(scan.lower(noun)) && modifies(scan, noun)) {
      noun++;
    }
    String word = scan.lower(noun);
    if (word.equals("country") || word.equals("nation")) {
      return Phrase.bound(at, noun + 1, Phrase.one(state(scan, at)), "the country");
    }
    if (BODY_NOUNS.contains(word) && !opensName(scan, noun + 1)) {
      List<Referent> found = Phrase.one(body(scan, at, word));
      return found.isEmpty() ? null : Phrase.bound(at, noun + 1, found, "the " + word);
    }
    return null;
  }

  private boolean modifies(Scan scan, int at) {
    return knowledge.vocabulary().isModifier(scan.lower(at)) && !scan.capitalised(at);
  }

  /** "Of" after a noun tells which body is meant, unless it is what the body is accused of. */
  private static boolean opensName(Scan scan, int at) {
    boolean deed = scan.lower(at + 1).endsWith("ing") || scan.lower(at + 2).endsWith("ing");
    return scan.lower(at).equals("of") && !(deed && !scan.capitalised(at + 1));
  }

  private @Nullable Referent state(Scan scan, int at) {
    Referent state = discourse.salient(scan, at, r -> r.type() == Referent.Type.STATE);
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
            scan.sentence().index(), at, 1, r -> isBody(r, noun) && says(r.name(), noun));
    if (!named.isEmpty()) {
      return named.get(0);
    }
    return discourse.salient(scan, at, r -> isBody(r, noun) && fits(r.sector(), noun));
  }

  private static boolean isBody(Referent referent, String noun) {
    boolean outlet = referent.type() == Referent.Type.OUTLET && OUTLETS.contains(noun);
    return referent.type() == Referent.Type.BODY || outlet;
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
}
