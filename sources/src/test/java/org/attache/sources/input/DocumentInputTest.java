package org.attache.sources.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.attache.model.Document;
import org.attache.model.error.AttacheException;
import org.attache.sources.limit.Limit;
import org.attache.sources.limit.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DocumentInputTest {
  private static final DocumentDefaults NONE = new DocumentDefaults(null, null, null);
  private static final LocalDate DAY = LocalDate.of(2025, 8, 7);

  private static final int LARGEST = (int) Limit.DOCUMENT_BYTES.usual();

  @TempDir private Path directory;

  private Limits limits = Limits.usual();
  private Map<String, String> names = Map.of();

  @Test
  void plainTextIsReadAsItStands() throws IOException {
    CollectedDocuments read = read("a.txt", "Rossi met Keller.\r\n\r\nThey spoke.\n");
    assertThat(read.texts()).containsExactly("Rossi met Keller.\r\n\r\nThey spoke.\n");
    assertThat(read.documents.get(0).id()).endsWith("a.txt");
    assertThat(read.bytes).isEqualTo(Files.size(directory.resolve("a.txt")));
  }

  @Test
  void aJsonDocumentCarriesItsDay() throws IOException {
    CollectedDocuments read =
        read(
            "a.json", "{\n \"id\": \"x\",\n \"text\": \"Hi.\",\n \"published\": \"2025-08-07\"\n}");
    assertThat(read.documents)
        .containsExactly(new Document("x", null, null, null, DAY, null, "Hi."));
  }

  @Test
  void defaultsFillOnlyWhatADocumentDoesNotSay() {
    CollectedDocuments read = new CollectedDocuments();
    String lines = "{\"text\":\"a\",\"publisher\":\"Own\"}\n{\"text\":\"b\",\"title\":\"T\"}\n";
    new DocumentInput(
            new InputSettings(new DocumentDefaults(DAY, "Other", "U"), Map.of(), Limits.usual()),
            stream(lines))
        .read("-", read);
    assertThat(read.documents)
        .containsExactly(
            new Document("stdin:1", null, "U", "Own", DAY, null, "a"),
            new Document("stdin:2", null, "T", "Other", DAY, null, "b"));
  }

  @ParameterizedTest
  @CsvSource({
    "a.jsonl, 2, '{\"text\":\"a\"}\n\n{\"text\":\"b\"}'",
    "a.json, 2, '{\"text\":\"a\"}\n{\"text\":\"b\"}\n'",
    "a, 2, '{\"text\":\"a}\"}\n{\"text\":\"b\"}\n'",
    "a, 1, '{\n\"text\":\"a\"}'",
    "a, 1, '{\"text\":\"{\"}'",
    "a, 1, 'plain'",
    "a.txt, 1, '{\"text\":\"a\"}\n{\"text\":\"b\"}\n'"
  })
  void theFormFollowsFromNameAndContent(String name, int documents, String content)
      throws IOException {
    assertThat(read(name, content).documents).hasSize(documents);
  }

  @Test
  void aBrokenLineIsReportedAndTheOthersAreRead() throws IOException {
    CollectedDocuments read =
        read("a.jsonl", "{\"text\":\"a\"}\n{\"text\": \"b\n{\"text\":\"c\"}\n{\"title\":\"d\"}\n");
    assertThat(read.texts()).containsExactly("a", "c");
    assertThat(read.codes()).containsExactly("json-broken", "text-missing");
    assertThat(read.refusals).extracting(AttacheException::place).allMatch(p -> p != null);
    assertThat(read.refusals.get(0).place()).endsWith("a.jsonl:2");
    assertThat(read.refusals.get(1).place()).endsWith("a.jsonl:4");
  }

  @Test
  void aLineThatIsNotUtf8IsReportedAndTheOthersAreRead() throws IOException {
    byte[] bytes =
        "{\"text\":\"caf\u00E9\"}\n{\"text\":\"b\"}\n".getBytes(StandardCharsets.ISO_8859_1);
    CollectedDocuments read = read("a.jsonl", bytes);
    assertThat(read.texts()).containsExactly("b");
    assertThat(read.codes()).containsExactly("encoding-broken");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstLine() throws IOException {
    assertThat(read("a.jsonl", "\uFEFF{\"text\":\"a\"}\n").texts()).containsExactly("a");
    assertThat(read("b", "\uFEFF{\"text\":\"a\"}\n").texts()).containsExactly("a");
  }

  @Test
  void archivesMayBeLongButADocumentMayNot() throws IOException {
    byte[] large = new byte[LARGEST + 10];
    Arrays.fill(large, (byte) 'a');
    assertThat(read("a.txt", large).codes()).containsExactly("document-too-large");
    String line = "{\"text\":\"" + "a".repeat(LARGEST / 2) + "\"}\n";
    assertThat(read("a.jsonl", line.repeat(5)).documents).hasSize(5);
    String overlong = "{\"text\":\"" + "a".repeat(LARGEST) + "\"}\n{\"text\":\"b\"}\n";
    CollectedDocuments read = read("b.jsonl", overlong);
    assertThat(read.codes()).containsExactly("document-too-large");
    assertThat(read.texts()).containsExactly("b");
  }

  @ParameterizedTest
  @CsvSource({
    "'', text-empty",
    "' \n ', text-empty",
    "'<html><p>Hi', article-missing",
    "'%PDF-1', file-kind-unsupported"
  })
  void whatHoldsNoTextIsRefused(String content, String code) throws IOException {
    assertThat(read("a", content).codes()).containsExactly(code);
  }

  @Test
  void aDocumentInAnotherLanguageIsSetAside() throws IOException {
    String german =
        "Die Ministerin sagte am Montag, dass die Gespräche im Frühjahr weitergehen und";
    CollectedDocuments read =
        read(
            "a.jsonl",
            "{\"text\":\""
                + german
                + " die Lage sich nach der Wahl nicht mehr ändert.\"}\n"
                + "{\"text\":\"a\"}\n"
                + "{\"text\":\"Ja.\",\"language\":\"de\"}\n"
                + "{\"text\":\"Yes.\",\"language\":\"en-GB\"}\n");
    assertThat(read.texts()).containsExactly("a", "Yes.");
    assertThat(read.codes()).containsExactly("language-unsupported", "language-unsupported");
    assertThat(read.refusals.get(0)).hasMessageContaining("German (de)");
  }

  @Test
  void limitsHoldAndCanBeSetByName() throws IOException {
    assertThat(read("a.txt", "No. ".repeat(30_000)).codes()).containsExactly("document-too-large");
    limits = Limits.of(List.of("sentences=30000"));
    assertThat(read("a.txt", "No. ".repeat(30_000)).codes()).isEmpty();
    limits = Limits.of(List.of("text-units=9"));
    assertThat(read("a.txt", "Ten units.").codes()).containsExactly("document-too-large");
  }

  @Test
  void aPackedFileThatSwellsWithoutEndIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      byte[] megabyte = new byte[1 << 20];
      for (int i = 0; i < 64; i++) {
        out.write(megabyte);
      }
    }
    limits = Limits.of(List.of("document-bytes=1000000000"));
    CollectedDocuments read = read("a.txt.gz", bytes.toByteArray());
    assertThat(read.codes()).containsExactly("document-too-large");
    assertThat(read.refusals.get(0)).hasMessageContaining("unpacked-ratio=200");
  }

  @Test
  void emptyJsonInputsAreRefused() throws IOException {
    assertThat(read("a.jsonl", "").codes()).containsExactly("text-empty");
    assertThat(read("a.json", "{\"text\":\" \"}").codes()).containsExactly("text-empty");
  }

  @Test
  void whatIsNoFileIsSaidToBeNone() {
    assertThat(readPath("none.txt").codes()).containsExactly("file-not-found");
    assertThat(readPath("a\0b").codes()).containsExactly("file-not-found");
    assertThat(readPath("").codes()).containsExactly("file-is-directory");
  }

  private CollectedDocuments readPath(String name) {
    CollectedDocuments read = new CollectedDocuments();
    new DocumentInput(new InputSettings(NONE, names, limits), stream(""))
        .read(directory + "/" + name, read);
    return read;
  }

  private CollectedDocuments read(String name, String content) throws IOException {
    return read(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private CollectedDocuments read(String name, byte[] content) throws IOException {
    Files.write(directory.resolve(name), content);
    return readPath(name);
  }

  private static ByteArrayInputStream stream(String content) {
    return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
  }
}
