package org.attache.reading.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.model.Sector;
import org.attache.reading.knowledge.Table.Row;

/** Collects rows of all tables and indexes them. */
final class KnowledgeBuilder {
  private final TableReader reader = new TableReader();
  private final LexiconBuilder lexicon = new LexiconBuilder();
  private final NameIndex names = new NameIndex(lexicon);
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, State> states = new HashMap<>();
  private final Map<String, Organisation> organisations = new HashMap<>();
  private final Map<String, List<Organisation>> byState = new HashMap<>();
  private final Map<String, List<Groups.Spell>> groups = new HashMap<>();
  private final Map<String, String> wordClasses = new HashMap<>();
  private final Map<String, Sector> bodyNouns = new HashMap<>();
  private final List<OfficeSpell> spells = new ArrayList<>(8000);
  private final Map<String, List<Person>> bySurname = new HashMap<>();

  /** Reads the rows of the table that {@code name} says. */
  void table(String name, String file, List<String> lines) {
    Table table = new Table(file, lines, diagnostics);
    switch (name) {
      case "states.tsv" -> table.forEach(this::state);
      case "organisations.tsv", "organisations-more.tsv" -> table.forEach(this::organisation);
      case "outlets.tsv" -> table.forEach(row -> names.outlet(reader.outlet(row)));
      case "places.tsv", "regions.tsv" -> table.forEach(row -> names.site(reader.site(row)));
      case "cities.tsv" -> table.forEach(row -> names.site(reader.city(row)));
      case "titles.tsv", "titles-more.tsv" -> table.forEach(this::role);
      case "offices.tsv" -> table.forEach(row -> spells.add(reader.spell(row)));
      case "groups.tsv" -> table.forEach(this::member);
      case "words.tsv" -> table.forEach(this::words);
      case "body-nouns.tsv" ->
          table.forEach(row -> bodyNouns.put(row.required("noun"), reader.sectorOf(row)));
      default -> complain(file, 1, "not the name of a knowledge table: " + name);
    }
  }

  void complain(String file, int line, String message) {
    diagnostics.add(new Diagnostic(file, line, message));
  }

  void actor(String words, Designation.ActorName actor) {
    lexicon.add(words, actor, Casing.CAPITALISED);
  }

  private void state(Row row) {
    State state = reader.state(row, states.containsKey(row.text("iso3")));
    states.putIfAbsent(state.code(), state);
    names.state(state);
  }

  private void organisation(Row row) {
    Organisation organisation = reader.organisation(row);
    names.organisation(organisation);
    organisations.putIfAbsent(organisation.name(), organisation);
    organisation.aliases().forEach(alias -> organisations.putIfAbsent(alias, organisation));
    String state = organisation.state();
    if (state != null) {
      byState.computeIfAbsent(state, s -> new ArrayList<>()).add(organisation);
    }
  }

  private void role(Row row) {
    names.role(reader.role(row, row.required("title")));
    row.list("aliases").forEach(alias -> names.role(reader.role(row, alias)));
  }

  private void member(Row row) {
    groups
        .computeIfAbsent(row.required("group"), g -> new ArrayList<>())
        .add(
            new Groups.Spell(
                row.required("iso3"),
                TableReader.day(row, "from", LocalDate.MIN, false),
                TableReader.day(row, "to", LocalDate.MAX, true)));
  }

  private void words(Row row) {
    row.list("words").forEach(word -> wordClasses.putIfAbsent(word, row.required("class")));
  }

  /** Indexes the office holders, once all tables are read. */
  void finish() {
    List<OfficeSpell> capped = Successions.cap(spells);
    spells.clear();
    spells.addAll(capped);
    Map<String, List<OfficeSpell>> byHolder = new LinkedHashMap<>();
    spells.forEach(s -> byHolder.computeIfAbsent(s.holder(), h -> new ArrayList<>(2)).add(s));
    byHolder.forEach((name, held) -> person(new Person(name, held)));
    names.offices(spells);
  }

  private void person(Person person) {
    names.person(person);
    surname(person.name(), person);
    person.spells().forEach(s -> s.aliases().forEach(alias -> surname(alias, person)));
  }

  private void surname(String name, Person person) {
    List<String> keys = Spelling.keys(name);
    if (!keys.isEmpty()) {
      List<Person> persons =
          bySurname.computeIfAbsent(keys.get(keys.size() - 1), k -> new ArrayList<>(2));
      boolean known = persons.stream().anyMatch(p -> p.name().equals(person.name()));
      if (!known) {
        persons.add(person);
      }
    }
  }

  /** Writes all that was read, as {@link KnowledgeBase} takes it. */
  byte[] compiled() {
    FactNumbers facts = new FactNumbers();
    CompiledOutput names = new CompiledOutput();
    lexicon.write(facts, names);
    Index.write(Offices.byTitle(spells), facts::of, names);
    Index.write(Index.single(states), facts::of, names);
    Index.write(Index.single(organisations), facts::of, names);
    Index.write(byState, facts::of, names);
    Index.write(bySurname, facts::of, names);
    CompiledOutput out = new CompiledOutput();
    out.number(KnowledgeBase.FORM);
    facts.write(out);
    out.append(names);
    List<Groups.Spell> memberships = groups.values().stream().flatMap(List::stream).toList();
    IdentityHashMap<Groups.Spell, Integer> numbers = new IdentityHashMap<>();
    memberships.forEach(membership -> numbers.put(membership, numbers.size()));
    out.rows(memberships, RowForms::membership);
    Index.write(groups, numbers::get, out);
    Vocabulary.write(wordClasses, bodyNouns, out);
    return out.written();
  }

  List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }
}
