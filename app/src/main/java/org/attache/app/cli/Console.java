package org.attache.app.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.attache.app.terminal.Palette;

/**
 * What a process is given.
 *
 * @param in standard input
 * @param out standard output, written in UTF-8 whatever the locale
 * @param err standard error
 * @param terminals which of {@code in}, {@code out}, {@code err} are terminals, by these names
 * @param columns the width of the terminal, or of lines where there is none
 * @param environment the variables of the environment
 * @param clock tells which day it is
 */
record Console(
    InputStream in,
    Writer out,
    PrintWriter err,
    String terminals,
    int columns,
    Map<String, String> environment,
    Clock clock) {
  private static final int USUAL_COLUMNS = 80;
  private static final int FEWEST_COLUMNS = 40;
  private static final int MOST_COLUMNS = 110;

  Console {
    environment = Map.copyOf(environment);
    columns = Math.max(FEWEST_COLUMNS, Math.min(columns, MOST_COLUMNS));
  }

  /** Returns the console of this process. */
  static Console ofProcess() {
    Map<String, String> environment = System.getenv();
    String columns = environment.getOrDefault("COLUMNS", System.getProperty("attache.columns", ""));
    return new Console(
        new FileInputStream(FileDescriptor.in),
        writer(new FileOutputStream(FileDescriptor.out)),
        new PrintWriter(writer(new FileOutputStream(FileDescriptor.err)), true),
        System.getProperty("attache.terminal", ""),
        number(columns),
        environment,
        Clock.systemUTC());
  }

  boolean isTerminal(String stream) {
    return terminals.contains(stream);
  }

  /** Returns the colours of standard output: none where it is no terminal or NO_COLOR is set. */
  Palette palette() {
    boolean wanted =
        environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
    return new Palette(wanted && isTerminal("out"));
  }

  private static Writer writer(OutputStream stream) {
    return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 15);
  }

  private static int number(String digits) {
    boolean plain =
        !digits.isEmpty() && digits.length() < 6 && digits.chars().allMatch(Character::isDigit);
    int number = plain ? Integer.parseInt(digits) : 0;
    return number == 0 ? USUAL_COLUMNS : number;
  }
}
