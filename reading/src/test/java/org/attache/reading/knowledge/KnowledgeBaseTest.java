package org.attache.reading.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.model.error.NotFound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeBaseTest {
  private static final KnowledgeBase SHIPPED = KnowledgeBase.shipped();

  @Test
  void theShippedTablesHaveNoBadLine() {
    assertThat(SHIPPED.diagnostics()).isEmpty();
  }

  @Test
  void anOfficeHasTheHolderOfTheDay() {
    assertThat(holder("USA", "President", "2021-06-16")).isEqualTo("Joe Biden");
    assertThat(holder("USA", "US President", "2025-08-07")).isEqualTo("Donald Trump");
    assertThat(holder("GBR", "prime minister", "2019-01-01")).isEqualTo("Theresa May");
  }

  @Test
  void everyHolderOfAnOfficeIsFoundByNameAndIsTheSameBySurname() throws IOException {
    assertThat(rows("offices.tsv").map(row -> row[3]).filter(name -> !isHolder(name))).isEmpty();
  }

  private static boolean isHolder(String name) {
    List<String> keys = Spelling.keys(name);
    List<Person> namesakes = SHIPPED.personsNamed(keys.get(keys.size() - 1));
    Set<Person> same = Collections.newSetFromMap(new IdentityHashMap<>());
    same.addAll(namesakes);
    return SHIPPED.lexicon().named(name).stream()
        .anyMatch(
            meant ->
                meant instanceof Designation.PersonName known
                    && known.person().name().equals(name)
                    && same.contains(known.person()));
  }

  @Test
  void everyCityIsFoundByItsNameInItsState() throws IOException {
    assertThat(rows("cities.tsv").filter(row -> !isCity(row[0], row[1], row[4]))).isEmpty();
  }

  private static boolean isCity(String name, String state, String population) {
    return SHIPPED.lexicon().named(name).stream()
        .anyMatch(
            meant ->
                meant instanceof Designation.SiteName city
                    && city.site().name().equals(name)
                    && state.equals(city.site().state())
                    && city.site().population() == Integer.parseInt(population));
  }

  private static Stream<String[]> rows(String table) throws IOException {
    Path file = Path.of("src/main/resources/org/attache/reading/knowledge").resolve(table);
    return Files.readAllLines(file).stream().skip(1).map(row -> row.split("\t", -1));
  }

  @Test
  void onTheDayOfHandoverTheNewcomerHoldsTheOffice() {
    assertThat(holder("USA", "President", "2021-01-20")).isEqualTo("Joe Biden");
    assertThat(holder("USA", "President", "2021-01-19")).isEqualTo("Donald Trump");
  }

  @Test
  void britishAndAmericanSpellingsOfATitleAreOne() {
    assertThat(holder("DEU", "defense minister", "2024-05-01"))
        .isEqualTo(holder("DEU", "Defence Minister", "2024-05-01"))
        .isEqualTo("Boris Pistorius");
  }

  @Test
  void membershipsHaveTheirTimes() {
    LocalDate before = LocalDate.parse("2023-01-01");
    LocalDate after = LocalDate.parse("2024-06-01");
    assertThat(SHIPPED.groups().members("NATO", before)).contains("POL").doesNotContain("FIN");
    assertThat(SHIPPED.groups().members("NATO", after)).contains("FIN", "SWE");
  }

  @Test
  void aUsersTableAddsRowsAndNamesItsBadLines(@TempDir Path directory) throws IOException {
    Path table = directory.resolve("organisations.tsv");
    Files.write(
        table,
        List.of(
            "code\tname\taliases\tkind\tsector\tiso3\tmembers_note",
            "NGO\tHarbour Watch\tHW\tNGO\tNGO\t\t",
            "NGO\tToo Short",
            "NGO\tOdd Sector\t\tNGO\tODD\t\t"));
    KnowledgeBase knowledge = KnowledgeBase.load(List.of(directory));

    assertThat(knowledge.organisation("Harbour Watch")).isNotNull();
    assertThat(knowledge.diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            table + ":3: error: expected 7 tab-separated fields, found 2",
            table + ":4: error: not a sector: ODD");
  }

  @Test
  void badDatesAreNamed(@TempDir Path directory) throws IOException {
    Files.write(
        directory.resolve("offices.tsv"),
        List.of(
            "iso3_or_org\toffice\toffice_aliases\tholder\taliases\tsector\tfrom\tto\tcertainty\tsource\tnote",
            "SMR\tCaptain of San Marino\tCaptain\tAda Lenz\tLenz\tGOV\t2020-13-01\t\tH\tx\t",
            "SMR\tCaptain of San Marino\tCaptain\tAda Lenz\tLenz\tGOV\t2021\t2020\tH\tx\t"));
    assertThat(KnowledgeBase.load(List.of(directory)).diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "not a day, month or year in from: 2020-13-01",
            "ends before it begins: from=2021-01-01, to=2020-12-31");
  }

  @Test
  void petrarchDictionariesAreReadAndBadLinesNamed(@TempDir Path directory) throws IOException {
    Path actors = directory.resolve("house.actors.txt");
    Files.write(
        actors,
        List.of(
            "<!-- a comment",
            "over two lines -->",
            "ORDER_OF_THE_HERON [NGO] # birds",
            "+HERONS_OF_MALTA",
            "NAMELESS_GUARD_COMPANY [MLTMIL]",
            "BROKEN [MLT",
            "DASHES [---]"));
    KnowledgeBase knowledge = KnowledgeBase.load(List.of(directory));

    assertThat(knowledge.lexicon().named("herons of malta"))
        .contains(new Designation.ActorName("HERONS OF MALTA", "NGO", null));
    assertThat(knowledge.lexicon().named("nameless guard company"))
        .singleElement()
        .extracting(d -> ((Designation.ActorName) d).sector())
        .isEqualTo(org.attache.model.Sector.MIL);
    assertThat(knowledge.diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            actors + ":6: error: unbalanced brackets: BROKEN [MLT",
            actors + ":7: error: not a code of three letters or more: [---]");
  }

  @Test
  void aMissingDirectoryIsNotFound(@TempDir Path directory) {
    assertThatThrownBy(() -> KnowledgeBase.load(List.of(directory.resolve("nowhere"))))
        .isInstanceOf(NotFound.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void aFileThatIsNoTableIsNamed(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("people.tsv"), "name\nX\n");
    assertThat(KnowledgeBase.load(List.of(directory)).diagnostics())
        .singleElement()
        .extracting(Diagnostic::message)
        .isEqualTo("not the name of a knowledge table: people.tsv");
  }

  private static @Nullable String holder(String body, String title, String day) {
    OfficeSpell spell = SHIPPED.offices().holder(body, title, LocalDate.parse(day));
    return spell == null ? null : spell.holder();
  }
}
