package org.attache.sources.input;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.attache.model.error.AttacheException;
import org.attache.model.error.IncorrectInput;
import org.attache.model.error.NotFound;
import org.attache.model.error.Unavailable;
import org.attache.sources.limit.Limits;

/** Opens what a user names and unpacks it; what fails becomes an error that says what to do. */
final class OpenedInput {
  /** Does something with an opened input. */
  interface Use {
    /**
     * Reads the input.
     *
     * @param place how messages name it
     * @param name its name without the ending of what it was packed with
     * @param in its bytes, unpacked
     */
    void read(String place, String name, InputStream in) throws IOException;
  }

  private final InputStream standardInput;
  private final Limits limits;

  /**
   * Makes an opener.
   *
   * @param standardInput what {@value DocumentInput#STANDARD_INPUT} stands for; not closed
   */
  OpenedInput(InputStream standardInput, Limits limits) {
    this.standardInput = standardInput;
    this.limits = limits;
  }

  /** Opens {@code name} for {@code use}; {@code refusals} takes why that, or the use, failed. */
  void open(String name, Consumer<AttacheException> refusals, Use use) {
    try {
      if (name.equals(DocumentInput.STANDARD_INPUT)) {
        unpack("stdin", new BufferedInputStream(standardInput), use);
      } else {
        openFile(name, use);
      }
    } catch (AttacheException e) {
      refusals.accept(e);
    } catch (ZipException | EOFException e) {
      refusals.accept(
          new IncorrectInput(
              "gzip-broken", "a damaged gzip file: " + e.getMessage(), name, name, e));
    } catch (AccessDeniedException e) {
      refusals.accept(
          new Unavailable("file-unreadable", "may not be read; check its rights", name, name, e));
    } catch (IOException e) {
      refusals.accept(
          new Unavailable("file-unreadable", "reading failed: " + e.getMessage(), name, name, e));
    }
  }

  private void openFile(String name, Use use) throws IOException {
    Path path = path(name);
    if (Files.isDirectory(path)) {
      throw new IncorrectInput(
          "file-is-directory", "a directory; name the files in it: " + name + "/*", name, name);
    }
    if (Files.notExists(path)) {
      throw new NotFound("file-not-found", "no such file", name, name);
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
      unpack(name, in, use);
    }
  }

  private void unpack(String name, InputStream raw, Use use) throws IOException {
    if (isPacked(raw)) {
      String inner = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
      use.read(
          name, inner, new BufferedInputStream(new BoundedUnpacking(raw, limits, name), 1 << 16));
    } else {
      use.read(name, name, raw);
    }
  }

  private static boolean isPacked(InputStream in) throws IOException {
    in.mark(2);
    boolean packed = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return packed;
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new NotFound("file-not-found", "no such file", name, name, e);
    }
  }
}
