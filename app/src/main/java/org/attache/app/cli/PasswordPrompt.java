package org.attache.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.attache.model.error.IncorrectInput;

/** Asks for a password: on a terminal without showing it, else as the first line of input. */
final class PasswordPrompt {
  private static final int SHORTEST = 10;
  private static final int LONGEST = 200;

  private final Console console;

  PasswordPrompt(Console console) {
    this.console = console;
  }

  /**
   * Returns a new password.
   *
   * @throws IncorrectInput if it is too short or too long
   */
  String ask() throws IOException {
    String password = known();
    if (password.length() < SHORTEST || password.length() > LONGEST) {
      throw new IncorrectInput(
          "password-length",
          "a password has " + SHORTEST + " to " + LONGEST + " characters",
          null,
          null);
    }
    return password;
  }

  /** Returns a password that another has set, of any length. */
  String known() throws IOException {
    return console.isTerminal("in")
        ? Optional.ofNullable(System.console()).map(PasswordPrompt::hidden).orElse("")
        : line();
  }

  private static String hidden(java.io.Console terminal) {
    return new String(terminal.readPassword("Password: "));
  }

  private String line() throws IOException {
    byte[] bytes = console.in().readNBytes(4 * LONGEST + 2);
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.lines().findFirst().orElse("");
  }
}
