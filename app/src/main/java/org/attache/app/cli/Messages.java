package org.attache.app.cli;

import java.io.PrintWriter;
import org.attache.app.terminal.Printable;
import org.attache.model.error.AttacheException;

/** Tells the user on standard error, a line a message. */
final class Messages {
  private final PrintWriter err;

  Messages(PrintWriter err) {
    this.err = err;
  }

  /** Says why something failed: where, what, and the stable code. */
  void failure(AttacheException failure) {
    String message = String.valueOf(failure.getMessage());
    String place = failure.place();
    boolean placed = place == null || message.startsWith(place + ":");
    line((placed ? "" : place + ": ") + message + " [" + failure.code() + "]");
  }

  /** Says what was assumed. */
  void note(String message) {
    line("note: " + message);
  }

  /** Says what is going on. */
  void told(String message) {
    line(message);
  }

  /** Says how the command line is wrong. */
  void usage(String message, String command) {
    line(message + " [usage]");
    err.println("Try '" + command + " --help'.");
    err.flush();
  }

  private void line(String message) {
    err.println("attache: " + Printable.of(message));
    err.flush();
  }
}
