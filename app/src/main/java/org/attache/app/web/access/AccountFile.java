package org.attache.app.web.access;

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
import java.util.function.UnaryOperator;
import org.attache.model.error.Unavailable;
import org.jspecify.annotations.Nullable;

/**
 * The file that holds accounts and tokens. Safe for use by several threads, which share one object,
 * and by several programs.
 */
public final class AccountFile implements AccountSource {
  private final Path file;
  private @Nullable Stamp stamp;
  private Accounts known = Accounts.NONE;

  /** Makes the file's reader; the file need not be there yet. */
  public AccountFile(Path file) {
    this.file = file;
  }

  /**
   * Returns what the file holds now.
   *
   * @throws org.attache.model.error.IncorrectInput if a line of it is none of ours
   * @throws Unavailable if it cannot be read
   */
  @Override
  public synchronized Accounts accounts() {
    try {
      Stamp now = stamp();
      if (!now.equals(stamp)) {
        known =
            Files.exists(file)
                ? AccountText.accounts(Files.readAllLines(file), file.toString())
                : Accounts.NONE;
        stamp = now;
      }
      return known;
    } catch (IOException e) {
      throw unavailable("cannot be read", e);
    }
  }

  /**
   * Replaces what the file holds, while no other program does.
   *
   * @param change makes the new accounts of the old
   */
  public synchronized void change(UnaryOperator<Accounts> change) {
    Path lockFile = sibling(".lock");
    try (FileChannel channel =
            FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      stamp = null;
      write(change.apply(accounts()));
      lock.release();
    } catch (IOException e) {
      throw unavailable("cannot be written", e);
    }
  }

  private void write(Accounts accounts) throws IOException {
    Path fresh = sibling(".new");
    Files.deleteIfExists(fresh);
    Files.createFile(fresh);
    PosixFileAttributeView owner = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
    if (owner != null) {
      owner.setPermissions(PosixFilePermissions.fromString("rw-------"));
    }
    Files.write(fresh, AccountText.lines(accounts), StandardCharsets.UTF_8);
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
        "accounts-unavailable",
        "the accounts " + what + ": " + e.getMessage(),
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
