package org.attache.app.web.api;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.attache.app.answer.RefusedList;
import org.attache.app.web.LedgerDesk;
import org.attache.app.web.LedgerLease;
import org.attache.app.web.Reception;
import org.attache.app.web.Viewer;
import org.attache.ledger.query.Refused;
import org.attache.ledger.query.RefusedFilter;
import org.attache.ledger.store.Disposal;
import org.attache.model.error.NotFound;
import org.attache.model.json.JsonParsing;
import org.attache.model.json.JsonValue;
import org.attache.model.json.Origin;
import org.jspecify.annotations.Nullable;

/** Tells what could not be read, tries it again and drops it. */
final class QuarantineQuestions {
  static final Set<String> FILTER = Set.of("state", "cause", "run", "since");

  private final JsonParsing parsing = new JsonParsing();
  private final ApiJson json = new ApiJson();
  private final LedgerDesk desk;
  private final Reception reception;

  QuarantineQuestions(LedgerDesk desk, Reception reception) {
    this.desk = desk;
    this.reception = reception;
  }

  Page list(LedgerLease lease, Parameters asked, @Nullable String position, int limit) {
    String state = asked.text("state");
    LocalDate since = asked.day("since");
    RefusedFilter filter =
        new RefusedFilter(
            state == null ? "waiting" : state,
            asked.text("cause"),
            asked.text("run"),
            since == null ? null : since.atStartOfDay().toInstant(ZoneOffset.UTC));
    long before = position == null ? Long.MAX_VALUE : Cursor.number(position);
    List<Refused> found = lease.upkeep().quarantine().list(filter, before, limit + 1);
    List<Refused> shown = found.subList(0, Math.min(limit, found.size()));
    return new Page(
        shown.stream().map(RefusedList::object).toList(),
        found.size() > limit ? String.valueOf(shown.get(limit - 1).seq()) : null);
  }

  String one(LedgerLease lease, String entry) {
    return RefusedList.object(find(lease, entry));
  }

  private static Refused find(LedgerLease lease, String entry) {
    if (!entry.matches("[0-9]{1,18}")) {
      throw new NotFound("refusal-unknown", "there is no refused input " + entry, entry, null);
    }
    return lease.upkeep().quarantine().find(Long.parseLong(entry));
  }

  /** Reads one again. */
  void retry(Context context) {
    answer(context, reception.retry(named(context), analyst(context)));
  }

  /** Drops one for the reason that the body gives. */
  void drop(Context context) {
    JsonValue body = parsing.parse(context.body(), Origin.of("body")).only(Set.of("reason"));
    @Nullable JsonValue reason = body.optional("reason");
    String words = reason == null ? null : reason.text();
    answer(context, reception.drop(named(context), words, analyst(context)));
  }

  private Refused named(Context context) {
    try (LedgerLease lease = desk.asOf(LocalDate.EPOCH)) {
      return find(lease, context.pathParam("entry"));
    }
  }

  private static String analyst(Context context) {
    return Viewer.of(context).name();
  }

  private void answer(Context context, Disposal disposal) {
    context
        .contentType("application/json")
        .result(
            json.object(
                out -> {
                  out.writeNumberProperty("entry", disposal.refusal());
                  out.writeStringProperty("outcome", disposal.outcome().label());
                  ApiJson.text(out, "detail", disposal.detail());
                  out.writeStringProperty("by", disposal.analyst());
                }));
  }
}
