package org.attache.app.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.attache.app.alert.Receiver.Mood;
import org.attache.ledger.store.Delivery;
import org.attache.ledger.store.StoredAlert;
import org.attache.ledger.watch.Timetable;
import org.attache.model.Stage;
import org.attache.model.error.IncorrectInput;
import org.attache.model.json.JsonParsing;
import org.attache.model.json.JsonValue;
import org.attache.model.json.Origin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CourierTest {
  private static final int ROUNDS = 200;
  private static final List<Stage> COURSE =
      List.of(Stage.MOOTED, Stage.PLANNED, Stage.AGREED, Stage.OCCURRED);

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // opened before each test
  private AlertDesk desk;

  @BeforeEach
  void open() {
    desk = new AlertDesk(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aFlakyReceiverGetsEachAlertAtLeastOnceAndThoseOfAnEventInTheirOrder() {
    SplittableRandom random = new SplittableRandom(3);
    Mood[] moods = new Mood[24];
    Mood[] bad = {
      Mood.FAILS, Mood.RESETS, Mood.HANGS, Mood.TAKES_AND_RESETS, Mood.DRIPS, Mood.TAKES
    };
    for (int i = 0; i < moods.length; i++) {
      moods[i] = i < bad.length ? bad[i] : bad[random.nextInt(bad.length)];
    }
    try (Receiver receiver = new Receiver(moods)) {
      desk.watch(Timetable.AT_ONCE, List.of(receiver.url()), List.of());
      Courier courier = desk.courier(Runnable::run);
      for (int day = 0; day < COURSE.size(); day++) {
        for (String who : List.of("Ada", "Ben", "Cyd", "Dan")) {
          desk.tell(who, "2031-03-0" + (day + 1), COURSE.get(day));
        }
      }
      for (int i = 0; i < ROUNDS && (courier.round() || desk.outbox.nextDue() != null); i++) {
        desk.clock.pass(Duration.ofMinutes(10));
      }

      List<String> told = oldestFirst().stream().map(StoredAlert::id).toList();
      assertThat(told).hasSize(16);
      assertThat(desk.outbox.dead(10)).isEmpty();
      assertThat(receiver.got()).hasSizeGreaterThan(16);
      assertThat(receiver.taken()).containsAll(told);
      for (String event : events()) {
        List<String> ofEvent =
            oldestFirst().stream()
                .filter(alert -> alert.event().equals(event))
                .map(StoredAlert::id)
                .toList();
        Set<String> came = new LinkedHashSet<>(receiver.taken());
        came.retainAll(ofEvent);
        assertThat(came).containsExactlyElementsOf(ofEvent);
      }
    }
  }

  @Test
  void aWebhookSaysWhatChangedWithSentencesAndIsSigned() {
    try (Receiver receiver = new Receiver()) {
      WatchBook.Made made = desk.watch(Timetable.AT_ONCE, List.of(receiver.url()), List.of());
      desk.tell("Ada", "2031-03-01", Stage.PLANNED);
      desk.tell("Ada", "2031-03-02", Stage.AGREED);
      untilQuiet(desk.courier(Runnable::run));

      Receiver.Got got = receiver.got().get(1);
      assertThat(got.headers())
          .containsEntry("content-type", "application/json")
          .containsEntry("webhook-id", oldestFirst().get(1).id());
      String secret = ((Address.Webhook) made.addresses().get(0)).secret();
      long time = Long.parseLong(got.headers().get("webhook-timestamp"));
      assertThat(time).isEqualTo(desk.clock.instant().getEpochSecond());
      assertThat(got.headers().get("webhook-signature"))
          .isEqualTo(
              Signature.with(secret)
                  .of(oldestFirst().get(1).id(), Instant.ofEpochSecond(time), got.body()));
      JsonValue body = new JsonParsing().parse(got.body(), Origin.of("body"));
      assertThat(body.required("type").text()).isEqualTo("event.changed");
      JsonValue data = body.required("data");
      assertThat(data.list("changes", JsonValue::text)).containsExactly("stage");
      assertThat(data.required("day").text()).isEqualTo("2031-03-02");
      assertThat(data.required("before").required("stage").text()).isEqualTo("planned");
      assertThat(data.required("after").required("stage").text()).isEqualTo("agreed");
      assertThat(data.list("sentences", item -> item.required("text").text()))
          .containsExactly("Ada Otieno’s meeting with Rui Ada is agreed.");
      assertThat(data.list("sentences", item -> item.required("url").text()))
          .containsExactly("https://h.example/Ada-2031-03-02");
    }
  }

  @Test
  void aReceiverThatAsksToWaitIsLeftAloneForAsLong() {
    try (Receiver receiver = new Receiver(Mood.ASKS_TO_WAIT)) {
      desk.watch(Timetable.AT_ONCE, List.of(receiver.url()), List.of());
      desk.tell("Ada", "2031-03-01", Stage.PLANNED);
      untilQuiet(desk.courier(Runnable::run));

      assertThat(desk.outbox.nextDue()).isEqualTo(desk.clock.instant().plusSeconds(600));
    }
  }

  @Test
  void whatIsNeverTakenIsGivenUpAfterTenTriesAndCanBeSentAgainByHand() {
    Mood[] always = new Mood[Backoff.tries()];
    java.util.Arrays.fill(always, Mood.FAILS);
    try (Receiver receiver = new Receiver(always)) {
      desk.watch(Timetable.AT_ONCE, List.of(receiver.url()), List.of());
      desk.tell("Ada", "2031-03-01", Stage.PLANNED);
      desk.tell("Ada", "2031-03-02", Stage.AGREED);
      Courier courier = desk.courier(Runnable::run);
      for (int i = 0; i < 2 * Backoff.tries() && desk.outbox.dead(1).isEmpty(); i++) {
        courier.round();
        desk.clock.pass(Duration.ofHours(30));
      }

      assertThat(receiver.got()).hasSize(Backoff.tries());
      Delivery dead = desk.outbox.dead(5).get(0);
      assertThat(dead.problem()).contains("503");
      untilQuiet(courier);
      String later = oldestFirst().get(1).id();
      assertThat(receiver.taken()).containsExactly(later);
      desk.outbox.redeliver(dead.alert().id(), desk.clock.instant());
      untilQuiet(courier);
      assertThat(receiver.taken()).containsExactly(later, dead.alert().id());
      assertThat(desk.outbox.dead(5)).isEmpty();
    }
  }

  @Test
  void aReceiverThatIsGoneIsNotAskedAgainAndARedirectIsNotFollowed() {
    try (Receiver receiver = new Receiver(Mood.REDIRECTS, Mood.IS_GONE)) {
      desk.watch(Timetable.AT_ONCE, List.of(receiver.url()), List.of());
      desk.tell("Ada", "2031-03-01", Stage.PLANNED);
      Courier courier = desk.courier(Runnable::run);
      untilQuiet(courier);
      assertThat(desk.outbox.dead(5)).isEmpty();
      desk.clock.pass(Duration.ofMinutes(1));
      untilQuiet(courier);

      assertThat(receiver.got()).hasSize(2);
      assertThat(desk.outbox.dead(5))
          .extracting(Delivery::problem)
          .first()
          .asString()
          .contains("410");
    }
  }

  @Test
  void aPrivateAddressIsRefusedUnlessItsHostIsAllowedByName() {
    try (Receiver receiver = new Receiver()) {
      WatchBook strict = new WatchBook(desk.addresses, AlertDesk.gate(), desk.clock);
      assertThatThrownBy(
              () ->
                  strict.add(
                      desk.outbox,
                      new org.attache.ledger.watch.WatchText()
                          .watch(
                              "x",
                              new JsonParsing().parse("{}", Origin.of("x")),
                              List.of(),
                              java.time.LocalDate.EPOCH),
                      List.of(receiver.url()),
                      List.of(),
                      "mira"))
          .isInstanceOf(IncorrectInput.class)
          .extracting("code")
          .isEqualTo("address-refused");
      assertThat(desk.outbox.watches()).isEmpty();

      desk.watch(Timetable.AT_ONCE, List.of(receiver.url()), List.of());
      desk.tell("Ada", "2031-03-01", Stage.PLANNED);
      untilQuiet(
          desk.courier(
              Runnable::run,
              AlertDesk.gate(),
              (javax.net.ssl.SSLSocketFactory) javax.net.ssl.SSLSocketFactory.getDefault()));

      assertThat(receiver.got()).isEmpty();
      assertThat(desk.outbox.dead(5)).hasSize(1);
    }
  }

  @Test
  void nothingIsSentInQuietHoursNotEvenASecondTry() {
    try (Receiver receiver = new Receiver(Mood.FAILS)) {
      desk.watch(AlertDesk.at("22:00-07:00", "off"), List.of(receiver.url()), List.of());
      desk.clock.set("2031-03-01T20:59:58Z");
      desk.tell("Ada", "2031-03-01", Stage.PLANNED);
      Courier courier = desk.courier(Runnable::run);
      untilQuiet(courier);
      assertThat(receiver.got()).hasSize(1);
      Instant morning = Instant.parse("2031-03-02T06:00:00Z");
      assertThat(desk.outbox.nextDue()).isEqualTo(morning);

      desk.clock.set("2031-03-02T02:00:00Z");
      desk.tell("Ben", "2031-03-02", Stage.PLANNED);
      untilQuiet(courier);
      assertThat(receiver.got()).hasSize(1);
      desk.clock.set("2031-03-02T06:00:00Z");
      untilQuiet(courier);
      assertThat(receiver.taken()).hasSize(2);
    }
  }

  @Test
  void aDigestTellsAllAtOnceAtItsTime() {
    try (Receiver receiver = new Receiver(Mood.FAILS)) {
      desk.watch(AlertDesk.at("", "weekly MON 07:30"), List.of(receiver.url()), List.of());
      desk.tell("Ada", "2031-03-01", Stage.PLANNED);
      desk.tell("Ben", "2031-03-01", Stage.PLANNED);
      desk.tell("Ada", "2031-03-01", Stage.AGREED);
      Courier courier = desk.courier(Runnable::run);
      untilQuiet(courier);
      assertThat(receiver.got()).isEmpty();
      assertThat(desk.outbox.nextDue()).isEqualTo("2031-03-03T06:30:00Z");

      desk.clock.set("2031-03-03T06:30:00Z");
      untilQuiet(courier);
      desk.clock.pass(Duration.ofSeconds(10));
      untilQuiet(courier);

      assertThat(receiver.got()).hasSize(2);
      assertThat(receiver.taken()).hasSize(1);
      JsonValue body = new JsonParsing().parse(receiver.got().get(1).body(), Origin.of("body"));
      assertThat(body.required("type").text()).isEqualTo("alert.digest");
      assertThat(body.list("data", item -> item.required("id").text()))
          .isEqualTo(oldestFirst().stream().map(StoredAlert::id).toList());
      assertThat(receiver.got().get(0).headers().get("webhook-id"))
          .isEqualTo(receiver.got().get(1).headers().get("webhook-id"));
    }
  }

  @Test
  void theLedgerHoldsNoAddressAndNoSecretAndTheirFileIsForItsOwnerAlone() throws Exception {
    try (Receiver receiver = new Receiver()) {
      desk.watch(Timetable.AT_ONCE, List.of(receiver.url()), List.of("mira@desk.example"));
      desk.tell("Ada", "2031-03-01", Stage.PLANNED);
      untilQuiet(desk.courier(Runnable::run));
      String secret = ((Address.Webhook) desk.addresses.book().addresses().get(0)).secret();
      desk.close();

      byte[] bytes = Files.readAllBytes(folder.resolve("news.db"));
      String held = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
      assertThat(held).contains("everything").doesNotContain("s3cret", "mira@desk", secret);
      assertThat(
              java.nio.file.attribute.PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(folder.resolve("news.addresses"))))
          .isEqualTo("rw-------");
    }
    desk = new AlertDesk(folder);
  }

  private static void untilQuiet(Courier courier) {
    boolean more = true;
    for (int i = 0; i < ROUNDS && more; i++) {
      more = courier.round();
    }
    assertThat(more).isFalse();
  }

  private List<StoredAlert> oldestFirst() {
    List<StoredAlert> alerts = new ArrayList<>(desk.outbox.alerts(null, 0, 1000));
    java.util.Collections.reverse(alerts);
    return alerts;
  }

  private Set<String> events() {
    Set<String> events = new LinkedHashSet<>();
    oldestFirst().forEach(alert -> events.add(alert.event()));
    return events;
  }
}
