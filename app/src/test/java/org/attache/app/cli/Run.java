package org.attache.app.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Supplier;
import org.attache.app.ReaderFactory;
import picocli.CommandLine;

/**
 * What one run of the program gave.
 *
 * @param status its exit code
 * @param out what it wrote on standard output
 * @param err what it wrote on standard error
 */
record Run(int status, String out, String err) {
  private static final ReaderFactory MEETINGS = (knowledge, complaints) -> new MeetingReader();

  /** Runs the program with nothing on standard input and no terminal. */
  static Run of(String... arguments) {
    return with("", "", Map.of(), arguments);
  }

  /** Runs the program with {@code in} on standard input. */
  static Run with(
      String in, String terminals, Map<String, String> environment, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = program(in, out, err, terminals, environment, MEETINGS).run(arguments);
    return new Run(status, out.toString(), err.toString());
  }

  /** Runs the program with the reader that is shipped. */
  static Run shipped(String... arguments) {
    return shippedWith("", arguments);
  }

  /** Runs the program with the reader that is shipped and {@code in} on standard input. */
  static Run shippedWith(String in, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = program(in, out, err, "", Map.of(), new ShippedReaders(null)).run(arguments);
    return new Run(status, out.toString(), err.toString());
  }

  /** Runs the program with readers that fail as they are made. */
  static Run failingWith(Supplier<? extends Throwable> failure, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    ReaderFactory readers =
        (knowledge, complaints) -> {
          Throwable thrown = failure.get();
          if (thrown instanceof Error error) {
            throw error;
          }
          throw (RuntimeException) thrown;
        };
    int status = program("", out, err, "", Map.of(), readers).run(arguments);
    return new Run(status, out.toString(), err.toString());
  }

  /** Runs the program onto an output that fails with {@code message}. */
  static Run ontoFailingOutput(String message, String... arguments) {
    Writer broken =
        new Writer() {
          @Override
          public void write(char[] units, int from, int length) throws IOException {
            throw new IOException(message);
          }

          @Override
          public void flush() throws IOException {
            throw new IOException(message);
          }

          @Override
          public void close() {}
        };
    StringWriter err = new StringWriter();
    int status = program("", broken, err, "", Map.of(), MEETINGS).run(arguments);
    return new Run(status, "", err.toString());
  }

  /** Returns the program's commands. */
  static CommandLine commands() {
    StringWriter nowhere = new StringWriter();
    return program("", nowhere, nowhere, "", Map.of(), MEETINGS).commands();
  }

  private static CommandLineProgram program(
      String in,
      Writer out,
      StringWriter err,
      String terminals,
      Map<String, String> environment,
      ReaderFactory readers) {
    Console console =
        new Console(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintWriter(err, true),
            terminals,
            80,
            environment,
            Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC));
    return new CommandLineProgram(console, readers);
  }
}
