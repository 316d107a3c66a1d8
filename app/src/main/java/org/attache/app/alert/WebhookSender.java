package org.attache.app.alert;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.attache.ledger.watch.AlertText;
import org.attache.model.error.AttacheException;
import org.attache.model.error.IncorrectInput;
import org.attache.model.json.JsonWriting;
import org.attache.sources.fetch.FetchRequest;
import org.attache.sources.fetch.Fetched;
import org.attache.sources.fetch.Fetcher;
import org.jspecify.annotations.Nullable;

/** Sends webhooks. */
final class WebhookSender implements Sender<Address.Webhook> {
  private static final int GONE = 410;

  private final Fetcher fetcher;
  private final Clock clock;
  private final AlertText text = new AlertText();
  private final JsonWriting json = new JsonWriting();

  /**
   * Makes a sender.
   *
   * @param clock tells how long to wait where the receiver names a time
   */
  WebhookSender(Fetcher fetcher, Clock clock) {
    this.fetcher = fetcher;
    this.clock = clock;
  }

  @Override
  public Outcome send(Address.Webhook address, Message message) {
    String body = body(message);
    Instant time = clock.instant();
    FetchRequest request =
        new FetchRequest(
            address.url(),
            Map.of(
                "Content-Type", "application/json",
                "webhook-id", message.id(),
                "webhook-timestamp", String.valueOf(time.getEpochSecond()),
                "webhook-signature", Signature.with(address.secret()).of(message.id(), time, body)),
            List.of(),
            body);
    try {
      return outcome(fetcher.fetch(request));
    } catch (IncorrectInput e) {
      return Outcome.hopeless(String.valueOf(e.getMessage()));
    } catch (AttacheException e) {
      return Outcome.failed(String.valueOf(e.getMessage()));
    }
  }

  private Outcome outcome(Fetched answer) {
    int status = answer.status();
    if (status < 300) {
      return Outcome.taken();
    }
    if (status == GONE) {
      return Outcome.hopeless("the receiver answers 410: it wants no more");
    }
    String problem = "the receiver answers " + status;
    return new Outcome(problem, false, wait(answer.header("retry-after")));
  }

  /** Reads {@code Retry-After}: seconds or a time (RFC 9110, section 10.2.3). */
  private @Nullable Duration wait(@Nullable String header) {
    if (header == null) {
      return null;
    }
    if (header.matches("[0-9]{1,8}")) {
      return Duration.ofSeconds(Long.parseLong(header));
    }
    try {
      ZonedDateTime time = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Duration.between(clock.instant(), time.toInstant());
    } catch (DateTimeException e) {
      return null;
    }
  }

  private String body(Message message) {
    return json.object(
        out -> {
          out.writeStringProperty("type", message.digest() ? "alert.digest" : "event.changed");
          out.writeStringProperty("timestamp", message.sent().toString());
          if (message.digest()) {
            out.writeArrayPropertyStart("data");
            message.alerts().forEach(alert -> out.writeRawValue(text.of(alert)));
            out.writeEndArray();
          } else {
            out.writeName("data");
            out.writeRawValue(text.of(message.alerts().get(0)));
          }
        });
  }
}
