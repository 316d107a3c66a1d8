package org.attache.app.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.attache.model.Claim;
import org.attache.model.Context;
import org.attache.model.Days;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.attache.model.Mode;
import org.attache.model.Place;
import org.attache.model.Reading;
import org.attache.model.Sector;
import org.attache.model.Stage;
import org.attache.testkit.Chance;
import org.attache.testkit.HostileText;
import org.attache.testkit.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of others, made up for these tests in the published forms. */
final class ForeignFilesTest {
  @TempDir Path folder;

  @Test
  void anIcewsRowIsAClaimOfTheDataSetCarriedByItsOutlet() {
    Received icews = Received.of(Received.file("icews.tab"));
    Reading meeting = icews.reading("icews:32889001:2025-08-07");
    Claim claim = meeting.claims().get(0);
    assertThat(meeting.document().publisher()).isEqualTo("ICEWS");
    assertThat(meeting.document().published()).isEqualTo(LocalDate.of(2025, 8, 7));
    assertThat(claim.event()).isEqualTo(EventType.CONSULT);
    assertThat(claim.stage()).isEqualTo(Stage.OCCURRED);
    assertThat(claim.trigger().text()).isEqualTo("Consult");
    assertThat(claim.actors())
        .extracting(Entity::label, Entity::code, Entity::sector, Entity::office)
        .containsExactly(tuple("Vladimir Putin", "RUS", Sector.GOV, null));
    assertThat(claim.recipients()).extracting(Entity::code).containsExactly("USA");
    assertThat(claim.attribution().get(0).source().label()).isEqualTo("Associated Press");
    assertThat(claim.place()).extracting(Place::name, Place::country).contains("Moscow", "RUS");
    assertThat(claim.time()).isNotNull();
  }

  @Test
  void anIntentToMeetStaysTheAgreementAsWhichItWasFiled() {
    Claim claim = Received.of(Received.file("icews.tab")).claim("icews:32889003:2025-08-07");
    assertThat(claim.event()).isEqualTo(EventType.AGREE);
    assertThat(claim.stage()).isEqualTo(Stage.OCCURRED);
  }

  @Test
  void rowsThatCannotBeReadAreNamedByTheirLineAndTheOthersAreRead() {
    Received icews = Received.of(Received.file("icews.tab"));
    assertThat(icews.readings).hasSize(16);
    assertThat(icews.leftOut).containsExactly("CAMEO 01, no event of PLOVER");
    assertThat(icews.places())
        .containsExactly("icews.tab:19: row-unreadable", "icews.tab:20: row-unreadable");
    assertThat(icews.refused.get(1)).hasMessageContaining("leading zero");
  }

  @Test
  void polecatIsReadByNamesWithMoreColumnsThanItShouldHave() {
    Received polecat = Received.of(Received.file("polecat.tsv"));
    Reading visit = polecat.reading("polecat:w1");
    Claim claim = visit.claims().get(0);
    assertThat(visit.document().published()).isEqualTo(LocalDate.of(2031, 8, 21));
    assertThat(claim.modes()).containsExactly(Mode.VISIT);
    assertThat(claim.contexts()).containsExactly(Context.DIPLOMATIC);
    assertThat(claim.actors())
        .extracting(Entity::label, Entity::code, Entity::sector)
        .containsExactly(
            tuple("Lin Wei", "CHN", Sector.GOV), tuple("Mara Otto", "DEU", Sector.BUS));
    assertThat(claim.recipients().get(0).sector()).isEqualTo(Sector.LEG);
    assertThat(polecat.claim("polecat:w2").actors())
        .extracting(Entity::label, Entity::code)
        .containsExactly(tuple("NOR", "NOR"));
    assertThat(polecat.notes)
        .containsExactly(
            "context passed over, none of PLOVER 2.0: weather",
            "mode passed over, none of PLOVER 2.0: mutter");
    assertThat(polecat.places())
        .containsExactly("polecat.tsv:4: row-unreadable", "polecat.tsv:5: row-unreadable");
  }

  @Test
  void gdeltHasItsOwnCodesForStatesPlacesAndRoles() {
    Received gdelt = Received.of(Received.file("gdelt.CSV"));
    Claim visit = gdelt.claim("gdelt:900001");
    assertThat(visit.modes()).containsExactly(Mode.VISIT);
    assertThat(visit.place()).extracting(Place::country, Place::latitude).contains("FRA", 48.86);
    assertThat(gdelt.reading("gdelt:900001").document().url())
        .isEqualTo("https://post.example/v-1");
    assertThat(gdelt.reading("gdelt:900002").document().url()).isNull();
    assertThat(gdelt.claim("gdelt:900002").actors().get(0).code())
        .as("Europe is not the European Union")
        .isNull();
    assertThat(gdelt.claim("gdelt:900002").recipients().get(0).code()).isEqualTo("UNO");
    assertThat(gdelt.claim("gdelt:900003").actors())
        .extracting(Entity::code, Entity::sector)
        .as("MED are the media there")
        .containsExactly(tuple("ROU", Sector.JRN));
    assertThat(gdelt.claim("gdelt:900003").recipients().get(0).code()).isEqualTo("PSE");
    assertThat(gdelt.leftOut).hasSize(1);
    assertThat(gdelt.places())
        .containsExactly("gdelt.CSV:5: row-unreadable", "gdelt.CSV:6: row-unreadable");
  }

  @Test
  void aPloverRecordOfTwoEventsIsTwoClaims() {
    Received plover = Received.of(Received.file("plover.jsonl"));
    assertThat(plover.ids())
        .containsExactly("dataset:plover:p1", "dataset:plover:p2:1", "dataset:plover:p2:2");
    Claim visit = plover.claim("plover:p1");
    assertThat(visit.trigger().text()).isEqualTo("visited");
    assertThat(visit.actors().get(0).office()).isEqualTo("Minister");
    assertThat(visit.attribution().get(0).source().label()).isEqualTo("The Post");
    assertThat(plover.refused).hasSize(3);
    assertThat(plover.refused.get(2).place()).endsWith("plover.jsonl:5");
  }

  @Test
  void anArrayOfRecordsIsReadAsItsLinesAre() throws IOException {
    List<String> lines = Files.readAllLines(Received.file("plover.jsonl"));
    Path array = folder.resolve("plover.json");
    Files.writeString(array, "[\n" + String.join(",\n", lines.subList(0, 4)) + "]");
    Received received = Received.of(array);
    assertThat(received.ids()).isEqualTo(Received.of(Received.file("plover.jsonl")).ids());
    assertThat(received.refused).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"icews.tab", "polecat.tsv", "gdelt.CSV", "plover.jsonl"})
  void excerptsStandInTheRowAndAPackedFileIsTheSame(String name) throws IOException {
    Path packed = folder.resolve(name + ".gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(Received.file(name), out);
    }
    Received plain = Received.of(Received.file(name));
    assertThat(Received.of(packed).readings).isEqualTo(plain.readings).isNotEmpty();
    for (Reading reading : plain.readings) {
      String text = reading.document().text();
      Claim claim = reading.claims().get(0);
      assertThat(claim.trigger().span().of(text)).isEqualTo(claim.trigger().text());
      Stream.concat(claim.actors().stream(), claim.recipients().stream())
          .map(Entity::excerpt)
          .forEach(words -> assertThat(words.span().of(text)).isEqualTo(words.text()));
    }
  }

  @Test
  void aLineThatIsNotUtf8IsLatin1AndIcewsMayHaveAmericanDays() throws IOException {
    List<String> lines = Files.readAllLines(Received.file("icews.tab"));
    String row = lines.get(1).replace("Moscow", "Köln").replace("2025-08-07", "8/7/2025");
    Path file = folder.resolve("old.tab");
    Files.write(file, (lines.get(0) + "\r\n" + row + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    Received old = Received.of(file);
    assertThat(old.notes).containsExactly("line that is not UTF-8, read as Latin-1");
    assertThat(old.readings.get(0).claims().get(0).place())
        .extracting(Place::name)
        .isEqualTo("Köln");
    assertThat(old.readings.get(0).claims().get(0).time())
        .extracting(time -> time.days())
        .isEqualTo(Days.on(LocalDate.of(2025, 8, 7)));
  }

  @Test
  void aLineThatIsTooLongIsRefusedAndNeverCut() throws IOException {
    Path file = folder.resolve("long.tab");
    List<String> lines = new ArrayList<>(Files.readAllLines(Received.file("icews.tab")));
    lines.add(1, lines.get(1) + "x".repeat(4_000_000));
    Files.write(file, lines);
    Received received = Received.of(file);
    Received usual = Received.of(Received.file("icews.tab"));
    assertThat(received.places()).contains("long.tab:2: line-too-long");
    assertThat(received.ids()).isEqualTo(usual.ids());
  }

  @Test
  void aFileThatIsNoneOfThemIsRefusedAsAWhole() throws IOException {
    Path text =
        Files.writeString(folder.resolve("a.txt"), "Event ID\tEvent Date\tCAMEO Code\n1\t2\t3\n");
    assertThat(Received.of(text).places()).containsExactly("a.txt:1: column-missing");
    Path other = Files.writeString(folder.resolve("b.txt"), "nothing of the kind\n");
    assertThat(Received.of(other).places()).containsExactly("b.txt:1: format-unknown");
    assertThat(Received.of(folder.resolve("none.txt")).places())
        .containsExactly("none.txt: file-not-found");
    Path broken = folder.resolve("c.gz");
    Files.write(broken, new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0});
    assertThat(Received.of(broken).places()).containsExactly("c.gz: gzip-broken");
  }

  @Seeded(60)
  void everyLineIsReadLeftOutOrRefused(Chance chance) throws IOException {
    ForeignFormat format = chance.of(List.of(ForeignFormat.values()));
    List<String> own =
        Files.readAllLines(
            Received.file(
                switch (format) {
                  case ICEWS -> "icews.tab";
                  case POLECAT -> "polecat.tsv";
                  case GDELT -> "gdelt.CSV";
                  case PLOVER -> "plover.jsonl";
                }));
    boolean named = format == ForeignFormat.ICEWS || format == ForeignFormat.POLECAT;
    StringBuilder text = new StringBuilder(named ? own.get(0) + "\n" : "");
    int lines = 0;
    for (int i = chance.below(8); i >= 0; i--) {
      String line = chance.of(own.subList(1, own.size()));
      int cut = chance.below(line.length());
      String hostile = HostileText.of(chance).replaceAll("[\\r\\n]", " ");
      String made =
          line.substring(0, cut) + hostile + line.substring(chance.between(cut, line.length()));
      if (!made.isBlank() && !made.stripLeading().startsWith("[")) {
        text.append(made).append('\n');
        lines++;
      }
    }
    Path file = folder.resolve("rows");
    Files.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    Received received = Received.of(format, file);
    long records =
        received.ids().stream().map(id -> id.replaceFirst("(?<=p2):[12]$", "")).distinct().count();
    assertThat(received.readings.size() + received.leftOut.size() + received.refused.size())
        .isGreaterThanOrEqualTo(lines);
    assertThat(records).isLessThanOrEqualTo(lines);
  }
}
