package org.attache.app.foreign;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.attache.model.error.AttacheException;
import org.attache.model.error.IncorrectInput;
import org.attache.model.error.NotFound;
import org.attache.model.error.Unavailable;
import org.attache.model.json.JsonValue;
import org.attache.model.json.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of event data, packed by gzip or not, a line at a time. A line that cannot be read is
 * refused as {@code file:line} and the next one is read. Not safe for use by several threads.
 */
public final class ForeignFiles {
  /** Code of the error of a row that cannot be read, whose value is the row. */
  public static final String ROW_UNREADABLE = "row-unreadable";

  private static final int GZIP = 0x8b1f;
  private static final int LONGEST_LINE = 4_000_000;

  private final Codebook codes = new Codebook();
  private final @Nullable ForeignFormat asked;
  private final @Nullable String dataset;

  /**
   * Makes a reader.
   *
   * @param asked the format; null where the first line is to show it
   * @param dataset how the data set is called; null for the usual name of its format
   */
  public ForeignFiles(@Nullable ForeignFormat asked, @Nullable String dataset) {
    this.asked = asked;
    this.dataset = dataset;
  }

  /** Reads one file; whatever is wrong with it goes to the sink. */
  public void read(String name, ForeignSink sink) {
    try (InputStream file = new BufferedInputStream(Files.newInputStream(Path.of(name)), 1 << 16)) {
      lines(name, unpacked(file), sink);
    } catch (AttacheException e) {
      sink.refuse(e);
    } catch (NoSuchFileException | InvalidPathException e) {
      sink.refuse(new NotFound("file-not-found", "no such file", name, name, e));
    } catch (ZipException | EOFException e) {
      sink.refuse(
          new IncorrectInput(
              "gzip-broken", "a damaged gzip file: " + e.getMessage(), name, name, e));
    } catch (IOException e) {
      sink.refuse(
          new Unavailable("file-unreadable", "reading failed: " + e.getMessage(), name, name, e));
    }
  }

  private static InputStream unpacked(InputStream file) throws IOException {
    file.mark(2);
    int magic = file.read() | file.read() << 8;
    file.reset();
    return magic == GZIP ? new BufferedInputStream(new GZIPInputStream(file), 1 << 16) : file;
  }

  private void lines(String name, InputStream in, ForeignSink sink) throws IOException {
    @Nullable LineReader reader = null;
    int number = 1;
    for (String line = next(name, number, in, sink);
        line != null;
        line = next(name, ++number, in, sink)) {
      if (line.isBlank()) {
        continue;
      }
      if (reader == null) {
        ForeignFormat format = format(line, name);
        if (format == ForeignFormat.PLOVER && line.stripLeading().startsWith("[")) {
          array(name, line + "\n" + rest(name, number, in, sink), sink);
          return;
        }
        reader = reader(format, line, name);
        if (format == ForeignFormat.ICEWS || format == ForeignFormat.POLECAT) {
          continue;
        }
      }
      read(reader, line, name, number, sink);
    }
  }

  private ForeignFormat format(String line, String name) {
    ForeignFormat seen = asked == null ? ForeignFormat.seenIn(line) : asked;
    if (seen == null) {
      throw new IncorrectInput(
          "format-unknown",
          "the first line shows none of " + ForeignFormat.names() + "; name it with --format",
          name,
          name + ":1");
    }
    return seen;
  }

  private LineReader reader(ForeignFormat format, String line, String name) {
    String called = dataset == null ? format.dataset() : dataset;
    return switch (format) {
      case ICEWS -> new IcewsReader(columns(line, name, IcewsReader.NEEDED), codes, called);
      case POLECAT -> new PolecatReader(columns(line, name, PolecatReader.NEEDED), codes, called);
      case GDELT -> new GdeltReader(codes, called);
      case PLOVER -> new PloverReader(codes, called);
    };
  }

  private static Map<String, Integer> columns(String line, String name, List<String> needed) {
    Map<String, Integer> columns = new HashMap<>();
    List<String> names = List.of(line.stripTrailing().split("\t", -1));
    for (int i = 0; i < names.size(); i++) {
      columns.putIfAbsent(names.get(i).strip().replace("\"", ""), i);
    }
    for (String column : needed) {
      if (!columns.containsKey(column)) {
        throw new IncorrectInput(
            "column-missing",
            "the first line names no column '" + column + "'; it must name " + needed,
            column,
            name + ":1");
      }
    }
    return columns;
  }

  private static void read(
      LineReader reader, String line, String name, int number, ForeignSink sink) {
    try {
      if (line.indexOf('\0') >= 0) {
        throw new IllegalArgumentException("a zero, which no text has");
      }
      reader.read(line, Origin.line(name, number), sink);
    } catch (AttacheException e) {
      sink.refuse(e);
    } catch (IllegalArgumentException e) {
      String place = name + ":" + number;
      sink.refuse(new IncorrectInput(ROW_UNREADABLE, String.valueOf(e.getMessage()), line, place));
    }
  }

  private void array(String name, String json, ForeignSink sink) {
    PloverReader reader =
        new PloverReader(codes, dataset == null ? ForeignFormat.PLOVER.dataset() : dataset);
    int index = 0;
    for (JsonValue value : PloverReader.records(json, name)) {
      String place = name + "[" + index++ + "]";
      try {
        reader.read(value, sink);
      } catch (AttacheException e) {
        sink.refuse(e);
      } catch (IllegalArgumentException e) {
        sink.refuse(
            new IncorrectInput(ROW_UNREADABLE, String.valueOf(e.getMessage()), null, place));
      }
    }
  }

  private static String rest(String name, int first, InputStream in, ForeignSink sink)
      throws IOException {
    StringBuilder rest = new StringBuilder();
    int number = first + 1;
    for (String line = next(name, number, in, sink);
        line != null;
        line = next(name, ++number, in, sink)) {
      rest.append(line).append('\n');
    }
    return rest.toString();
  }

  /**
   * Returns the next line without its end, nothing of one that is too long, null after the last.
   */
  private static @Nullable String next(String name, int number, InputStream in, ForeignSink sink)
      throws IOException {
    int unit = in.read();
    if (unit < 0) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream(512);
    while (unit >= 0 && unit != '\n') {
      if (line.size() <= LONGEST_LINE) {
        line.write(unit);
      }
      unit = in.read();
    }
    if (line.size() > LONGEST_LINE) {
      String message = "a line of more than " + LONGEST_LINE + " bytes";
      sink.refuse(new IncorrectInput("line-too-long", message, null, name + ":" + number));
      return "";
    }
    String text = text(line.toByteArray(), sink);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  private static String text(byte[] bytes, ForeignSink sink) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      sink.note("line that is not UTF-8, read as Latin-1");
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }
}
