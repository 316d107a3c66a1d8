package org.attache.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.attache.ledger.decision.Anchor;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.decision.ReasonCode;
import org.attache.ledger.decision.Ruling;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.entry.Assertions;
import org.attache.model.Document;
import org.attache.model.Reading;
import org.attache.model.Stage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A ledger that is opened again for each thing that is told to it, so that nothing is in mind but
 * what that needs, holds what follows from its entries.
 */
class ManyProcessesTest {
  private static final int STEPS = 30;
  private static final int LONGEST = 500;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {71, 72, 73, 74})
  void whateverIsToldByWhomeverTheTablesFollowFromTheEntries(long seed) {
    Teller teller = new Teller(seed);
    String target = folder.resolve("ledger.db").toString();
    for (int step = 0; step < STEPS; step++) {
      try (Ledger ledger = Ledger.open(target, new TickingClock("2034-07-01T00:00:00Z"))) {
        teller.tell(ledger);
      }
    }
    try (Ledger ledger = Ledger.open(target, new TickingClock("2034-07-01T00:00:00Z"))) {
      assertThat(ledger.verify().problems()).isEmpty();
      assertThat(Unfound.of(ledger)).isEmpty();
      List<String> rows = ledger.dump();
      ledger.rebuild();
      assertThat(Unfound.of(ledger)).isEmpty();
      assertThat(ledger.dump()).isEqualTo(rows);
    }
  }

  /** Tells one thing after the other, at random. */
  private static final class Teller {
    private final Random random;
    private final GeneratedNews generator;
    private final List<Reading> untold;
    private final List<Reading> told = new ArrayList<>();
    private final List<Assertion> claims = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    Teller(long seed) {
      this.random = new Random(seed);
      this.generator = new GeneratedNews(seed);
      this.untold =
          new ArrayList<>(random.nextBoolean() ? generator.sparse(60, 23) : generator.make(60, 4));
    }

    void tell(Ledger ledger) {
      int what = told.isEmpty() ? 0 : random.nextInt(8);
      switch (what) {
        case 0, 1, 2 -> ingest(ledger, next());
        case 3 -> ingest(ledger, List.of(generator.revision(any(told), random.nextInt(LONGEST))));
        case 4 -> ingest(ledger, List.of(emptied(any(told))));
        case 5 -> ledger.reread(List.of(halved(any(told))), "reader " + random.nextInt(3));
        default -> decide(ledger);
      }
    }

    private <T> T any(List<T> list) {
      return list.get(random.nextInt(list.size()));
    }

    /** Returns some of the next news, seldom one of long after. */
    private List<Reading> next() {
      List<Reading> some = new ArrayList<>();
      for (int i = random.nextInt(4); i >= 0 && !untold.isEmpty(); i--) {
        int which = random.nextInt(6) == 0 ? random.nextInt(untold.size()) : 0;
        some.add(untold.remove(which));
      }
      return some;
    }

    private void ingest(Ledger ledger, List<Reading> readings) {
      ledger.ingest(readings, "reader 0");
      for (Reading reading : readings) {
        LocalDate day = Objects.requireNonNull(reading.document().published());
        told.add(reading);
        claims.addAll(Assertions.of(reading, day));
      }
    }

    private Reading emptied(Reading reading) {
      Document former = reading.document();
      LocalDate day = Objects.requireNonNull(former.published()).plusDays(random.nextInt(LONGEST));
      String text = "It rained " + random.nextInt(LONGEST) + " times.";
      return new Reading(
          new Document(
              former.id(), former.url(), former.title(), former.publisher(), day, "en", text),
          List.of(),
          List.of());
    }

    private Reading halved(Reading reading) {
      int half = reading.claims().size() / 2;
      return new Reading(reading.document(), reading.claims().subList(0, half), List.of());
    }

    private void decide(Ledger ledger) {
      if (claims.isEmpty()) {
        return;
      }
      Anchor anchor = Anchor.of(any(claims));
      Ruling ruling =
          switch (random.nextInt(decisions.isEmpty() ? 6 : 7)) {
            case 0 -> new Ruling.Reject(anchor);
            case 1 -> new Ruling.Confirm(anchor);
            case 2 -> new Ruling.Merge(anchor, Anchor.of(any(claims)));
            case 3 -> new Ruling.Split(List.of(anchor));
            case 4 -> new Ruling.Correct(anchor, Ruling.Change.stage(any(List.of(Stage.values()))));
            case 5 -> new Ruling.Note(anchor);
            default -> new Ruling.Undo(any(decisions).id());
          };
      Instant day =
          Instant.parse("2031-03-05T12:00:00Z").plusSeconds(86_400L * random.nextInt(900));
      Decision decision = Decision.of("A. Nalyst", day, ReasonCode.CHECKED, "seen", ruling);
      decisions.add(decision);
      ledger.decide(List.of(decision));
    }
  }
}
