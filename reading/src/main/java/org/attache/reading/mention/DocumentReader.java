package org.attache.reading.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.reading.knowledge.KnowledgeBase;
import org.attache.reading.knowledge.Organisation;
import org.attache.reading.knowledge.State;
import org.jspecify.annotations.Nullable;

/** Reads a document twice: first who is introduced by name, then everybody in order. */
final class DocumentReader {
  private static final Set<String> LOCATIVES = Set.of("in", "near", "at", "outside");

  private final KnowledgeBase knowledge;
  private final List<Scan> scans;
  private final NameBook book = new NameBook();
  private final StateTrail trail;
  private final Discourse discourse = new Discourse();
  private final NameReader names;
  private final PhraseReader phrases;
  private final Coreference coreference;
  private final List<List<Phrase>> found = new ArrayList<>();

  DocumentReader(KnowledgeBase knowledge, LocalDate day, List<Scan> scans, @Nullable String home) {
    this.knowledge = knowledge;
    this.scans = scans;
    this.trail = new StateTrail(home);
    this.names = new NameReader(knowledge, day, book, trail);
    this.phrases = new PhraseReader(knowledge, day, names, trail);
    this.coreference = new Coreference(knowledge, trail, discourse, phrases, home);
  }

  void read() {
    StateNotes notes = new StateNotes(trail);
    scans.forEach(notes::note);
    notes.settle();
    scans.forEach(this::introduce);
    scans.forEach(scan -> found.add(mentions(scan)));
  }

  List<List<Phrase>> found() {
    return found;
  }

  Scan scan(int sentence) {
    return scans.get(sentence);
  }

  StateTrail trail() {
    return trail;
  }

  private void introduce(Scan scan) {
    List<Phrase> before = new ArrayList<>();
    int at = 0;
    while (at < scan.size()) {
      Phrase phrase = phrases.at(scan, at, scan.size(), false);
      if (phrase == null) {
        at++;
        continue;
      }
      abbreviation(scan, phrase);
      if (phrase.kind() == MentionKind.PERSON && phrase.referents().size() == 1) {
        introduce(scan, phrase, preceded(scan, phrase, phrase.referents().get(0), before));
      }
      before.add(phrase);
      at = Math.max(phrase.last(), at + 1);
    }
  }

  /** Reads "(CPI)" after the name of a body. */
  private void abbreviation(Scan scan, Phrase phrase) {
    String acronym = phrase.last() + 1 < scan.size() ? scan.word(phrase.last() + 1).text() : "";
    boolean bracketed =
        scan.lower(phrase.last()).equals("(") && scan.lower(phrase.last() + 2).equals(")");
    boolean capitals = acronym.length() > 1 && acronym.equals(acronym.toUpperCase(Locale.ROOT));
    boolean body = phrase.referents().size() == 1 && !phrase.referents().get(0).isPerson();
    boolean unlisted = knowledge.lexicon().named(acronym).isEmpty();
    if (unlisted && bracketed && capitals && body && Character.isLetter(acronym.charAt(0))) {
      book.abbreviate(acronym, phrase.referents().get(0));
    }
  }

  private void introduce(Scan scan, Phrase phrase, Referent person) {
    boolean full = person.name().indexOf(' ') > 0;
    Referent described = located(scan, phrase, apposition(scan, phrase, person));
    if (full || !described.equals(person)) {
      book.introduce(described);
    }
    trail.add(scan.sentence(), phrase.first(), codeOf(described), 0.5);
  }

  /** Gives a person of whom no state is known the state spoken of around the first mention. */
  private Referent located(Scan scan, Phrase phrase, Referent person) {
    if (person.code() != null || person.person() != null) {
      return person;
    }
    String code = trail.owner(scan.sentence(), phrase.first());
    return Referent.person(person.name(), code, person.sector(), person.office(), person.gender());
  }

  private static @Nullable String codeOf(Referent person) {
    return person.code();
  }

  /** Reads "…, the Iraqi foreign minister," after a name and "Prime Minister, …," before it. */
  private Referent apposition(Scan scan, Phrase phrase, Referent person) {
    RolePhrase title = phrase.role();
    boolean guessed = title != null && title.isBare();
    if (person.person() != null || (person.office() != null && !guessed)) {
      return person;
    }
    int at = phrase.last();
    if (scan.lower(at).equals(",") && Character.isDigit(first(scan.lower(at + 1)))) {
      at += 2;
    }
    boolean opens = scan.lower(at).equals(",") || scan.lower(at).equals("(");
    if (scan.lower(at + 1).equals("who") && BEING.contains(scan.lower(at + 2))) {
      at += 2;
    }
    RolePhrase role = opens ? phrases.role(scan, at + 1, scan.size()) : null;
    if (role == null || role.plural() || scan.capitalised(role.last())) {
      return person;
    }
    String code = codeOf(role) != null ? codeOf(role) : superior(scan, role);
    if (code == null && person.office() != null) {
      return person;
    }
    Referent plain = Referent.person(person.name(), null, null, null, person.gender());
    return names.describe(plain, role, code, scan, at);
  }

  /** Returns the state of whom somebody is an adviser or aide "to" or "of", or null. */
  private @Nullable String superior(Scan scan, RolePhrase role) {
    boolean linked =
        LINKS.contains(scan.lower(role.last())) || scan.lower(role.last()).equals("of");
    Phrase above = linked ? phrases.at(scan, role.last() + 1, scan.size(), false) : null;
    return above == null || above.referents().size() != 1 ? null : above.referents().get(0).code();
  }

  private static @Nullable String codeOf(RolePhrase role) {
    State state = role.state();
    Organisation organisation = role.organisation();
    String body = organisation == null ? null : KnowledgeBase.actorCode(organisation);
    return state == null ? body : state.code();
  }

  /** Reads "Japan's envoy to Seoul, …" before a name. */
  private Referent preceded(Scan scan, Phrase phrase, Referent person, List<Phrase> before) {
    int last = before.size() - 1;
    boolean comma = scan.lower(phrase.first() - 1).equals(",") && last >= 0;
    boolean known = person.person() != null || person.code() != null;
    if (!comma || known || before.get(last).last() != phrase.first() - 1) {
      return person;
    }
    int to = before.get(last).first() - 1;
    boolean linked =
        last > 0 && LINKS.contains(scan.lower(to)) && before.get(last - 1).last() == to;
    RolePhrase role = before.get(linked ? last - 1 : last).role();
    if (role == null || role.plural() || codeOf(role) == null) {
      return person;
    }
    return names.describe(person, role, codeOf(role), scan, phrase.first());
  }

  private static final Set<String> BEING = Set.of("is", "was");
  private static final Set<String> LINKS = Set.of("to", "in", "for");

  private static char first(String word) {
    return word.isEmpty() ? ' ' : word.charAt(0);
  }

  private List<Phrase> mentions(Scan scan) {
    List<Phrase> here = new ArrayList<>();
    int at = 0;
    while (at < scan.size()) {
      Phrase read = resolved(scan, at, scan.size(), false);
      Phrase phrase = placed(scan, at, read);
      if (phrase == null) {
        at++;
        continue;
      }
      here.add(phrase);
      remember(scan, phrase);
      at = Math.max(phrase.last(), at + 1);
    }
    return here;
  }

  /** Takes an unknown name after "in" or "near" as a place of the state spoken of. */
  private @Nullable Phrase placed(Scan scan, int at, @Nullable Phrase phrase) {
    boolean unknown =
        phrase == null
            || (phrase.kind() == MentionKind.PERSON && phrase.rule().equals(NameReader.UNLISTED));
    boolean located = at > 0 && LOCATIVES.contains(scan.lower(at - 1));
    if (!unknown || !located || !scan.capitalised(at) || scan.titleCase()) {
      return phrase;
    }
    return names.place(scan, at, scan.size());
  }

  private void remember(Scan scan, Phrase phrase) {
    boolean subject = phrase.first() <= 1 || opensClause(scan, phrase.first() - 1);
    discourse.add(
        new Discourse.Step(
            scan.sentence().index(),
            phrase.first(),
            phrase.last(),
            phrase.kind(),
            phrase.referents(),
            subject));
  }

  private static boolean opensClause(Scan scan, int before) {
    String lower = scan.lower(before);
    return lower.equals("that") || lower.equals(",") || lower.equals(";") || lower.equals("“");
  }

  /** Returns the phrase at a word with whom it stands for, or null. */
  @Nullable Phrase resolved(Scan scan, int at, int limit, boolean lenient) {
    Phrase bound = coreference.at(scan, at, limit);
    Phrase phrase = phrases.at(scan, at, limit, lenient);
    if (phrase == null || (bound != null && bound.last() >= phrase.last())) {
      return bound;
    }
    RolePhrase role = phrase.role();
    if (!phrase.referents().isEmpty()) {
      Referent only = phrase.referents().get(0);
      boolean lost = phrase.referents().size() == 1 && only.isPerson() && only.code() == null;
      return lost
          ? phrase.with(List.of(located(scan, phrase, only)), phrase.kind(), phrase.rule())
          : phrase;
    }
    if (role == null) {
      return phrase;
    }
    Referent context = coreference.bare(scan, role, at);
    Referent referent = context == null ? Bodies.stateless(scan, role) : context;
    MentionKind kind = phrase.kind();
    if (kind == MentionKind.ROLE && referent.isPerson()) {
      kind = MentionKind.OFFICE;
    }
    return phrase.with(List.of(referent), kind, context == null ? "role" : "role in context");
  }

  /** Returns who held the office that a phrase names without "the" on a day, empty otherwise. */
  List<Referent> holders(Phrase phrase, LocalDate on) {
    RolePhrase role = phrase.kind() == MentionKind.OFFICE ? phrase.role() : null;
    return role == null ? List.of() : phrases.holders(role, on);
  }

  KnowledgeBase knowledge() {
    return knowledge;
  }
}
