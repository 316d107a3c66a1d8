package org.attache.reading.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.model.Sector;
import org.attache.reading.knowledge.Designation.ActorName;
import org.attache.reading.knowledge.KnowledgeBase;
import org.attache.reading.knowledge.OfficeSpell;
import org.attache.reading.knowledge.Organisation;
import org.attache.reading.knowledge.Person;
import org.attache.reading.knowledge.State;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrase that begins at a word: a name, a role, or a title with a name. */
final class PhraseReader {
  private static final Set<String> INDEFINITE = Set.of("a", "an");

  private final KnowledgeBase knowledge;
  private final LocalDate day;
  private final RolePhraseReader roles;
  private final NameReader names;
  private final Bodies bodies;

  PhraseReader(KnowledgeBase knowledge, LocalDate day, NameReader names, StateTrail trail) {
    this.knowledge = knowledge;
    this.day = day;
    this.roles = new RolePhraseReader(knowledge, day, trail);
    this.names = names;
    this.bodies = new Bodies(knowledge);
  }

  /**
   * Returns the phrase that begins at {@code start}, or null.
   *
   * @param limit index after the last word that may belong to it
   * @param lenient whether the words up to {@code limit} are known to be one phrase
   */
  @Nullable Phrase at(Scan scan, int start, int limit, boolean lenient) {
    int first = Determiners.skip(scan, start, limit);
    boolean clause = scan.lower(start).equals("that") && scan.capitalised(first);
    int begin = clause ? first : start; // "said that Russia …"
    RolePhrase role = roles.read(scan, begin, limit, lenient);
    Phrase name = names.at(scan, first, limit);
    if (role != null && (name == null || role.last() > name.last() || isOffice(role, name))) {
      return titled(scan, begin, role, limit);
    }
    return name == null ? null : name.from(begin);
  }

  private static boolean isOffice(RolePhrase role, Phrase name) {
    boolean owned = role.state() != null || role.organisation() != null;
    boolean composed = owned && name.rule().equals(UnlistedNames.BODY);
    return role.last() == name.last() && (composed || name.kind() == MentionKind.PLACE);
  }

  /** Reads the name that follows a title, else what the title alone stands for. */
  private Phrase titled(Scan scan, int start, RolePhrase role, int limit) {
    Phrase name = role.plural() ? null : names.titled(scan, role, limit);
    if (name != null) {
      return new Phrase(
          start,
          name.last(),
          name.headFirst(),
          name.headLast(),
          MentionKind.PERSON,
          name.referents(),
          role,
          null,
          "title and name");
    }
    Referent holder = holder(role);
    List<Referent> referents = holder != null ? List.of(holder) : composed(scan, role);
    return new Phrase(
        start,
        role.last(),
        start,
        role.last(),
        kind(role, referents),
        referents,
        role,
        null,
        "role");
  }

  private List<Referent> composed(Scan scan, RolePhrase role) {
    if (role.states().size() > 1 && (role.plural() || role.role().office())) {
      return role.states().stream().map(s -> each(scan, role, s)).distinct().toList();
    }
    return role.isBare() ? List.of() : List.of(compose(scan, role));
  }

  /** "The Russian and Ukrainian presidents": each of them, where the tables know who it is. */
  private Referent each(Scan scan, RolePhrase role, State state) {
    boolean office = role.role().office() && !role.former();
    Referent holder = office ? holder(state.code(), role, day) : null;
    return holder == null ? bodies.ofState(scan, role, state) : holder;
  }

  private static MentionKind kind(RolePhrase role, List<Referent> referents) {
    if (role.role().title().equals("source") || role.role().title().equals("expert")) {
      return MentionKind.ANONYMOUS_SOURCE;
    }
    if (!referents.isEmpty() && referents.get(0).isPerson()) {
      return MentionKind.OFFICE;
    }
    boolean body = !referents.isEmpty() && referents.get(0).type() == Referent.Type.BODY;
    return body ? MentionKind.ORGANISATION : MentionKind.ROLE;
  }

  /** Returns who holds the office that a phrase names with its state or body, or null. */
  @Nullable Referent holder(RolePhrase role) {
    if (role.isBare() || role.plural() || role.former() || !role.role().office()) {
      return null;
    }
    State state = role.state();
    Organisation organisation = role.organisation();
    Referent found = state == null ? null : holder(state.code(), role);
    return found != null || organisation == null ? found : holder(organisation.name(), role);
  }

  /**
   * Returns who held the office that "a president of France" names on the day of an event: without
   * "the" it is whoever held it then. Empty where another determiner or the tables say otherwise.
   */
  List<Referent> holders(RolePhrase role, LocalDate on) {
    if (!INDEFINITE.contains(role.determiner()) || role.former() || !role.role().office()) {
      return List.of();
    }
    State state = role.state();
    List<State> states = state == null ? role.states() : List.of(state);
    List<Referent> all = new ArrayList<>();
    for (State each : states) {
      Referent holder = holder(each.code(), role, on);
      if (holder == null) {
        return List.of();
      }
      all.add(holder);
    }
    return all;
  }

  /** Returns who holds an office of a body, or null. */
  @Nullable Referent holder(String body, RolePhrase role) {
    return holder(body, role, day);
  }

  private @Nullable Referent holder(String body, RolePhrase role, LocalDate on) {
    OfficeSpell spell = knowledge.offices().holder(body, role.title(), on);
    if (spell == null) {
      spell = knowledge.offices().holder(body, role.role().title(), on);
    }
    if (spell == null || spell.shared()) {
      return null;
    }
    Person person = new Person(spell.holder(), List.of(spell));
    return Referent.known(person, knowledge.codeOf(body), Gender.UNKNOWN);
  }

  /** Returns what a role phrase with its state or body stands for. */
  Referent compose(Scan scan, RolePhrase role) {
    State state = role.state();
    Organisation organisation = role.organisation();
    if (state != null) {
      return bodies.ofState(scan, role, state);
    }
    return organisation == null
        ? Bodies.stateless(scan, role)
        : bodies.ofOrganisation(scan, role, organisation);
  }

  /** Returns what a role phrase stands for in a state that the context names. */
  Referent compose(Scan scan, RolePhrase role, @Nullable String code) {
    State state = code == null ? null : knowledge.state(code);
    return state == null ? Bodies.stateless(scan, role) : bodies.ofState(scan, role, state);
  }

  /** Returns the role phrase that begins at a word, without a name after it, or null. */
  @Nullable RolePhrase role(Scan scan, int start, int limit) {
    return roles.read(scan, start, limit, false);
  }

  static Referent actor(ActorName actor) {
    Sector sector = actor.sector();
    return Referent.body(actor.name(), actor.code(), sector);
  }
}
