package org.attache.sources.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.attache.model.error.AttacheException;
import org.attache.model.error.IncorrectInput;
import org.attache.model.error.Unsupported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextDecoderTest {
  private static final String TEXT = "The “Élysée” said Macron met Kretschmer – twice.";

  private final CollectedDocuments notes = new CollectedDocuments();
  private final TextDecoder decoder = new TextDecoder("a.txt", notes);

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aByteOrderMarkSaysTheEncoding(String charset) {
    assertThat(decoder.decode(("\uFEFF" + TEXT).getBytes(Charset.forName(charset))))
        .isEqualTo(TEXT);
    assertThat(notes.notes).isEmpty();
  }

  @Test
  void utf8NeedsNoMark() {
    String text = TEXT + " 会談 😀";
    assertThat(decoder.decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    assertThat(notes.notes).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "windows-1252"})
  void whatIsAssumedIsSaid(String charset) {
    assertThat(decoder.decode(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
    assertThat(notes.notes)
        .singleElement()
        .asString()
        .startsWith("a.txt: ")
        .containsIgnoringCase(charset);
  }

  @Test
  void brokenUtf8IsNotTakenForWesternText() {
    byte[] bytes = (TEXT + " x").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE9;
    assertRefused(bytes, IncorrectInput.class, "encoding-broken");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "ISO-8859-7"})
  void textInAnotherAlphabetIsNotMangled(String charset) {
    String text = charset.equals("ISO-8859-7") ? "Συνάντηση στο Κίεβο" : "Встреча в Кремле";
    assertRefused(
        text.getBytes(Charset.forName(charset)), IncorrectInput.class, "encoding-unknown");
  }

  @Test
  void aMarkThatLiesIsRefused() {
    byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xFF};
    assertRefused(bytes, IncorrectInput.class, "encoding-broken");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%PDF-1.7", "\u0089PNG\r", "{\\rtf1", "a\0b\0\0\0c"})
  void binaryFilesAreRefused(String start) {
    assertRefused(
        start.getBytes(StandardCharsets.ISO_8859_1), Unsupported.class, "file-kind-unsupported");
  }

  private void assertRefused(byte[] bytes, Class<? extends AttacheException> kind, String code) {
    assertThatThrownBy(() -> decoder.decode(bytes))
        .isInstanceOfSatisfying(
            kind, e -> assertThat(((AttacheException) e).code()).isEqualTo(code));
  }
}
