package org.attache.app.alert;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javax.net.ssl.SSLSocketFactory;
import org.attache.app.alert.mail.SmtpClient;
import org.attache.ledger.store.Outbox;
import org.attache.sources.fetch.FetchLimits;
import org.attache.sources.fetch.Fetcher;
import org.attache.sources.fetch.Gate;
import org.attache.sources.limit.Limit;
import org.attache.sources.limit.Limits;

/**
 * What it takes to deliver.
 *
 * @param addresses where to
 * @param gate says which hosts webhooks may reach
 * @param tls makes secure connections
 * @param nanos a clock that only runs forward
 * @param clock tells the time
 */
public record Delivering(
    AddressFile addresses, Gate gate, SSLSocketFactory tls, LongSupplier nanos, Clock clock) {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration SILENCE = Duration.ofSeconds(10);
  private static final Duration WHOLE = Duration.ofSeconds(20);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** What a receiver answers says nothing to us. */
  private static final long ANSWER_BYTES = 64 * 1024;

  private static final String AGENT = "Attache-webhook/1";

  /** Returns what makes watches. */
  public WatchBook book() {
    return new WatchBook(addresses, gate, clock);
  }

  /**
   * Returns a courier.
   *
   * @param outbox stays the caller's
   * @param executor sends, a channel at a time
   */
  public Courier courier(Outbox outbox, Executor executor) {
    Limits limits = Limits.of(List.of(Limit.DOCUMENT_BYTES + "=" + ANSWER_BYTES));
    FetchLimits bounds = new FetchLimits(CONNECT, SILENCE, WHOLE, 0, limits);
    return new Courier(
        outbox,
        addresses,
        new WebhookSender(new Fetcher(gate, bounds, AGENT, tls, nanos), clock),
        new EmailSender(new SmtpClient(tls, PATIENCE), () -> addresses.book().smtp()),
        new Backoff(new SecureRandom()),
        executor,
        clock);
  }
}
