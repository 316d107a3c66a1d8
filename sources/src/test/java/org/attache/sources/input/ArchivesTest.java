package org.attache.sources.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attache.model.Document;
import org.attache.model.error.AttacheException;
import org.attache.sources.limit.Limits;
import org.attache.testkit.Chance;
import org.attache.testkit.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArchivesTest {
  private static final String TEXT =
      "The minister said on Monday that the talks in Oslo had been useful, and would go on.";
  private static final String PAGE =
      "<html><head><meta property=article:published_time content=2031-05-06></head><body><p>"
          + TEXT
          + "</p></body></html>";

  @TempDir private Path folder;

  private Map<String, String> names = Map.of();
  private Limits limits = Limits.usual();

  @Test
  void aFileGoesOnFromEveryPlaceThatWasToldPackedOrNot() throws IOException {
    String lines =
        "{\"id\":\"1\",\"text\":\"One.\"}\n\n{broken\n{\"id\":\"2\",\"text\":\"Two.\"}\n";
    String warc =
        warc("conversion", "https://a.example/1", "text/plain", TEXT)
            + warc("warcinfo", "a:", "application/warc-fields", "software: x\r\n")
            + response("https://a.example/2", 200, "text/html", PAGE)
            + warc("conversion", "https://a.example/3", "text/plain", TEXT);
    for (Map.Entry<String, String> file : Map.of("a.jsonl", lines, "a.warc", warc).entrySet()) {
      byte[] plain = file.getValue().getBytes(UTF_8);
      for (byte[] bytes : List.of(plain, gzip(plain))) {
        String name = file.getKey() + (bytes == plain ? "" : ".gz");
        CollectedDocuments all = read(name, bytes);
        assertThat(all.places).as(name).hasSizeGreaterThan(2);
        for (int i = 0; i < all.places.size(); i++) {
          CollectedDocuments rest = new CollectedDocuments();
          String path = folder.resolve(name).toString();
          input().read(path, all.places.get(i), rest);
          assertThat(rest.documents)
              .as(name + " from " + all.places.get(i))
              .isEqualTo(all.documents.subList(all.before.get(i), all.documents.size()));
        }
      }
    }
  }

  @Test
  void ofAFileThatIsPackedTwiceNoPlaceIsTold() throws IOException {
    byte[] twice = gzip(gzip("{\"text\":\"One.\"}\n".getBytes(UTF_8)));
    CollectedDocuments read = read("a.jsonl.gz.gz", twice);
    assertThat(read.texts()).containsExactly("One.");
    assertThat(read.places).isEmpty();
  }

  @Test
  void aZipIsReadFileByFile() throws IOException {
    CollectedDocuments read =
        read(
            "a.zip",
            zip(
                Map.of(
                    "x/a.txt", "One.".getBytes(UTF_8),
                    "x/b.json", "{\"id\":\"b\",\"text\":\"Two.\"}".getBytes(UTF_8),
                    "x/.hidden.txt", "No.".getBytes(UTF_8),
                    "x/page.html", PAGE.getBytes(UTF_8),
                    "x/c.jsonl.gz", gzip("{\"text\":\"Three.\"}\n{broken\n".getBytes(UTF_8)),
                    "x/d.pdf", "%PDF-1".getBytes(UTF_8))));
    assertThat(read.texts()).containsExactlyInAnyOrder("One.", "Two.", "Three.", TEXT);
    assertThat(read.codes()).containsExactlyInAnyOrder("json-broken", "file-kind-unsupported");
    assertThat(read.documents)
        .extracting(Document::id)
        .anyMatch(id -> id.endsWith("a.zip!x/a.txt"));
    assertThat(read.bytes).isEqualTo(Files.size(folder.resolve("a.zip")));
  }

  @Test
  void aTarIsReadFileByFilePackedOrNot() throws IOException {
    String longName = "x/" + "n".repeat(150) + ".txt";
    byte[] tar =
        tar(
            header("x/", 0, '5'),
            header("x/a.txt", 4, '0'),
            padded("One."),
            header("././@LongLink", longName.length() + 1, 'L'),
            padded(longName + "\0"),
            header("cut", 4, '0'),
            padded("Two."),
            header("pax", 20, 'x'),
            padded("20 path=x/paxed.txt\n"),
            header("cut", 6, '0'),
            padded("Three."),
            new byte[1024]);
    for (byte[] bytes : List.of(tar, gzip(tar))) {
      CollectedDocuments read = read("a.tgz", bytes);
      assertThat(read.texts()).containsExactly("One.", "Two.", "Three.");
      assertThat(read.documents.get(1).id()).endsWith("!" + longName);
      assertThat(read.documents.get(2).id()).endsWith("!x/paxed.txt");
    }
  }

  @Test
  void aDamagedArchiveGivesWhatStandsBeforeTheDamage() throws IOException {
    byte[] tar =
        tar(header("a.txt", 4, '0'), padded("One."), header("b.txt", 4, '0'), padded("Two."));
    tar[1024 + 3]++;
    CollectedDocuments read = read("a.tar", tar);
    assertThat(read.texts()).containsExactly("One.");
    assertThat(read.codes()).containsExactly("archive-broken");
    assertThat(read("b.tar", Arrays.copyOf(tar, 514)).codes()).containsExactly("archive-broken");
    byte[] zip = zip(Map.of("a.txt", TEXT.getBytes(UTF_8)));
    assertThat(read("a.zip", Arrays.copyOf(zip, 60)).codes()).containsExactly("archive-broken");
  }

  @Test
  void archivesInArchivesAreReadToABound() throws IOException {
    byte[] bytes = zip(Map.of("a.txt", "One.".getBytes(UTF_8)));
    assertThat(read("a.zip", zip(Map.of("b.zip", bytes))).texts()).containsExactly("One.");
    for (int i = 0; i < 5; i++) {
      bytes = zip(Map.of("b.zip", bytes));
    }
    assertThat(read("a.zip", bytes).codes()).containsExactly("archive-nested");
  }

  @Test
  void anArchiveThatSwellsWithoutEndIsRefused() throws IOException {
    byte[] bomb = zip(Map.of("a.jsonl", new byte[64 << 20]));
    assertThat(read("a.zip", bomb).codes()).contains("document-too-large");
    limits = Limits.of(List.of("archive-files=1"));
    byte[] two = zip(Map.of("a.txt", new byte[] {'a'}, "b.txt", new byte[] {'b'}));
    assertThat(read("b.zip", two).codes()).containsExactly("document-too-large");
  }

  private static String warc(String type, String url, String content, String block) {
    return "WARC/1.0\r\nWARC-Type: "
        + type
        + "\r\nWARC-Target-URI: "
        + url
        + "\r\nWARC-Date: 2031-07-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
        + "11111111-1111-1111-1111-111111111111>\r\nContent-Type: "
        + content
        + "\r\nContent-Length: "
        + block.getBytes(UTF_8).length
        + "\r\n\r\n"
        + block
        + "\r\n\r\n";
  }

  private static String response(String url, int status, String type, String body) {
    String http =
        "HTTP/1.1 "
            + status
            + " OK\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + body.getBytes(UTF_8).length
            + "\r\n\r\n"
            + body;
    return warc("response", url, "application/http; msgtype=response", http);
  }

  @Test
  void aWarcGivesItsPagesWithTheirOwnDayAndNotThatOfTheirCapture() throws IOException {
    String warc =
        warc("warcinfo", "a:", "application/warc-fields", "software: x\r\n")
            + response("https://a.example/1", 200, "text/html; charset=utf-8", PAGE)
            + response("https://a.example/2", 404, "text/html", PAGE)
            + response("https://a.example/3.png", 200, "image/png", "\u0089PNG")
            + response("https://a.example/4", 200, "text/html", "<p>Nothing")
            + warc("conversion", "https://a.example/5", "text/plain", TEXT);
    for (byte[] bytes : List.of(warc.getBytes(UTF_8), gzip(warc.getBytes(UTF_8)))) {
      CollectedDocuments read = read("a.warc.gz", bytes);
      LocalDate day = LocalDate.of(2031, 5, 6);
      assertThat(read.documents)
          .containsExactly(
              new Document(
                  "https://a.example/1", "https://a.example/1", null, null, day, "en", TEXT),
              new Document(
                  "https://a.example/5", "https://a.example/5", null, null, null, null, TEXT));
      assertThat(read.codes()).containsExactly("article-missing");
    }
  }

  @ParameterizedTest
  @CsvSource({"'Content-Length: 99\r\n', 'Content-Length: x\r\n'", "'WARC/1.0', 'WARC/9'"})
  void aDamagedRecordIsToldAndTheNextOnesAreRead(String unused, String fault) throws IOException {
    String broken =
        fault.startsWith("WARC")
            ? response("https://a.example/2", 200, "text/html", PAGE).replace("WARC/1.0", fault)
            : response("https://a.example/2", 200, "text/html", PAGE)
                .replaceFirst("Content-Length: \\d+\r\n", fault);
    String warc =
        response("https://a.example/1", 200, "text/html", PAGE)
            + broken
            + response("https://a.example/3", 200, "text/html", PAGE);
    CollectedDocuments read = read("a.warc", warc.getBytes(UTF_8));
    assertThat(read.documents)
        .extracting(Document::id)
        .contains("https://a.example/1", "https://a.example/3");
    assertThat(read.codes()).contains("warc-broken");
  }

  @Test
  void aWarcThatIsAllDamageIsReadToItsEndAndPlacesStayTrue() throws IOException {
    String damage = "WARC/1.0\r\nno header at all \u0001\r\n".repeat(10_000);
    String warc = damage + response("https://a.example/1", 200, "text/html", PAGE);
    CollectedDocuments read = read("a.warc", warc.getBytes(UTF_8));
    assertThat(read.texts()).containsExactly(TEXT);
    assertThat(read.refusals).hasSize(10_000);
    assertThat(read.refusals.get(1).place()).endsWith("a.warc:" + damage.length() / 10_000);
    assertThat(read.places).containsExactly(new Start(damage.length(), 0));
  }

  @Test
  void csvIsReadByTheNamesOfItsColumns() throws IOException {
    names = Map.of("text", "body", "published", "date");
    String csv =
        String.join(
            "\r\n",
            "\uFEFFid,date,body,more",
            "a,2031-05-06,\"He said \"\"no\"\", twice,\nand left.\",x",
            "",
            "b,,Short.,",
            "c,6 May,Wrong day.,",
            "d,2031-05-06,Too few",
            "e,2031-05-06, ,",
            "");
    CollectedDocuments read = read("a.csv", csv.getBytes(UTF_8));
    assertThat(read.documents)
        .containsExactly(
            new Document(
                "a",
                null,
                null,
                null,
                LocalDate.of(2031, 5, 6),
                null,
                "He said \"no\", twice,\nand left."),
            new Document("b", null, null, null, null, null, "Short."));
    assertThat(read.codes()).containsExactly("date-unreadable", "csv-broken", "text-empty");
    assertThat(read.refusals).extracting(AttacheException::place).allMatch(p -> p != null);
    assertThat(read.refusals.get(0).place()).endsWith("a.csv:6");
  }

  @Test
  void csvWithoutTheTextOrInAnotherEncodingIsRefused() throws IOException {
    assertThat(read("a.csv", "id,body\na,b\n".getBytes(UTF_8)).codes())
        .containsExactly("column-missing");
    assertThat(read("b.csv", new byte[0]).codes()).containsExactly("column-missing");
    byte[] latin = "text\ncafé\nplain\n".getBytes(Charset.forName("windows-1252"));
    CollectedDocuments read = read("c.csv", latin);
    assertThat(read.texts()).containsExactly("plain");
    assertThat(read.codes()).containsExactly("encoding-broken");
    assertThat(read("d.tsv", "text\tid\nOne, two.\tx\n".getBytes(UTF_8)).texts())
        .containsExactly("One, two.");
  }

  @Test
  void jsonIsReadByMappedNames() throws IOException {
    names = Map.of("text", "body", "published", "date", "publisher", "source");
    String json =
        "{\"body\":\"One.\",\"date\":\"2031-05-06\",\"source\":\"Herald\",\"text\":\"No.\"}\n";
    Document document = read("a.jsonl", json.getBytes(UTF_8)).documents.get(0);
    assertThat(document.text()).isEqualTo("One.");
    assertThat(document.published()).isEqualTo(LocalDate.of(2031, 5, 6));
    assertThat(document.publisher()).isEqualTo("Herald");
    assertThat(read("b.jsonl", "{\"text\":\"No.\"}\n".getBytes(UTF_8)).codes())
        .containsExactly("text-missing");
  }

  @Seeded(200)
  void noBytesMakeAnArchiveFailOtherwiseThanWithAReason(Chance chance) throws IOException {
    byte[] bytes =
        switch (chance.below(4)) {
          case 0 -> zip(Map.of("a.txt", TEXT.getBytes(UTF_8), "b.html", PAGE.getBytes(UTF_8)));
          case 1 ->
              tar(header("a.txt", 4, '0'), padded("One."), header("b.txt", 4, '0'), padded("Two."));
          case 2 -> gzip(response("https://a.example/1", 200, "text/html", PAGE).getBytes(UTF_8));
          default ->
              response("https://a.example/1", 200, "text/html", PAGE)
                  .concat(response("https://a.example/2", 200, "text/html", PAGE))
                  .getBytes(UTF_8);
        };
    for (int i = chance.between(1, 5); i > 0; i--) {
      bytes[chance.below(bytes.length)] = (byte) chance.below(256);
    }
    CollectedDocuments read = read("a.bin", Arrays.copyOf(bytes, chance.between(6, bytes.length)));
    assertThat(read.documents.size() + read.refusals.size()).isLessThan(20);
  }

  private CollectedDocuments read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    CollectedDocuments read = new CollectedDocuments();
    input().read(file.toString(), read);
    return read;
  }

  private DocumentInput input() {
    InputSettings settings =
        new InputSettings(new DocumentDefaults(null, null, null), names, limits);
    return new DocumentInput(settings, new ByteArrayInputStream(new byte[0]));
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(byte[]... blocks) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] block : blocks) {
      bytes.write(block);
    }
    return bytes.toByteArray();
  }

  private static byte[] padded(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    return Arrays.copyOf(bytes, (bytes.length + 511) / 512 * 512);
  }

  private static byte[] header(String name, int size, char kind) {
    byte[] head = new byte[512];
    put(head, 0, name);
    put(head, 124, String.format(Locale.ROOT, "%011o", size));
    head[156] = (byte) kind;
    put(head, 257, "ustar\00000");
    Arrays.fill(head, 148, 156, (byte) ' ');
    int sum = 0;
    for (byte unit : head) {
      sum += unit & 0xFF;
    }
    put(head, 148, String.format(Locale.ROOT, "%06o\0", sum));
    return head;
  }

  private static void put(byte[] head, int at, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    System.arraycopy(bytes, 0, head, at, bytes.length);
  }
}
