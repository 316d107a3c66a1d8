package org.attache.app.alert;

import java.time.Instant;
import java.util.List;
import org.attache.ledger.entry.Digest;
import org.attache.ledger.watch.Alert;

/**
 * One or several alerts of a watch that go together.
 *
 * @param id by which a receiver tells doubles: the alert's, or one made of all their ids
 * @param alerts in their order, at least one
 * @param digest whether they go together because the watch wants them so
 * @param sent when
 */
record Message(String id, List<Alert> alerts, boolean digest, Instant sent) {
  private static final int DIGITS = 32;

  Message {
    alerts = List.copyOf(alerts);
    if (alerts.isEmpty()) {
      throw new IllegalArgumentException("a message needs an alert");
    }
  }

  static Message of(Alert alert, Instant sent) {
    return new Message(alert.id(), List.of(alert), false, sent);
  }

  static Message digest(List<Alert> alerts, Instant sent) {
    String[] ids = alerts.stream().map(Alert::id).toArray(String[]::new);
    String id = Digest.of(Digest.of(ids), "digest").substring(0, DIGITS);
    return new Message(id, alerts, true, sent);
  }

  /** Returns the name of the watch. */
  String watch() {
    return alerts.get(0).name();
  }
}
