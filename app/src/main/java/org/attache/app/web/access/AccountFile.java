package org.attache.app.web.access;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.attache.app.file.PrivateFile;

/**
 * The file that holds accounts and tokens. Safe for use by several threads, which share one object,
 * and by several programs.
 */
public final class AccountFile implements AccountSource {
  private final PrivateFile<Accounts> file;

  /** Makes the file's reader; the file need not be there yet. */
  public AccountFile(Path file) {
    this.file =
        new PrivateFile<>(
            file, "accounts", Accounts.NONE, AccountText::accounts, AccountText::lines);
  }

  /**
   * Returns what the file holds now.
   *
   * @throws org.attache.model.error.IncorrectInput if a line of it is none of ours
   * @throws org.attache.model.error.Unavailable if it cannot be read
   */
  @Override
  public Accounts accounts() {
    return file.content();
  }

  /**
   * Replaces what the file holds, while no other program does.
   *
   * @param change makes the new accounts of the old
   */
  public void change(UnaryOperator<Accounts> change) {
    file.change(change);
  }
}
