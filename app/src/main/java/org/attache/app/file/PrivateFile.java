package org.attache.app.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.attache.model.error.Unavailable;
import org.jspecify.annotations.Nullable;

/**
 * A file of lines that only its owner may read, and what they say. It is replaced as a whole, by
 * one program at a time. Safe for use by several threads, which share one object, and by several
 * programs.
 *
 * @param <T> what the lines say; immutable
 */
public final class PrivateFile<T> {
  private final Path file;
  private final String name;
  private final T none;
  private final BiFunction<List<String>, String, T> read;
  private final Function<T, List<String>> write;
  private @Nullable Stamp stamp;
  private T known;

  /**
   * Makes the file's reader; the file need not be there yet.
   *
   * @param name what it holds, in one word, by which errors speak of it
   * @param none what is said where there is no file
   * @param read makes of lines and the file's name what they say
   * @param write spells it
   */
  public PrivateFile(
      Path file,
      String name,
      T none,
      BiFunction<List<String>, String, T> read,
      Function<T, List<String>> write) {
    this.file = file;
    this.name = name;
    this.none = none;
    this.read = read;
    this.write = write;
    this.known = none;
  }

  /**
   * Returns what the file says now.
   *
   * @throws org.attache.model.error.IncorrectInput if a line of it is none of ours
   * @throws Unavailable if it cannot be read
   */
  public synchronized T content() {
    try {
      Stamp now = stamp();
      if (!now.equals(stamp)) {
        known = Files.exists(file) ? read.apply(Files.readAllLines(file), file.toString()) : none;
        stamp = now;
      }
      return known;
    } catch (IOException e) {
      throw unavailable("cannot be read", e);
    }
  }

  /**
   * Replaces what the file says, while no other program does.
   *
   * @param change makes the new content of the old
   */
  public synchronized void change(UnaryOperator<T> change) {
    Path lockFile = sibling(".lock");
    try (FileChannel channel =
            FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      stamp = null;
      replace(change.apply(content()));
      lock.release();
    } catch (IOException e) {
      throw unavailable("cannot be written", e);
    }
  }

  private void replace(T content) throws IOException {
    Path fresh = sibling(".new");
    Files.deleteIfExists(fresh);
    Files.createFile(fresh);
    PosixFileAttributeView owner = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
    if (owner != null) {
      owner.setPermissions(PosixFilePermissions.fromString("rw-------"));
    }
    Files.write(fresh, write.apply(content), StandardCharsets.UTF_8);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    stamp = null;
  }

  private Path sibling(String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  private Stamp stamp() throws IOException {
    return Files.exists(file)
        ? new Stamp(Files.getLastModifiedTime(file), Files.size(file))
        : new Stamp(FileTime.fromMillis(0), -1);
  }

  private Unavailable unavailable(String what, IOException e) {
    return new Unavailable(
        name + "-unavailable",
        "the " + name + " " + what + ": " + e.getMessage(),
        null,
        file.toString(),
        e);
  }

  /**
   * By what a change of the file is seen.
   *
   * @param modified when it was written
   * @param size its bytes, -1 if it is not there
   */
  private record Stamp(FileTime modified, long size) {}
}
