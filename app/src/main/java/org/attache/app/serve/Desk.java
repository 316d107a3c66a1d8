package org.attache.app.serve;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.attache.app.DocumentReader;
import org.attache.app.alert.CourierLoop;
import org.attache.app.alert.Delivering;
import org.attache.app.web.DeskPages;
import org.attache.app.web.DeskRoutes;
import org.attache.app.web.DeskServer;
import org.attache.app.web.LedgerDesk;
import org.attache.app.web.Reception;
import org.attache.app.web.Rendering;
import org.attache.app.web.access.AccountSource;
import org.attache.app.web.access.Gate;
import org.attache.app.web.access.Rules;
import org.attache.app.web.access.Secrets;
import org.attache.app.web.api.Api;
import org.attache.app.web.api.ChangeStream;
import org.attache.app.web.page.DocumentPages;
import org.attache.app.web.page.EventPages;
import org.attache.app.web.page.TodayPages;
import org.attache.app.web.picture.HolderNames;
import org.attache.ledger.link.StateNames;
import org.attache.ledger.store.Ledger;
import org.attache.model.plover.PloverCoder;
import org.attache.model.plover.PloverTable;
import org.attache.reading.segment.Segmenter;

/** A running desk. */
public final class Desk implements AutoCloseable {
  private static final Duration ROUND = Duration.ofSeconds(1);

  private final LedgerDesk ledger;
  private final CourierLoop courier;
  private final Reception reception;
  private final ChangeStream stream;
  private final DeskServer server;
  private final ExecutorService checking = Executors.newSingleThreadExecutor(Desk::quietly);

  /**
   * Makes a desk; it listens once it is started.
   *
   * @param opened the ledger; closed with the desk
   * @param reader makes the reader of documents that are pushed; called once, if ever
   * @param accounts who has an account
   * @param rules how strangers are met
   * @param delivering what it takes to deliver alerts, which the desk does in the background
   * @param clock tells today
   * @param version of the program
   */
  public Desk(
      Ledger opened,
      Supplier<DocumentReader> reader,
      AccountSource accounts,
      Rules rules,
      Delivering delivering,
      Clock clock,
      String version) {
    StateNames states = StateNames.standard();
    HolderNames names =
        holder -> {
          String state = states.name(holder);
          return state == null ? holder : state;
        };
    Rendering rendering = new Rendering(clock);
    this.ledger = new LedgerDesk(opened);
    this.reception = ledger.reception(new Once<>(reader), clock);
    this.stream = new ChangeStream(ledger, clock);
    List<DeskRoutes> further = new ArrayList<>();
    further.add(new Gate(accounts, new Secrets(), rendering, rules, clock));
    further.add(new Api(ledger, reception, stream, delivering, clock));
    further.addAll(DeskPages.lists(ledger, names, rendering));
    Segmenter segmenter = new Segmenter();
    further.add(DeskPages.review(ledger, segmenter, states, rendering, clock));
    further.add(DeskPages.sources(ledger, reception, rendering, checking, version, clock));
    further.add(DeskPages.watches(ledger, delivering, rendering, clock));
    this.courier = new CourierLoop(ledger.ownOutbox(), delivering, ROUND);
    this.server =
        new DeskServer(
            ledger,
            new TodayPages(names),
            new EventPages(names),
            new DocumentPages(segmenter, new PloverCoder(PloverTable.bundled())),
            further,
            rendering);
  }

  /** Begins to listen; port 0 takes any that is free. */
  public Desk start(String host, int port) {
    server.start(host, port);
    return this;
  }

  /** Returns the port on which it listens. */
  public int port() {
    return server.port();
  }

  private static Thread quietly(Runnable work) {
    Thread thread = new Thread(work, "ledger-check");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    checking.shutdownNow();
    courier.close();
    stream.close();
    server.close();
    reception.close();
    ledger.close();
  }
}
