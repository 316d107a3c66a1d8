package org.attache.app.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attache.app.DocumentReader;
import org.attache.app.serve.DemoLedger;
import org.attache.app.serve.Desk;
import org.attache.app.serve.Watching;
import org.attache.app.web.access.Account;
import org.attache.app.web.access.AccountFile;
import org.attache.app.web.access.Rules;
import org.attache.app.web.access.Scope;
import org.attache.app.web.access.Secrets;
import org.attache.ledger.entry.Digest;
import org.attache.ledger.store.Ledger;
import org.attache.ledger.store.Refusal;
import org.attache.model.Claim;
import org.attache.model.Reading;
import org.attache.reading.ArticleReader;
import org.attache.reading.knowledge.KnowledgeBase;
import org.attache.sources.input.Manner;

/**
 * A desk over a ledger in a folder of its own, read by the shipped reader, on a day at the end of
 * August 2025.
 */
final class SampleDesk implements AutoCloseable {
  /** Who may decide and bring in documents. */
  static final String REVIEWER = "mira";

  /** By this password. */
  static final String PASSWORD = "correct horse";

  private static final Instant NOW = Instant.parse("2025-08-29T12:00:00Z");

  private final Path folder;
  private final Clock clock;
  private final DocumentReader reader;
  private final Ledger ledger;
  private final Desk desk;

  private SampleDesk(DocumentReader reader, BiConsumer<Ledger, DocumentReader> filling) {
    this.reader = reader;
    clock = Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), NOW));
    try {
      folder = Files.createTempDirectory("desk");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String file = folder.resolve("desk.db").toString();
    try (Ledger filled = Ledger.open(file, clock)) {
      Watching.add(filled, clock);
      filling.accept(filled, reader);
      Watching.find(filled, clock);
    }
    AccountFile accounts = new AccountFile(folder.resolve("desk.accounts"));
    String hash = new Secrets().hashPassword(PASSWORD);
    Set<Scope> scopes = Set.of(Scope.READ, Scope.PUSH, Scope.REVIEW);
    accounts.change(all -> all.with(new Account(REVIEWER, scopes, hash, clock.instant())));
    ledger = Ledger.existing(file, clock);
    desk =
        new Desk(
            ledger,
            () -> reader,
            accounts,
            new Rules(true, true, 100_000),
            Watching.delivering(folder.resolve("desk.addresses"), clock),
            clock,
            "0.1.0");
    desk.start("127.0.0.1", 0);
  }

  private static DocumentReader shippedReader() {
    return ArticleReader.shipped(KnowledgeBase.load(List.of()))::read;
  }

  /** Starts a desk over the samples. */
  static SampleDesk ofSamples() {
    return new SampleDesk(shippedReader(), DemoLedger::fill);
  }

  /** Starts a desk over what is made with the reader. */
  static SampleDesk of(Function<DocumentReader, List<Reading>> made) {
    return new SampleDesk(shippedReader(), (ledger, reader) -> ledger.ingest(made.apply(reader)));
  }

  /** Returns the address of the desk, without a slash at its end. */
  String address() {
    return "http://127.0.0.1:" + desk.port();
  }

  /**
   * Reads the samples once more and derives the tables anew, as {@code attache ledger rebuild}
   * does.
   */
  void rereadAndRebuild() {
    DemoLedger.fill(ledger, reader);
    ledger.rebuild();
  }

  /**
   * Has another reader read the samples: one that makes this of each claim, or nothing of it, and
   * derives the tables anew.
   */
  void rereadBy(String name, Function<Claim, Optional<Claim>> otherwise) {
    List<Reading> readings =
        DemoLedger.samples().stream()
            .map(reader::read)
            .map(
                reading ->
                    new Reading(
                        reading.document(),
                        reading.claims().stream()
                            .flatMap(c -> otherwise.apply(c).stream())
                            .toList(),
                        reading.quotations()))
            .toList();
    ledger.reread(readings, name);
    ledger.rebuild();
  }

  /** Has an input refused that is kept, and one that is not; both are at these names. */
  void refuse(String kept, String lost) {
    String input = "{\"id\":\"" + kept + "\",\"text\":\"Nothing happened in Oslo, said Oslo.\"}";
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    String hash = Digest.ofBytes(bytes);
    String manner = Manner.document(kept).text();
    long size = bytes.length;
    synchronized (ledger) {
      ledger.refuse(
          List.of(
              new Refusal(lost, "json-broken", "a brace is missing", ""),
              new Refusal(
                  kept, "document-too-slow", "too slow", hash, false, 0L, size, manner, "")),
          Map.of(hash, bytes));
    }
  }

  @Override
  public void close() {
    desk.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
