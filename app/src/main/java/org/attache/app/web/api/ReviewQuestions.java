package org.attache.app.web.api;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.Function;
import org.attache.app.review.PrecisionText;
import org.attache.app.review.Queue;
import org.attache.app.review.QueueText;
import org.attache.app.review.Validation;
import org.attache.app.web.LedgerDesk;
import org.attache.app.web.LedgerLease;
import org.attache.ledger.query.Bench;

/**
 * Questions of those who judge claims. The day bounds what was published; decisions are those of
 * now, as in the pages.
 */
final class ReviewQuestions {
  static final Set<String> QUEUE = Set.of(Parameters.AS_OF, "queue", "seed", "size");
  static final Set<String> PRECISION = Set.of(Parameters.AS_OF, "seed", "size");

  private final ApiJson json = new ApiJson();
  private final LedgerDesk desk;
  private final Clock clock;

  ReviewQuestions(LedgerDesk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  /** Returns the claims of a queue with what was found of them. */
  String queue(Parameters asked) {
    Queue queue = Queue.asked(asked.text("queue"), asked.text("seed"), asked.text("size"));
    return asked(
        asked.day(),
        bench ->
            json.object(
                out -> {
                  out.writeStringProperty("as_of", asked.day().toString());
                  out.writeStringProperty("queue", queue.kind().label());
                  if (queue.kind() == Queue.Kind.SAMPLE) {
                    out.writeStringProperty("seed", queue.seed());
                  }
                  ApiJson.raw(out, "items", QueueText.of(bench, queue).items());
                }));
  }

  /** Returns how right the reader is, by a random sample. */
  String precision(Parameters asked) {
    Queue sample = Queue.sample(asked.text("seed"), asked.text("size"));
    return asked(asked.day(), bench -> new PrecisionText(Validation.of(bench, sample)).json());
  }

  private String asked(LocalDate published, Function<Bench, String> question) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    try (LedgerLease lease = desk.asOf(today)) {
      return question.apply(lease.bench(published));
    }
  }
}
