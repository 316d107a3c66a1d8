package org.attache.app.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.app.web.page.DeskData;
import org.attache.app.web.page.DocumentPages;
import org.attache.app.web.page.EventPages;
import org.attache.app.web.page.TodayPages;
import org.attache.app.web.picture.HolderNames;
import org.attache.ledger.AsOf;
import org.attache.ledger.RunningRecord;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.entry.Assertions;
import org.attache.ledger.query.LedgerView;
import org.attache.ledger.query.RecordView;
import org.attache.model.EventType;
import org.attache.model.Reading;
import org.attache.model.Stage;
import org.attache.model.error.NotFound;
import org.attache.model.plover.PloverCoder;
import org.attache.model.plover.PloverTable;
import org.attache.reading.segment.Segmenter;

/** A desk over a ledger in memory that knows a few documents; it listens until it is closed. */
final class SmallDesk implements AutoCloseable {
  static final HolderNames NAMES =
      code -> Map.of("ATL", "Atlantis", "LEM", "Lemuria", "NOR", "Norway").getOrDefault(code, code);

  private final DeskServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  SmallDesk(List<Reading> readings) {
    Data data = new Data(readings);
    Clock clock = Clock.fixed(Instant.parse("2025-03-20T12:00:00Z"), ZoneOffset.UTC);
    Rendering rendering = new Rendering(clock);
    server =
        new DeskServer(
                data,
                new TodayPages(NAMES),
                new EventPages(NAMES),
                new DocumentPages(new Segmenter(), new PloverCoder(PloverTable.bundled())),
                DeskPages.lists(data, NAMES, rendering),
                rendering)
            .start("127.0.0.1", 0);
  }

  /** A desk that knows of a summit, told of from plan to end, and of other matters. */
  static SmallDesk told() {
    return new SmallDesk(
        List.of(
            summit("2025-03-01", "Morning Star", "will meet", Stage.PLANNED, "on 12 March"),
            summit("2025-03-05", "Evening Post", "agreed to meet", Stage.AGREED, "on 12 March"),
            summit("2025-03-12", "Morning Star", "met", Stage.OCCURRED, "on 12 March"),
            new Told("2025-03-10", "Evening Post", "Norway sent aid to Atlantis, Ola Berg said.")
                .actor("Norway", "Norway", "NOR")
                .recipient("Atlantis", "Atlantis", "ATL")
                .in("Atlantis", "ATL", null, null)
                .by("Ola Berg", "Ola Berg", "NOR")
                .claim(EventType.AID, Stage.OCCURRED, "aid"),
            new Told("2025-03-15", "Evening Post", "Lemuria will impose sanctions on Norway.")
                .actor("Lemuria", "Lemuria", "LEM")
                .recipient("Norway", "Norway", "NOR")
                .in("Norway", "NOR", 59.9, 10.7)
                .claim(EventType.SANCTION, Stage.THREATENED, "sanctions")));
  }

  private static Reading summit(
      String published, String outlet, String words, Stage stage, String when) {
    String text =
        "“We want peace”, said Ada Moss: she "
            + words
            + " Bo Lind in Oslo "
            + when
            + ", as planned.";
    return new Told(published, outlet, text)
        .actor("Ada Moss", "Ada Moss", "ATL")
        .recipient("Bo Lind", "Bo Lind", "LEM")
        .by("Ada Moss", "Ada Moss", "ATL")
        .quote("We want peace", "Ada Moss", "Ada Moss", "ATL")
        .in("Oslo", "NOR", 59.9, 10.7)
        .on(when, "2025-03-12")
        .claim(EventType.CONSULT, stage, words);
  }

  /** Returns the answer to a request for a path. */
  HttpResponse<String> answer(String path) throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
    return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Returns the body of the answer to a request for a path that must succeed. */
  String page(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = answer(path);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  @Override
  public void close() {
    server.close();
  }

  private static final class Data implements DeskData {
    private final Map<String, Read> documents = new HashMap<>();
    private final RunningRecord record = new RunningRecord();

    Data(List<Reading> readings) {
      for (Reading reading : readings) {
        List<Assertion> assertions = Assertions.of(reading, LocalDate.EPOCH);
        record.add(assertions);
        documents.put(
            reading.document().id(),
            new Read(reading.document(), assertions, reading.quotations(), List.of()));
      }
    }

    @Override
    public synchronized Lease asOf(LocalDate day) {
      LedgerView view = new RecordView(record.asOf(AsOf.day(day)));
      return new Lease() {
        @Override
        public LedgerView view() {
          return view;
        }

        @Override
        public Read document(String id) {
          Read read = documents.get(id);
          if (read == null) {
            throw new NotFound("document-unknown", "there is no document " + id, id, null);
          }
          return read;
        }

        @Override
        public String eventOf(Assertion assertion) {
          return "";
        }

        @Override
        public void close() {
          // nothing was lent
        }
      };
    }
  }
}
