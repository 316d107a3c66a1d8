package org.attache.sources.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.attache.model.error.IncorrectInput;
import org.attache.model.error.Unsupported;
import org.jspecify.annotations.Nullable;

/** Finds the encoding of plain text and decodes it without loss, or refuses. */
final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final String place;
  private final DocumentSink notes;

  TextDecoder(String place, DocumentSink notes) {
    this.place = place;
    this.notes = notes;
  }

  /**
   * Returns the text of {@code bytes} without its byte order mark.
   *
   * @throws IncorrectInput if no encoding fits
   * @throws Unsupported if the bytes are no text
   */
  String decode(byte[] bytes) {
    ByteOrderMark mark = ByteOrderMark.of(bytes);
    if (mark != ByteOrderMark.NONE) {
      return strict(bytes, mark.length(), mark.charset());
    }
    FileKind.refuseBinary(bytes, place);
    Charset wide = Utf16.guess(bytes);
    if (wide != null) {
      notes.note(place + ": no byte order mark; read as " + wide.name());
      return strict(bytes, 0, wide);
    }
    FileKind.refuseZeros(bytes, place);
    int broken = firstBroken(bytes);
    return broken < 0 ? new String(bytes, StandardCharsets.UTF_8) : western(bytes, broken);
  }

  private String strict(byte[] bytes, int from, Charset charset) {
    try {
      return decoder(charset).decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
    } catch (CharacterCodingException e) {
      throw new IncorrectInput(
          "encoding-broken",
          "the text says it is " + charset.name() + " and is not; save it as UTF-8",
          charset.name(),
          place,
          e);
    }
  }

  private String western(byte[] bytes, int broken) {
    if (holdsUtf8(bytes, broken)) {
      throw new IncorrectInput(
          "encoding-broken",
          "UTF-8 that is broken at byte " + (broken + 1) + "; mend that byte or save it anew",
          null,
          place);
    }
    String text;
    try {
      text = decoder(WINDOWS_1252).decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw unknownEncoding(e);
    }
    if (!isWestern(text)) {
      throw unknownEncoding(null);
    }
    notes.note(place + ": not UTF-8; read as Windows-1252");
    return text;
  }

  private IncorrectInput unknownEncoding(@Nullable Throwable cause) {
    String message = "neither UTF-8 nor Western text; convert it first: iconv -f ENCODING -t UTF-8";
    return cause == null
        ? new IncorrectInput("encoding-unknown", message, null, place)
        : new IncorrectInput("encoding-unknown", message, null, place, cause);
  }

  /** Whether what precedes the broken byte holds characters of several bytes. */
  private static boolean holdsUtf8(byte[] bytes, int broken) {
    for (int i = 0; i < broken; i++) {
      if (bytes[i] < 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether so few letters lie outside ASCII as in the languages that Windows-1252 serves. */
  private static boolean isWestern(String text) {
    long ascii = text.chars().filter(c -> c < 0x80 && Character.isLetter(c)).count();
    long accented = text.chars().filter(c -> c >= 0x80 && Character.isLetter(c)).count();
    return accented * 4 <= ascii;
  }

  private static int firstBroken(byte[] bytes) {
    CharsetDecoder decoder = decoder(StandardCharsets.UTF_8);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
  }

  private static CharsetDecoder decoder(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }
}
