package org.attache.app.web.api;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.attache.app.web.LedgerLease;
import org.attache.ledger.query.ActorLine;
import org.attache.ledger.query.ClaimFilter;
import org.attache.ledger.query.ClaimLine;
import org.attache.ledger.query.DecisionLine;
import org.attache.ledger.query.DocumentFilter;
import org.attache.ledger.query.DocumentLine;
import org.attache.ledger.query.Mark;
import org.attache.model.EventType;
import org.attache.model.Stage;
import org.attache.model.error.NotFound;
import org.jspecify.annotations.Nullable;

/** Questions about what was told: claims, documents, decisions, names. */
final class ShelfQuestions {
  static final Set<String> CLAIMS =
      Set.of("q", "event", "document", "type", "stage", "since", "until");
  static final Set<String> DOCUMENTS = Set.of("q", "publisher", "since", "until");

  private final ApiJson json = new ApiJson();

  Page claims(LedgerLease lease, Parameters asked, @Nullable String position, int limit) {
    String event = asked.text("event");
    ClaimFilter filter =
        new ClaimFilter(
            event == null ? null : lease.view().event(event).id(),
            asked.text("document"),
            first(asked.constants("type", EventType.class, EventType::name)),
            first(asked.constants("stage", Stage.class, Stage::label)),
            asked.day("since"),
            asked.day("until"),
            asked.text("q"));
    List<ClaimLine> lines = lease.shelf().claims(filter, mark(position), limit + 1);
    return marked(lines, limit, json::claim, ClaimLine::mark);
  }

  String claim(LedgerLease lease, String id) {
    @Nullable ClaimLine claim = lease.shelf().claim(id);
    if (claim == null) {
      throw new NotFound("claim-unknown", "there is no claim " + id + " by that day", id, null);
    }
    return json.claim(claim);
  }

  Page documents(LedgerLease lease, Parameters asked, @Nullable String position, int limit) {
    DocumentFilter filter =
        new DocumentFilter(
            asked.text("publisher"), asked.day("since"), asked.day("until"), asked.text("q"));
    List<DocumentLine> lines = lease.shelf().documents(filter, mark(position), limit + 1);
    return marked(lines, limit, json::document, DocumentLine::mark);
  }

  String document(LedgerLease lease, String id) {
    return json.document(lease.shelf().document(id));
  }

  Page actors(LedgerLease lease, Parameters asked, @Nullable String position, int limit) {
    String begins = asked.text("q");
    int skip = EventQuestions.skip(position);
    List<ActorLine> lines = lease.shelf().actors(begins == null ? "" : begins, skip, limit + 1);
    return Page.counted(lines.stream().map(json::actor).toList(), skip, limit);
  }

  Page decisions(LedgerLease lease, Parameters asked, @Nullable String position, int limit) {
    long before = position == null ? Long.MAX_VALUE : Cursor.number(position);
    List<DecisionLine> lines = lease.shelf().decisions(before, limit + 1);
    List<DecisionLine> shown = lines.subList(0, Math.min(limit, lines.size()));
    return new Page(
        shown.stream().map(json::decision).toList(),
        lines.size() > limit ? String.valueOf(shown.get(limit - 1).seq()) : null);
  }

  private static <T> Page marked(
      List<T> lines, int limit, Function<T, String> text, Function<T, Mark> mark) {
    List<T> shown = lines.subList(0, Math.min(limit, lines.size()));
    String next = null;
    if (lines.size() > limit) {
      Mark last = mark.apply(shown.get(limit - 1));
      next = last.day() + " " + last.seq();
    }
    return new Page(shown.stream().map(text).toList(), next);
  }

  private static @Nullable Mark mark(@Nullable String position) {
    if (position == null) {
      return null;
    }
    int blank = position.indexOf(' ');
    String day = position.substring(0, Math.max(0, blank));
    return new Mark(Cursor.day(day), Cursor.number(position.substring(blank + 1)));
  }

  private static <T> @Nullable T first(List<T> constants) {
    if (constants.size() > 1) {
      throw Parameters.wrong("type and stage", "are given once here", null);
    }
    return constants.isEmpty() ? null : constants.get(0);
  }
}
