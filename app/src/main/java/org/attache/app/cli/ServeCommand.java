package org.attache.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.attache.app.DocumentReader;
import org.attache.app.ReaderFactory;
import org.attache.app.serve.DemoLedger;
import org.attache.app.serve.Desk;
import org.attache.app.web.access.AccountFile;
import org.attache.app.web.access.Rules;
import org.attache.ledger.store.Ledger;
import org.attache.model.error.IncorrectInput;
import org.attache.model.error.Unavailable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code attache serve}: the desk, until it is stopped. */
@Command(
    name = "serve",
    description = {
      "Serves the desk: pages for people, an API for programs, live changes. Runs until Ctrl-C.",
      "",
      "It answers only on this machine unless --host says otherwise. Whoever is to decide on claims"
          + " needs an account: attache user add NAME."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  attache serve --demo",
      "  attache serve --ledger news.db --port 9000",
      "  attache serve --host 0.0.0.0 --anonymous none"
    })
final class ServeCommand implements Callable<Integer> {
  private static final int MOST_PORT = 65_535;
  private static final int MOST_RATE = 1_000_000;

  private final Console console;
  private final ReaderFactory readers;

  @Mixin private final LedgerOptions ledger = new LedgerOptions();
  @Mixin private final AccountOptions accounts = new AccountOptions();
  @Mixin private final DeliveryOptions delivery = new DeliveryOptions();

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description =
          "Name or address to listen on; 0.0.0.0 is every one of this machine. Default:"
              + " ${DEFAULT-VALUE}, which only this machine reaches.")
  private String host = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port to listen on; 0 takes any that is free. Default: ${DEFAULT-VALUE}.")
  private int port = 8080;

  @Option(
      names = "--demo",
      description =
          "Serve a ledger made of the samples that come with the program; it is gone afterwards.")
  private boolean demo;

  @Option(
      names = "--anonymous",
      paramLabel = "read|none",
      description = "What one may do without an account. Default: ${DEFAULT-VALUE}.")
  private Anonymous anonymous = Anonymous.READ;

  @Option(
      names = "--rate",
      paramLabel = "N",
      description = "Requests that one sender may make in a minute. Default: ${DEFAULT-VALUE}.")
  private int rate = 3000;

  ServeCommand(Console console, ReaderFactory readers) {
    this.console = console;
    this.readers = readers;
  }

  /** What strangers may do. */
  enum Anonymous {
    /** Look. */
    READ,
    /** Nothing. */
    NONE
  }

  @Override
  public Integer call() {
    check("--port", port, 0, MOST_PORT);
    check("--rate", rate, 1, MOST_RATE);
    CountDownLatch stopped = new CountDownLatch(1);
    Thread main = Thread.currentThread();
    Thread stopper =
        new Thread(
            () -> {
              main.interrupt();
              await(stopped);
            });
    Runtime.getRuntime().addShutdownHook(stopper);
    try {
      serve();
    } finally {
      stopped.countDown();
    }
    return ExitStatus.DONE.code();
  }

  private void serve() {
    if (demo) {
      serveDemo();
    } else {
      Clock clock = console.clock();
      String location = ledger.location(console);
      serve(ledger.open(console, clock), location, accounts.file(location), "", clock);
    }
  }

  private static void check(String option, int given, int least, int most) {
    if (given < least || given > most) {
      throw new IncorrectInput(
          "number-out-of-range",
          option + " must be " + least + " to " + most + ", not " + given,
          String.valueOf(given),
          null);
    }
  }

  private void serveDemo() {
    Path folder = folder();
    try {
      Clock clock = console.clock();
      say("reading the samples ...");
      Path file = folder.resolve("demo.db");
      try (Ledger filled = Ledger.open(file.toString(), clock)) {
        DemoLedger.fill(filled, reader());
      }
      AccountFile people = new AccountFile(folder.resolve("demo.accounts"));
      DemoAccount account = DemoAccount.in(people, clock);
      Ledger opened = Ledger.existing(file.toString(), clock);
      serve(opened, file.toString(), people, "?as_of=" + DemoLedger.SHOWN, clock, account.words());
    } finally {
      delete(folder);
    }
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("attache-demo");
    } catch (IOException e) {
      throw new Unavailable("demo-folder", "no folder for the demo: " + e.getMessage(), null, null);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DocumentReader reader() {
    Messages messages = new Messages(console.err());
    return readers.create(List.of(), messages::failure);
  }

  private void serve(
      Ledger opened,
      String location,
      AccountFile people,
      String query,
      Clock clock,
      String... further) {
    boolean loopback = isLoopback();
    Rules rules = new Rules(anonymous == Anonymous.READ, loopback, rate);
    try (Desk desk =
        new Desk(
            opened,
            this::reader,
            people,
            rules,
            delivery.delivering(location, clock),
            clock,
            Version.number())) {
      start(desk);
      String shown = loopback ? "localhost" : host;
      say("the desk is at http://" + shown + ":" + desk.port() + "/" + query);
      for (String words : further) {
        say(words);
      }
      say("Ctrl-C stops it");
      untilInterrupted();
    }
  }

  private void start(Desk desk) {
    try {
      desk.start(host, port);
    } catch (io.javalin.util.JavalinException e) {
      throw new Unavailable(
          "port-taken",
          "cannot listen on "
              + host
              + ":"
              + port
              + ": "
              + String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT)
              + "; name another --port",
          String.valueOf(port),
          null,
          e);
    }
  }

  private boolean isLoopback() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IncorrectInput(
          "host-unknown", "this machine has no name or address " + host, host, null, e);
    }
  }

  private static void untilInterrupted() {
    await(new CountDownLatch(1));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      // this is how the desk is stopped
    }
  }

  private void say(String words) {
    console.err().println("attache: " + words);
    console.err().flush();
  }
}
