package org.attache.reading.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.reading.knowledge.KnowledgeBase;
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
    scans.forEach(trail::note);
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
    int at = 0;
    while (at < scan.size()) {
      Phrase phrase = phrases.at(scan, at, scan.size(), false);
      if (phrase == null) {
        at++;
        continue;
      }
      abbreviation(scan, phrase);
      if (phrase.kind() == MentionKind.PERSON && phrase.referents().size() == 1) {
        introduce(scan, phrase, phrase.referents().get(0));
      }
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
    if (person.person() != null || person.office() != null) {
      return person;
    }
    int at = phrase.last();
    if (scan.lower(at).equals(",") && Character.isDigit(first(scan.lower(at + 1)))) {
      at += 2;
    }
    boolean opens = scan.lower(at).equals(",") || scan.lower(at).equals("(");
    RolePhrase role = opens ? phrases.role(scan, at + 1, scan.size()) : null;
    if (role == null || role.plural() || scan.capitalised(role.last())) {
      return person;
    }
    State state = role.state();
    String code = state == null ? null : state.code();
    return names.describe(person, role, code, scan, at);
  }

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

  KnowledgeBase knowledge() {
    return knowledge;
  }
}
