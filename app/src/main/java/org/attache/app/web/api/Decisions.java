package org.attache.app.web.api;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.attache.app.web.LedgerDesk;
import org.attache.app.web.LedgerLease;
import org.attache.app.web.Rulings;
import org.attache.app.web.Viewer;
import org.attache.ledger.decision.Anchor;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.decision.ReasonCode;
import org.attache.ledger.decision.Ruling;
import org.attache.ledger.entry.Assertion;
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
      Rulings rulings = new Rulings(lease);
      return switch (kind.text()) {
        case "confirm" -> new Ruling.Confirm(claim(rulings, body));
        case "reject" -> new Ruling.Reject(claim(rulings, body));
        case "note" -> new Ruling.Note(claim(rulings, body));
        case "correct" -> correction(rulings, body);
        case "merge" ->
            rulings.merge(body.required("event").text(), body.required("absorbed").text());
        case "split" -> rulings.split(body.list("claims", JsonValue::text));
        case "undo" -> new Ruling.Undo(body.required("decision").text());
        default ->
            throw kind.refusal(
                "value-unknown", "must be one of confirm reject correct merge split note undo");
      };
    }
  }

  private static Anchor claim(Rulings rulings, JsonValue body) {
    return rulings.anchor(body.required("claim").text());
  }

  private static Ruling correction(Rulings rulings, JsonValue body) {
    Assertion assertion = rulings.claim(body.required("claim").text());
    Corrections corrections = new Corrections(assertion.claim().trigger());
    return new Ruling.Correct(Anchor.of(assertion), corrections.change(body.required("change")));
  }
}
