package org.attache.sources.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.attache.model.error.IncorrectInput;
import org.attache.model.error.Unsupported;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV as RFC 4180 has it, one record at a time: fields may be quoted, and then hold
 * separators, line breaks and doubled quotation marks. UTF-8, with or without a byte order mark.
 */
public final class CsvRecords {
  private static final char MARK = '\uFEFF';

  private final InputStream in;
  private final char separator;
  private final long most;
  private final String place;
  private int line = 1;
  private int begun = 1;
  private long read;
  private long at;
  private byte[] last = {};

  /**
   * Makes a reader.
   *
   * @param in a buffered stream
   * @param most how many bytes a record may have
   */
  public CsvRecords(InputStream in, char separator, long most, String place) {
    this.in = in;
    this.separator = separator;
    this.most = most;
    this.place = place;
  }

  /** Returns where the last record begins: {@code file:line}. */
  public String place() {
    return place + ":" + begun;
  }

  /** Returns the byte at which the last record begins. */
  public long at() {
    return at;
  }

  /** Returns the bytes of the last record, not to be changed; at most one more than it may have. */
  public byte[] bytes() {
    return last;
  }

  /**
   * Returns the fields of the next record, or null at the end. Empty lines are passed over.
   *
   * @throws IncorrectInput if the record is not UTF-8; the next one can be read
   * @throws Unsupported if it is too large; the next one can be read
   */
  public @Nullable List<String> next() throws IOException {
    while (true) {
      begun = line;
      at = read;
      byte[] bytes = record();
      if (bytes == null) {
        return null;
      }
      last = bytes;
      if (bytes.length > most) {
        throw new Unsupported(
            "document-too-large", "a record beyond the limit of " + most + " bytes", null, place());
      }
      String record = decoded(bytes);
      if (!record.isEmpty()) {
        return fields(record);
      }
    }
  }

  /** Returns the bytes up to a line break outside quotation marks, without it. */
  private byte @Nullable [] record() throws IOException {
    ByteArrayOutputStream record = new ByteArrayOutputStream(512);
    boolean quoted = false;
    int unit = in.read();
    if (unit < 0) {
      return null;
    }
    for (; unit >= 0; unit = in.read()) {
      read++;
      line += unit == '\n' ? 1 : 0;
      if (unit == '\n' && !quoted) {
        break;
      }
      quoted = quoted != (unit == '"');
      if (record.size() <= most) {
        record.write(unit);
      }
    }
    return record.toByteArray();
  }

  private String decoded(byte[] bytes) {
    try {
      String record = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      int from = begun == 1 && !record.isEmpty() && record.charAt(0) == MARK ? 1 : 0;
      int to = record.endsWith("\r") ? record.length() - 1 : record.length();
      return record.substring(from, Math.max(from, to));
    } catch (CharacterCodingException e) {
      throw new IncorrectInput("encoding-broken", "not UTF-8, which CSV must be", null, place(), e);
    }
  }

  private List<String> fields(String record) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < record.length(); i++) {
      char unit = record.charAt(i);
      if (unit == '"') {
        boolean doubled = quoted && i + 1 < record.length() && record.charAt(i + 1) == '"';
        if (doubled) {
          field.append('"');
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (unit == separator && !quoted) {
        // a constant, as a record may be separators alone, of which each would cost an object
        fields.add(field.length() == 0 ? "" : field.toString());
        field.setLength(0);
      } else {
        field.append(unit);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
