package org.attache.ledger.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a watch has to tell, as it is kept.
 *
 * @param id 32 hexadecimal digits, the same whenever the same watch has the same to tell
 * @param watch id of the watch
 * @param event id of the event
 * @param day since which it is known
 * @param made when it was found out
 * @param content what is told, as JSON
 */
public record StoredAlert(
    String id, String watch, String event, LocalDate day, Instant made, String content) {
  public StoredAlert {
    if (!id.matches("[0-9a-f]{32}")) {
      throw new IllegalArgumentException("not the id of an alert: " + id);
    }
    Objects.requireNonNull(watch, "watch");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(made, "made");
    Objects.requireNonNull(content, "content");
  }
}
