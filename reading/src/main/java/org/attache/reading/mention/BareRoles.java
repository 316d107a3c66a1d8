package org.attache.reading.mention;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.attache.model.Sector;
import org.attache.reading.knowledge.OfficeSpell;
import org.jspecify.annotations.Nullable;

/**
 * Binds role phrases that name neither state nor body: "the prime minister", "police". An office is
 * its holder spoken of or in the state spoken of; any other role belongs to that state.
 */
final class BareRoles {
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
          "migrant",
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

  /** Groups that are found where their sentence is, whoever acts on them. */
  private static final Set<String> PEOPLE =
      Set.of("civilian", "people", "protester", "victim", "student", "worker", "voter", "refugee");

  /** Sectors of which a government that publishes speaks abroad. */
  private static final Set<Sector> FOREIGN =
      EnumSet.of(Sector.OPP, Sector.REB, Sector.CRM, Sector.CVL);

  private static final Set<String> COUNTRY = Set.of("country", "nation", "state");

  private final StateTrail trail;
  private final Discourse discourse;
  private final PhraseReader phrases;
  private final Pronouns pronouns;

  /** Code of the state whose government published the document, null for any other publisher. */
  private final @Nullable String home;

  BareRoles(
      StateTrail trail,
      Discourse discourse,
      PhraseReader phrases,
      Pronouns pronouns,
      @Nullable String home) {
    this.pronouns = pronouns;
    this.trail = trail;
    this.discourse = discourse;
    this.phrases = phrases;
    this.home = home;
  }

  /** Returns whom a role phrase without state, body and name stands for, or null. */
  @Nullable Referent referent(Scan scan, RolePhrase role, int at) {
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
    boolean foreign = scan.lower(role.roleFirst() - 1).equals("foreign");
    if (world || foreign || STATELESS.contains(role.role().title())) {
      return null;
    }
    String owner = role.possessor() ? possessor(scan, role, at) : null;
    if (owner != null) {
      return owner;
    }
    String where = PEOPLE.contains(role.role().title()) ? trail.located(scan.sentence(), at) : null;
    if (where != null) {
      return where;
    }
    String joined = joined(scan, role, at);
    if (joined != null) {
      return joined;
    }
    boolean foreignRule =
        home != null
            && (role.title().equalsIgnoreCase("regime") || FOREIGN.contains(role.role().sector()));
    return foreignRule ? trail.abroad() : trail.context(scan.sentence(), at);
  }

  /** The state of the group that "and" joins: "Chilean diplomats and soldiers". */
  private @Nullable String joined(Scan scan, RolePhrase role, int at) {
    List<Discourse.Step> before = discourse.in(scan.sentence().index(), at);
    boolean and = scan.lower(at - 1).equals("and") && role.determiner().isEmpty() && role.plural();
    if (!and || before.isEmpty()) {
      return null;
    }
    Discourse.Step last = before.get(before.size() - 1);
    boolean group = last.last() == at - 1 && last.kind() == MentionKind.ROLE;
    return group && last.referents().size() == 1 ? last.referents().get(0).code() : null;
  }

  /** The state of whom "his", "its" or "their" before a role stands for, or null. */
  private @Nullable String possessor(Scan scan, RolePhrase role, int at) {
    for (int i = at; i < role.roleFirst(); i++) {
      Phrase pronoun = pronouns.at(scan, i);
      if (pronoun != null && pronoun.referents().size() == 1) {
        return pronoun.referents().get(0).code();
      }
    }
    return discourse.in(scan.sentence().index(), at).stream()
        .filter(s -> COUNTRY.contains(scan.lower(role.roleFirst() - 2)))
        .flatMap(s -> s.referents().stream())
        .map(Referent::code)
        .filter(Objects::nonNull)
        .reduce((first, second) -> second)
        .orElse(null);
  }
}
