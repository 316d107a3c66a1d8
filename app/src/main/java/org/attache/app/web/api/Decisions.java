package org.attache.app.web.api;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.attache.app.web.LedgerDesk;
import org.attache.app.web.LedgerLease;
import org.attache.app.web.Viewer;
import org.attache.ledger.decision.Anchor;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.decision.ReasonCode;
import org.attache.ledger.decision.Ruling;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.query.ClaimLine;
import org.attache.model.error.Conflict;
import org.attache.model.error.NotFound;
import org.attache.model.json.JsonParsing;
import org.attache.model.json.JsonValue;
import org.attache.model.json.Origin;
import org.jspecify.annotations.Nullable;

/** Takes decisions in the name of whoever makes the request. */
final class Decisions {
  private static final Set<String> MEMBERS =
      Set.of(
          "ruling", "reason", "text", "claim", "claims", "change", "event", "absorbed", "decision");

  private final JsonParsing parsing = new JsonParsing();
  private final ApiJson json = new ApiJson();
  private final LedgerDesk desk;
  private final Clock clock;

  Decisions(LedgerDesk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  /** Stores the decision of the body and answers with its id and the events it bears on. */
  void take(Context context) {
    JsonValue body = parsing.parse(context.body(), Origin.of("body")).only(MEMBERS);
    @Nullable JsonValue text = body.optional("text");
    Decision decision =
        Decision.of(
            Viewer.of(context).name(),
            clock.instant(),
            body.required("reason").named(ReasonCode.class),
            text == null ? "" : text.text(),
            ruling(body));
    Set<String> events = desk.decide(List.of(decision));
    context
        .status(201)
        .contentType("application/json")
        .result(
            json.object(
                out -> {
                  out.writeStringProperty("id", decision.id());
                  out.writeStringProperty("by", decision.analyst());
                  out.writeStringProperty("decided", decision.decided().toString());
                  ApiJson.strings(out, "events", events.stream().sorted().toList());
                }));
  }

  private Ruling ruling(JsonValue body) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    JsonValue kind = body.required("ruling");
    try (LedgerLease lease = desk.asOf(today)) {
      return switch (kind.text()) {
        case "confirm" -> new Ruling.Confirm(claim(lease, body.required("claim")));
        case "reject" -> new Ruling.Reject(claim(lease, body.required("claim")));
        case "note" -> new Ruling.Note(claim(lease, body.required("claim")));
        case "correct" -> correction(lease, body);
        case "merge" -> merge(lease, body);
        case "split" -> new Ruling.Split(body.list("claims", item -> claim(lease, item)));
        case "undo" -> new Ruling.Undo(body.required("decision").text());
        default ->
            throw kind.refusal(
                "value-unknown", "must be one of confirm reject correct merge split note undo");
      };
    }
  }

  private static Ruling correction(LedgerLease lease, JsonValue body) {
    Assertion assertion = assertion(lease, body.required("claim").text());
    Corrections corrections = new Corrections(assertion.claim().trigger());
    return new Ruling.Correct(Anchor.of(assertion), corrections.change(body.required("change")));
  }

  private static Ruling merge(LedgerLease lease, JsonValue body) {
    String kept = body.required("event").text();
    String absorbed = body.required("absorbed").text();
    if (lease.view().event(kept).id().equals(lease.view().event(absorbed).id())) {
      throw new Conflict("merge-same", "an event cannot be merged with itself", kept, null);
    }
    return new Ruling.Merge(founder(lease, kept), founder(lease, absorbed));
  }

  private static Anchor founder(LedgerLease lease, String event) {
    return Anchor.of(lease.view().event(event).reports().get(0).assertion());
  }

  private static Anchor claim(LedgerLease lease, JsonValue id) {
    return Anchor.of(assertion(lease, id.text()));
  }

  /** Returns the assertion as it was read, by which it is found again after a re-reading. */
  private static Assertion assertion(LedgerLease lease, String id) {
    @Nullable ClaimLine line = lease.shelf().claim(id);
    if (line == null || line.event() == null) {
      throw new NotFound("claim-unknown", "there is no claim " + id, id, null);
    }
    return lease.view().event(line.event()).reports().stream()
        .map(report -> report.assertion())
        .filter(assertion -> assertion.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("claim-unknown", "there is no claim " + id, id, null));
  }
}
