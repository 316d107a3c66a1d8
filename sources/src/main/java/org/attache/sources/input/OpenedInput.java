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
import org.attache.sources.archive.CountedStream;
import org.jspecify.annotations.Nullable;

/** Opens what a user names; what fails becomes an error that says what to do. */
final class OpenedInput {
  /** Does something with an opened input. */
  interface Use {
    /**
     * Reads the input.
     *
     * @param place how messages name it
     * @param in its bytes, buffered
     * @param file counts the bytes that are read of it
     */
    void read(String place, InputStream in, CountedStream file) throws IOException;
  }

  private final InputStream standardInput;

  /**
   * Makes an opener.
   *
   * @param standardInput what {@value DocumentInput#STANDARD_INPUT} stands for; not closed
   */
  OpenedInput(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /** Opens {@code name} for {@code use}; {@code refusals} takes why that, or the use, failed. */
  void open(String name, Consumer<AttacheException> refusals, Use use) {
    try {
      if (name.equals(DocumentInput.STANDARD_INPUT)) {
        use("stdin", standardInput, use);
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

  /**
   * Returns a file as a whole, which could not be read; null where it is no file.
   *
   * @param most so many bytes are had at hand, else their hash alone
   */
  @Nullable RefusedInput refused(String name, long most, Manner manner) {
    if (name.equals(DocumentInput.STANDARD_INPUT)) {
      return null;
    }
    try (InputStream in = Files.newInputStream(path(name))) {
      byte[] beginning = in.readNBytes((int) Math.min(most, Integer.MAX_VALUE - 16) + 1);
      return beginning.length <= most
          ? RefusedInput.of(0, beginning, manner)
          : ByteLines.large(beginning, in);
    } catch (IOException | NotFound e) {
      return null;
    }
  }

  private static void openFile(String name, Use use) throws IOException {
    Path path = path(name);
    if (Files.isDirectory(path)) {
      throw new IncorrectInput(
          "file-is-directory", "a directory; name the files in it: " + name + "/*", name, name);
    }
    if (Files.notExists(path)) {
      throw new NotFound("file-not-found", "no such file", name, name);
    }
    try (InputStream in = Files.newInputStream(path)) {
      use(name, in, use);
    }
  }

  private static void use(String place, InputStream in, Use use) throws IOException {
    CountedStream file = new CountedStream(in);
    use.read(place, new BufferedInputStream(file, 1 << 16), file);
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new NotFound("file-not-found", "no such file", name, name, e);
    }
  }
}
