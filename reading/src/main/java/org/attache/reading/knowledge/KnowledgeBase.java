package org.attache.reading.knowledge;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.attache.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * All rows of the tables with the indexes over them. What it says never changes, on whatever
 * thread; a row is made into a value when it is first asked for. Load it once and pass it on.
 */
public final class KnowledgeBase {
  private static final LocalDate COMPILED = LocalDate.of(2026, 1, 31);
  private static final Set<String> STATELESS_FIGHTERS = Set.of("ISM", "IMG");
  private static final LocalDate TALIBAN_RULE = LocalDate.of(2021, 8, 15);

  /** Says that bytes are compiled tables of this form; changes with the form. */
  static final int FORM = 0x41544B01;

  private final Lexicon lexicon;
  private final Offices offices;
  private final Groups groups;
  private final Index<State> states;
  private final Index<Organisation> organisations;
  private final Index<Organisation> byState;
  private final Index<Person> bySurname;
  private final Vocabulary vocabulary;
  private final List<Diagnostic> diagnostics;

  private KnowledgeBase(CompiledInput in, List<Diagnostic> diagnostics) {
    if (in.number() != FORM) {
      throw new IllegalArgumentException("not compiled tables of this version");
    }
    Facts facts = Facts.read(in);
    this.lexicon = Lexicon.read(in, facts);
    this.offices = new Offices(Index.read(in, facts.spells()));
    this.states = Index.read(in, facts.states());
    this.organisations = Index.read(in, facts.organisations());
    this.byState = Index.read(in, facts.organisations());
    this.bySurname = Index.read(in, facts.persons());
    this.groups = new Groups(Index.read(in, Rows.read(in, RowForms::membership)));
    this.vocabulary = Vocabulary.read(in);
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** Returns the tables that are shipped. */
  public static KnowledgeBase shipped() {
    return load(List.of());
  }

  /**
   * Returns the shipped tables and those of the given directories, whose rows are added.
   *
   * @param extra directories that hold tables under the names of the shipped ones, or actor
   *     dictionaries {@code *.txt} in PETRARCH's format
   * @throws org.attache.model.error.NotFound where a directory does not exist
   */
  public static KnowledgeBase load(List<Path> extra) {
    KnowledgeBuilder builder = read(extra);
    ByteBuffer compiled = ByteBuffer.wrap(builder.compiled());
    return new KnowledgeBase(new CompiledInput(compiled), builder.diagnostics());
  }

  /** Returns the tables that are shipped in the form that {@link #compiled} takes. */
  public static byte[] compile() {
    return read(List.of()).compiled();
  }

  /**
   * Returns the tables that {@link #compile} gave, in a tenth of the time that reading them takes.
   *
   * @param tables the bytes, which must stay as they are
   * @throws IllegalArgumentException if these are not such tables of this version
   */
  public static KnowledgeBase compiled(ByteBuffer tables) {
    return new KnowledgeBase(new CompiledInput(tables), List.of());
  }

  private static KnowledgeBuilder read(List<Path> extra) {
    KnowledgeBuilder builder = new KnowledgeBuilder();
    new KnowledgeFiles(builder).readAll(extra);
    return builder;
  }

  /** Returns the day up to which the shipped tables were compiled. */
  public LocalDate lastDay() {
    return COMPILED;
  }

  /** Returns what was wrong with lines of the tables, in order of reading. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Returns the index of all names. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** Returns who held which office. */
  public Offices offices() {
    return offices;
  }

  /** Returns who belongs to which group. */
  public Groups groups() {
    return groups;
  }

  /** Returns word lists about the language of names. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Returns the state with an alpha-3 code, or null. */
  public @Nullable State state(String code) {
    return states.first(code);
  }

  /** Returns the organisation with a name or a unique alias, or null. */
  public @Nullable Organisation organisation(String name) {
    return organisations.first(name);
  }

  /** Returns the organisations that belong to a state, in the table's order. */
  public List<Organisation> organisationsOf(String state) {
    return byState.get(state);
  }

  /**
   * Returns the persons whose name or alias ends in a surname.
   *
   * @param key surname as {@link Spelling#key} gives it
   */
  public List<Person> personsNamed(String key) {
    return bySurname.get(key);
  }

  /** Returns the actor code of the body of an office: its state's, or its organisation's. */
  public @Nullable String codeOf(String body) {
    if (states.first(body) != null) {
      return body;
    }
    Organisation organisation = organisations.first(body);
    return organisation == null ? null : actorCode(organisation);
  }

  /**
   * Returns the code under which an organisation acts: an armed group of one country bears the code
   * of that country, one of several keeps the code it is listed under, and a regional notion bears
   * none.
   */
  public static @Nullable String actorCode(Organisation organisation) {
    if (organisation.kind().equals("group mention")) {
      return null;
    }
    if (!STATELESS_FIGHTERS.contains(organisation.code())) {
      return organisation.code();
    }
    String state = organisation.state();
    return state == null ? organisation.code() : state;
  }

  /** Returns the sector of an organisation on a day. */
  public static Sector sectorOf(Organisation organisation, LocalDate day) {
    boolean taliban = organisation.name().equals("Taliban");
    return taliban && !day.isBefore(TALIBAN_RULE) ? Sector.GOV : organisation.sector();
  }
}
