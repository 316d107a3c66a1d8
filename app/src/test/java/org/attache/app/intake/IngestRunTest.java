package org.attache.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.attache.app.DocumentReader;
import org.attache.app.serve.News;
import org.attache.ledger.query.ClaimFilter;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.query.EventLine;
import org.attache.ledger.query.Publication;
import org.attache.ledger.query.Refused;
import org.attache.ledger.query.RefusedFilter;
import org.attache.ledger.query.Shelf;
import org.attache.ledger.query.StoredView;
import org.attache.ledger.query.Upkeep;
import org.attache.ledger.store.Ledger;
import org.attache.ledger.store.Sql;
import org.attache.model.Document;
import org.attache.model.Reading;
import org.attache.model.Stage;
import org.attache.model.error.AttacheException;
import org.attache.model.json.DocumentCodec;
import org.attache.model.json.Origin;
import org.attache.sources.input.DocumentInput;
import org.attache.sources.input.DocumentSink;
import org.attache.sources.input.InputSettings;
import org.attache.sources.input.Start;
import org.attache.sources.limit.Limits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that a run sees is counted once and kept; the same text is read once. */
final class IngestRunTest {
  private static final String TEXT =
      "Anna Rossi met Urs Keller on Friday. A spokesman said that more talks were to follow soon.";
  private static final String GERMAN =
      "Die Bundesregierung hat am Freitag mitgeteilt, dass sie an dem Treffen der Minister in der"
          + " kommenden Woche nicht teilnehmen wird.";
  private static final LocalDate DAY = LocalDate.of(2025, 8, 8);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-08-25T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  private final AtomicInteger readings = new AtomicInteger();
  private final List<String> notes = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // opened before each test
  private Ledger ledger;

  @BeforeEach
  void open() {
    ledger = Ledger.open(folder.resolve("news.db").toString(), CLOCK);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  /** Knows the Wire by other names; chokes on poison. */
  private final DocumentReader reader =
      new DocumentReader() {
        @Override
        public Reading read(Document document) {
          readings.incrementAndGet();
          if (document.text().contains("poison")) {
            throw new IllegalStateException("choked");
          }
          return new Reading(
              document,
              document.text().contains("Anna Rossi met")
                  ? List.of(News.meeting(document.text(), "met", Stage.OCCURRED, false))
                  : List.of(),
              List.of());
        }

        @Override
        public boolean hangsOn(String outlet) {
          return outlet.equals("The Wire");
        }
      };

  private final RunListener listener =
      new RunListener() {
        @Override
        public void failed(AttacheException reason) {}

        @Override
        public void setAside(AttacheException reason) {}

        @Override
        public void note(String message) {
          notes.add(message);
        }

        @Override
        public void consumed(long bytes) {}

        @Override
        public void documentRead() {}
      };

  private IngestRun run() {
    ReadingPool pool = new ReadingPool(reader, Limits.usual(), 2);
    return new IngestRun(ledger, pool, reader, listener, CLOCK, "ingest", false);
  }

  private RunResult ingest(Document... documents) {
    IngestRun run = run();
    List.of(documents).forEach(run::accept);
    return run.finish();
  }

  private static Document copy(String id, @Nullable String outlet, LocalDate day, String text) {
    return new Document(id, "https://" + id + ".example/1", null, outlet, day, "en", text);
  }

  @Test
  void theSameTextOfTheSameDayIsReadOnceWhoeverPublishesIt() {
    RunResult result =
        ingest(
            copy("a", "The Post", DAY, TEXT),
            copy("b", "Gazette", DAY, TEXT),
            copy("c", "Morning News", DAY, TEXT));
    RunResult later = ingest(copy("d", "Evening News", DAY, TEXT));

    assertThat(readings).hasValue(1);
    assertThat(result.counts().read()).isEqualTo(3);
    assertThat(result.counts().copies()).isEqualTo(2);
    assertThat(later.counts().copies()).isEqualTo(1);
    try (Sql sql = ledger.reading()) {
      Shelf shelf = new Shelf(sql, DAY);
      assertThat(shelf.claims(new ClaimFilter(null, null, null, null, null, null, null), null, 9))
          .extracting(claim -> claim.source().outlet())
          .containsExactly("Evening News", "Morning News", "Gazette", "The Post");
      assertThat(shelf.document("c").publications())
          .extracting(Publication::publisher)
          .containsExactly("The Post", "Gazette", "Morning News", "Evening News");
    }
    assertThat(ledger.verify().problems()).isEmpty();
  }

  @Test
  void moreCopiesThanAreStoredAtOnceAreReadOnceToo() {
    Document[] copies =
        IntStream.range(0, 620)
            .mapToObj(i -> copy("n" + i, "Paper " + i, DAY, TEXT))
            .toArray(Document[]::new);
    RunResult result = ingest(copies);

    assertThat(readings).hasValue(1);
    assertThat(result.counts().read()).isEqualTo(620);
    assertThat(result.counts().copies()).isEqualTo(619);
  }

  @Test
  void copiesOfWhatCannotBeReadAreEachRefused() {
    Document[] copies =
        IntStream.range(0, 502)
            .mapToObj(i -> copy("n" + i, "Paper " + i, DAY, "poison"))
            .toArray(Document[]::new);
    RunResult result = ingest(copies);

    assertThat(result.counts().seen()).isEqualTo(502);
    assertThat(result.counts().quarantined()).isEqualTo(502);
  }

  @Test
  void aCopyMakesTheSameClaimsAsIfItHadBeenRead() {
    ingest(copy("a", "The Post", DAY, TEXT), copy("b", "Gazette", DAY, TEXT));
    String other = folder.resolve("other.db").toString();
    try (Ledger apart = Ledger.open(other, CLOCK)) {
      apart.ingest(
          List.of(
              reader.read(copy("a", "The Post", DAY, TEXT)),
              reader.read(copy("b", "Gazette", DAY, TEXT))),
          reader.name());
      assertThat(ledger.diff(apart)).isEmpty();
    }
  }

  @Test
  void whatMayHangOnTheDayTheOutletOrTheTitleIsReadAnew() {
    ingest(
        copy("a", "The Post", DAY, TEXT),
        copy("b", "Gazette", DAY.plusDays(1), TEXT),
        copy("c", "The Wire", DAY, TEXT),
        copy("d", "Anna Rossi", LocalDate.of(2025, 8, 20), TEXT),
        copy("e", "Gazette", LocalDate.of(2025, 8, 20), TEXT),
        new Document("f", null, "Anna Rossi met Urs Keller on Friday.", "Post", DAY, "en", TEXT));
    assertThat(readings).hasValue(6);
  }

  @Test
  void aCopyCountsFromItsOwnDayAndOutletsThatShareATextAreOneSource() {
    ingest(
        copy("a", "The Post", DAY, TEXT),
        copy("b", "Gazette", DAY, TEXT),
        copy("c", "Morning News", DAY.plusDays(3), TEXT));
    assertThat(counts(DAY)).isEqualTo("2 documents, 2 outlets, 1 independent");
    assertThat(counts(DAY.plusDays(3))).isEqualTo("3 documents, 3 outlets, 1 independent");
    try (Sql sql = ledger.reading()) {
      assertThat(new Shelf(sql, DAY).document("a").publications()).hasSize(2);
    }
  }

  private String counts(LocalDate day) {
    try (Sql sql = ledger.reading()) {
      EventLine line = new StoredView(sql, day).events(EventFilter.ALL, 0, 9).get(0);
      EventLine.Counts counts = line.counts();
      return counts.documents()
          + " documents, "
          + counts.outlets()
          + " outlets, "
          + counts.independent()
          + " independent";
    }
  }

  @Test
  void whatIsSeenIsReadUnchangedQuarantinedOrSkipped() throws Exception {
    Path file = folder.resolve("news.jsonl");
    Files.writeString(
        file,
        line("a", TEXT)
            + line("a", TEXT)
            + "{\"broken\n"
            + line("p", "This is poison for a reader. It is not for the others.")
            + line("d", GERMAN));
    IngestRun run = run();
    new DocumentInput(InputSettings.usual(), System.in).read(file.toString(), run);
    RunResult result = run.finish();

    assertThat(result.counts().seen()).isEqualTo(5);
    assertThat(result.counts().read()).isEqualTo(1);
    assertThat(result.counts().unchanged()).isEqualTo(1);
    assertThat(result.counts().quarantined()).isEqualTo(2);
    assertThat(result.counts().skipped()).isEqualTo(1);
    try (Sql sql = ledger.reading()) {
      assertThat(new Upkeep(sql).recorded(5)).containsExactly(result.counts());
      List<Refused> kept =
          new Upkeep(sql).quarantine().list(RefusedFilter.WAITING, Long.MAX_VALUE, 9);
      assertThat(kept).extracting(Refused::code).containsExactly("reader-failed", "json-broken");
      assertThat(kept).allMatch(Refused::canBeRetried);
      Refused broken = kept.get(1);
      assertThat(broken.origin()).isEqualTo(file + ":3");
      assertThat(broken.at()).isEqualTo(2L * line("a", TEXT).length());
      assertThat(broken.run()).isEqualTo(result.counts().id());
      assertThat(new Upkeep(sql).quarantine().input(broken))
          .isEqualTo("{\"broken\n".getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String line(String id, String text) {
    return "{\"id\":\"" + id + "\",\"published\":\"2025-08-08\",\"text\":\"" + text + "\"}\n";
  }

  /** Breaks a run off behind some documents. */
  private static final class BrokenOff extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @Test
  void aRunThatWasBrokenOffGoesOnBehindWhatIsStored() throws Exception {
    Path file = folder.resolve("long.jsonl");
    List<String> lines =
        IntStream.range(0, 1700)
            .mapToObj(i -> line("n" + i, "Nothing happened on this day, number " + i + "."))
            .toList();
    Files.writeString(file, String.join("", lines));
    IngestRun first = run();
    assertThat(first.begin("long", "state")).isEqualTo(Start.BEGINNING);
    try {
      new DocumentInput(InputSettings.usual(), System.in)
          .read(file.toString(), new Breaking(first, 1300));
    } catch (BrokenOff e) {
      notes.add("broken off");
    }
    assertThat(notes).containsExactly("broken off");

    IngestRun second = run();
    Start from = second.begin("long", "state");
    int stored = (int) from.line() - 1;
    assertThat(stored).isBetween(900, 1300);
    assertThat(from.at()).isEqualTo(String.join("", lines.subList(0, stored)).length());
    new DocumentInput(InputSettings.usual(), System.in).read(file.toString(), from, second);
    second.end();
    RunResult result = second.finish();

    assertThat(result.counts().seen()).isEqualTo(1700 - stored);
    assertThat(run().begin("long", "state")).isEqualTo(Start.BEGINNING);
    for (int i = 0; i < 1700; i += 100) {
      assertThat(ledger.knows(document(lines.get(i)))).isTrue();
    }
    assertThat(ledger.verify().entries()).isEqualTo(2L * 1700 + 1);
  }

  private static Document document(String line) {
    return new DocumentCodec().decode(line, Origin.of("line"));
  }

  /** Hands on so many documents, then fails as a killed process does. */
  private record Breaking(IngestRun run, AtomicInteger left) implements DocumentSink {
    Breaking(IngestRun run, int after) {
      this(run, new AtomicInteger(after));
    }

    @Override
    public void accept(Document document) {
      if (left.getAndDecrement() == 0) {
        throw new BrokenOff();
      }
      run.accept(document);
    }

    @Override
    public void refuse(AttacheException reason) {
      run.refuse(reason);
    }

    @Override
    public void reached(Start place) {
      run.reached(place);
    }

    @Override
    public void note(String message) {}

    @Override
    public void consumed(long bytes) {}
  }
}
