package org.attache.app.input;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.attache.model.error.AttacheException;
import org.attache.model.error.IncorrectInput;
import org.attache.model.error.NotFound;
import org.attache.model.error.Unavailable;
import org.jspecify.annotations.Nullable;

/** Reads the documents of the files that a user names. */
public final class DocumentInput {
  /** What stands for standard input on the command line. */
  public static final String STANDARD_INPUT = "-";

  private static final byte[] NOTHING = {};

  private final DocumentDefaults defaults;
  private final InputStream standardInput;

  /**
   * Makes a reader of inputs.
   *
   * @param defaults what holds of documents that do not say it themselves
   * @param standardInput what {@value #STANDARD_INPUT} stands for; not closed
   */
  public DocumentInput(DocumentDefaults defaults, InputStream standardInput) {
    this.defaults = defaults;
    this.standardInput = standardInput;
  }

  /**
   * Hands every document of {@code name} to {@code sink}, and the reason for every one that cannot
   * be read.
   *
   * @param name path of a file, or {@value #STANDARD_INPUT}
   */
  public void read(String name, DocumentSink sink) {
    try {
      if (name.equals(STANDARD_INPUT)) {
        read("stdin", new BufferedInputStream(standardInput), sink);
      } else {
        readFile(name, sink);
      }
    } catch (AttacheException e) {
      sink.refuse(e);
    } catch (ZipException | EOFException e) {
      sink.refuse(
          new IncorrectInput(
              "gzip-broken", "a damaged gzip file: " + e.getMessage(), name, name, e));
    } catch (AccessDeniedException e) {
      sink.refuse(
          new Unavailable("file-unreadable", "may not be read; check its rights", name, name, e));
    } catch (IOException e) {
      sink.refuse(
          new Unavailable("file-unreadable", "reading failed: " + e.getMessage(), name, name, e));
    }
  }

  private void readFile(String name, DocumentSink sink) throws IOException {
    Path path = path(name);
    if (Files.isDirectory(path)) {
      throw new IncorrectInput(
          "file-is-directory", "a directory; name the files in it: " + name + "/*", name, name);
    }
    if (Files.notExists(path)) {
      throw new NotFound("file-not-found", "no such file", name, name);
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
      read(name, in, sink);
    }
  }

  private void read(String name, InputStream raw, DocumentSink sink) throws IOException {
    if (isPacked(raw)) {
      String inner = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
      unpacked(name, inner, new BufferedInputStream(new GZIPInputStream(raw), 1 << 16), sink);
    } else {
      unpacked(name, name, raw, sink);
    }
  }

  private static boolean isPacked(InputStream in) throws IOException {
    in.mark(2);
    boolean packed = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return packed;
  }

  private void unpacked(String name, String inner, InputStream in, DocumentSink sink)
      throws IOException {
    ByteLines lines = new ByteLines(in);
    byte[] first = orNothing(lines.next());
    byte[] second = orNothing(lines.next());
    DocumentParser parser = new DocumentParser(name, defaults, sink);
    switch (InputForm.of(inner, first, second)) {
      case TEXT -> parser.text(lines.all(first, second));
      case JSON -> parser.json(lines.all(first, second));
      case JSON_LINES -> parser.jsonLines(first, second, lines);
    }
  }

  private static byte[] orNothing(byte @Nullable [] line) {
    return line == null ? NOTHING : line;
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new NotFound("file-not-found", "no such file", name, name, e);
    }
  }
}
