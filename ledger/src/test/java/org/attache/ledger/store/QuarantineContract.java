package org.attache.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.attache.ledger.entry.Digest;
import org.attache.ledger.query.Quarantine;
import org.attache.ledger.query.Refused;
import org.attache.ledger.query.RefusedFilter;
import org.attache.ledger.query.Upkeep;
import org.attache.model.Document;
import org.attache.model.Reading;
import org.attache.model.error.Conflict;
import org.attache.model.error.NotFound;
import org.attache.model.json.ReadingCodec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nothing that comes in is lost, whichever database keeps it. */
abstract class QuarantineContract {
  private static final byte[] INPUT = "{\"text\":".getBytes(StandardCharsets.UTF_8);
  private static final String HASH = Digest.ofBytes(INPUT);

  /** Returns where a ledger may lie that is not there yet. */
  abstract String fresh();

  private Ledger open() {
    return Ledger.open(fresh(), new TickingClock("2031-07-01T00:00:00Z"));
  }

  private static Refusal refusal(String origin, String code, byte[] input) {
    return new Refusal(
        origin, code, "why", Digest.ofBytes(input), false, 40L, (long) input.length, "{}", "run1");
  }

  private static void refuse(Ledger ledger, String origin) {
    ledger.refuse(List.of(refusal(origin, "json-broken", INPUT)), Map.of(HASH, INPUT));
  }

  private static <T> T ask(Ledger ledger, Function<Quarantine, T> question) {
    try (Sql sql = ledger.reading()) {
      return question.apply(new Upkeep(sql).quarantine());
    }
  }

  private static List<Refused> list(Ledger ledger, RefusedFilter filter) {
    return ask(ledger, quarantine -> quarantine.list(filter, Long.MAX_VALUE, 100));
  }

  private static byte @Nullable [] input(Ledger ledger, Refused refused) {
    try (Sql sql = ledger.reading()) {
      return new Upkeep(sql).quarantine().input(refused);
    }
  }

  @Test
  void whatWasRefusedIsKeptWithItsBytesAndItsPlace() {
    try (Ledger ledger = open()) {
      refuse(ledger, "news.jsonl:3");
      Refused refused = list(ledger, RefusedFilter.WAITING).get(0);

      assertThat(refused.seq()).isEqualTo(1);
      assertThat(refused.origin()).isEqualTo("news.jsonl:3");
      assertThat(refused.at()).isEqualTo(40);
      assertThat(refused.size()).isEqualTo(INPUT.length);
      assertThat(refused.content()).isEqualTo(HASH);
      assertThat(refused.run()).isEqualTo("run1");
      assertThat(refused.canBeRetried()).isTrue();
      assertThat(input(ledger, refused)).isEqualTo(INPUT);
      assertThat(ledger.verify().problems()).isEmpty();
    }
  }

  @Test
  void bytesBeyondTheBoundAreKnownByTheirHashAlone() {
    byte[] large = new byte[Ledger.MOST_KEPT + 5000];
    new Random(5).nextBytes(large);
    byte[] even = new byte[4 * Ledger.MOST_KEPT];
    Arrays.fill(even, (byte) 'a');
    try (Ledger ledger = open()) {
      ledger.refuse(
          List.of(refusal("noise", "document-too-slow", large), refusal("even", "x", even)),
          Map.of(Digest.ofBytes(large), large, Digest.ofBytes(even), even));

      assertThat(list(ledger, RefusedFilter.WAITING))
          .extracting(Refused::origin, Refused::kept)
          .containsExactly(tuple("even", true), tuple("noise", false));
    }
  }

  @Test
  void whatIsDroppedLosesItsBytesAndKeepsItsRecord() {
    try (Ledger ledger = open()) {
      refuse(ledger, "a:1");
      refuse(ledger, "b:1");
      assertThat(drop(ledger, 1)).isTrue();
      assertThat(input(ledger, ask(ledger, quarantine -> quarantine.find(2)))).isEqualTo(INPUT);
      assertThat(drop(ledger, 2)).isTrue();

      Refused dropped = ask(ledger, quarantine -> quarantine.find(1));
      assertThat(dropped.state()).isEqualTo("dropped");
      assertThat(dropped.last()).isEqualTo("an advertisement");
      assertThat(dropped.kept()).isFalse();
      assertThat(input(ledger, dropped)).isNull();
      assertThat(list(ledger, RefusedFilter.WAITING)).isEmpty();
      assertThat(ledger.verify().problems()).isEmpty();
      assertThat(ledger.verify().entries()).isEqualTo(4);
    }
  }

  private static boolean drop(Ledger ledger, long refusal) {
    return ledger.dispose(
        new Disposal(refusal, Disposal.Outcome.DROPPED, "an advertisement", "mira"));
  }

  @Test
  void whatEndedEndsOnceAndAnotherRefusalOfTheSameIsEnteredOnce() {
    try (Ledger ledger = open()) {
      refuse(ledger, "a:1");
      Disposal again = new Disposal(1, Disposal.Outcome.REFUSED, "json-broken why", "mira");
      assertThat(ledger.dispose(again)).isTrue();
      assertThat(ledger.dispose(again)).isFalse();
      assertThat(list(ledger, RefusedFilter.WAITING)).hasSize(1);
      assertThat(ledger.dispose(new Disposal(1, Disposal.Outcome.READ, "doc", "mira"))).isTrue();
      assertThat(drop(ledger, 1)).isFalse();
      assertThat(ledger.dispose(new Disposal(77, Disposal.Outcome.READ, "doc", "mira"))).isFalse();

      refuse(ledger, "a:1");
      assertThat(ask(ledger, quarantine -> quarantine.find(1)).state()).isEqualTo("read");
      assertThat(list(ledger, RefusedFilter.WAITING)).isEmpty();
      assertThat(ledger.verify().problems()).isEmpty();
    }
  }

  @Test
  void theListIsNarrowedByCauseRunTimeAndState() {
    try (Ledger ledger = open()) {
      refuse(ledger, "a:1");
      ledger.refuse(
          List.of(
              new Refusal("b", "text-empty", "why", "", false, null, null, null, "run2"),
              new Refusal("c", "language-unsupported", "why", "", true, null, null, null, "run2")));

      assertThat(list(ledger, RefusedFilter.WAITING)).hasSize(2);
      assertThat(origins(ledger, "waiting", "text-empty", null, null)).containsExactly("b");
      assertThat(origins(ledger, "all", null, "run2", null)).containsExactly("c", "b");
      assertThat(origins(ledger, "skipped", null, null, null)).containsExactly("c");
      assertThat(origins(ledger, "all", null, null, Instant.parse("2031-07-01T00:00:03Z")))
          .containsExactly("c", "b");
      assertThat(ask(ledger, Quarantine::causes))
          .extracting(Quarantine.Cause::code)
          .containsExactly("json-broken", "text-empty");
      assertThatThrownBy(() -> ask(ledger, quarantine -> quarantine.find(9)))
          .isInstanceOf(NotFound.class);
    }
  }

  private static List<String> origins(
      Ledger ledger,
      String state,
      @Nullable String code,
      @Nullable String run,
      @Nullable Instant since) {
    return list(ledger, new RefusedFilter(state, code, run, since)).stream()
        .map(Refused::origin)
        .toList();
  }

  @Test
  void whatARunDidIsAnEntryThatAddsUp() {
    try (Ledger ledger = open()) {
      Instant begun = Instant.parse("2031-07-01T00:00:00Z");
      RunRecord run =
          new RunRecord(ledger.runId(), "ingest", begun, begun.plusSeconds(9), 5, 1, 2, 3, 4, 17);
      ledger.record(run);
      try (Sql sql = ledger.reading()) {
        assertThat(new Upkeep(sql).recorded(10)).containsExactly(run);
      }
      assertThat(run.seen()).isEqualTo(14);
      assertThat(ledger.verify().problems()).isEmpty();
    }
  }

  @Test
  void howFarAnInputWasReadIsRememberedUntilItChanges() {
    try (Ledger ledger = open()) {
      ledger.mark("news.jsonl", "stamp", new InputMark(100, 7));
      ledger.mark("news.jsonl", "stamp", new InputMark(200, 9));
      assertThat(ledger.mark("news.jsonl", "stamp")).isEqualTo(new InputMark(200, 9));
      assertThat(ledger.mark("news.jsonl", "other")).isEqualTo(InputMark.BEGINNING);
      ledger.unmark("news.jsonl");
      assertThat(ledger.mark("news.jsonl", "stamp")).isEqualTo(InputMark.BEGINNING);
    }
  }

  @Test
  void theReadingOfTheSameTextOfTheSameDayIsFoundAndSaysWhatItRepeats() {
    Reading first = new GeneratedNews(3).make(1, 1).get(0);
    Document document = first.document();
    Document copy =
        new Document(
            "copy",
            null,
            null,
            "Elsewhere",
            document.published(),
            document.language(),
            document.text());
    try (Ledger ledger = open()) {
      ledger.ingest(List.of(first), "reader");
      assertThat(ledger.readingsOf(document, "reader")).isEmpty();
      assertThat(ledger.readingsOf(copy, "another reader")).isEmpty();
      List<Reading> found = ledger.readingsOf(copy, "reader");
      ReadingCodec codec = new ReadingCodec();
      assertThat(found).map(codec::encode).containsExactly(codec.encode(first));
      ledger.ingest(
          List.of(new Reading(copy, first.claims(), first.quotations())),
          "reader",
          Map.of("copy", document.id()));

      assertThat(ledger.readingsOf(copy, "reader")).hasSize(1);
      assertThat(ledger.verify().problems()).isEmpty();
      assertThat(ledger.verify().assertions()).isEqualTo(2L * first.claims().size());
    }
  }

  @Test
  void whatIsAcceptedWaitsUntilItIsSettled() {
    try (Ledger ledger = open();
        Inbox inbox = ledger.inbox()) {
      Inbox.Pushed one = new Inbox.Pushed("i1", "doc", "{\"text\":\"a\"}");
      Inbox.Pushed two = new Inbox.Pushed("i2", "doc2", "{\"text\":\"b\"}");
      assertThat(inbox.accept("mira", "key", "h1", List.of(one, two), "first")).isEqualTo("first");
      assertThat(inbox.accept("mira", "key", "h1", List.of(one, two), "second")).isEqualTo("first");
      assertThat(inbox.accept("otto", "key", "h2", List.of(one), "his")).isEqualTo("his");
      assertThatThrownBy(() -> inbox.accept("mira", "key", "h3", List.of(two), "third"))
          .isInstanceOf(Conflict.class);
      assertThat(inbox.waiting(10)).containsExactly(one, two);

      inbox.settle(List.of(new Inbox.Settled("i1", "quarantined", "text-empty")));
      assertThat(inbox.waiting(10)).containsExactly(two);
      assertThat(inbox.find("i1").state()).isEqualTo("quarantined");
      assertThat(inbox.find("i2").state()).isEqualTo("waiting");
      assertThat(inbox.accept("mira", null, "h4", List.of(one), "again")).isEqualTo("again");
      assertThat(inbox.waiting(10)).containsExactly(two);
      assertThatThrownBy(() -> inbox.find("i9")).isInstanceOf(NotFound.class);
    }
  }
}
