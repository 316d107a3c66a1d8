package org.attache.app.alert;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.attache.app.file.PrivateFile;

/**
 * The file that holds addresses and secrets. Safe for use by several threads, which share one
 * object, and by several programs.
 */
public final class AddressFile {
  private final PrivateFile<AddressBook> file;

  /** Makes the file's reader; the file need not be there yet. */
  public AddressFile(Path file) {
    this.file =
        new PrivateFile<>(
            file, "addresses", AddressBook.EMPTY, AddressText::book, AddressText::lines);
  }

  /** Returns what the file holds now. */
  public AddressBook book() {
    return file.content();
  }

  /** Replaces what the file holds, while no other program does. */
  public void change(UnaryOperator<AddressBook> change) {
    file.change(change);
  }
}
