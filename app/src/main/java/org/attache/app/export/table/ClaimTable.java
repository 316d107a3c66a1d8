package org.attache.app.export.table;

import java.util.ArrayList;
import java.util.List;
import org.attache.app.export.coded.CodedClaim;
import org.attache.app.export.coded.Coding;
import org.attache.ledger.decision.Report;
import org.attache.ledger.entry.Source;
import org.attache.model.Attribution;
import org.attache.model.Claim;
import org.attache.model.Days;
import org.attache.model.Entity;
import org.attache.model.Named;
import org.attache.model.Timex;
import org.jspecify.annotations.Nullable;

/**
 * A row a claim, with the event to which it was put and its PLOVER view. {@code realised} says
 * whether PLOVER would take the row for something that happened, if only a request or a refusal.
 */
final class ClaimTable {
  private ClaimTable() {}

  static Table<CodedClaim> table() {
    List<Column<CodedClaim>> columns = new ArrayList<>();
    columns.add(Column.label("event_id", row -> row.event().id()));
    columns.add(Column.label("claim", row -> row.report().assertion().id()));
    columns.add(Column.text("document", row -> source(row).document()));
    columns.add(Column.text("publisher", row -> source(row).publisher()));
    columns.add(Column.text("url", row -> source(row).url()));
    columns.add(Column.text("document_title", row -> source(row).title()));
    columns.add(Column.day("published", row -> source(row).published()));
    columns.add(Column.label("status", row -> status(row.report())));
    what(columns);
    columns.add(Column.texts("actors", row -> names(claim(row).actors())));
    columns.add(Column.labels("actor_codes", row -> Codes.of(claim(row).actors())));
    columns.add(Column.texts("recipients", row -> names(claim(row).recipients())));
    columns.add(Column.labels("recipient_codes", row -> Codes.of(claim(row).recipients())));
    columns.addAll(StandingTable.days(row -> days(claim(row).time()), "earliest", "latest"));
    columns.add(Column.text("time", row -> words(claim(row).time())));
    columns.addAll(StandingTable.place(row -> claim(row).place()));
    columns.add(Column.texts("attribution", row -> sources(claim(row))));
    words(columns);
    columns.add(Column.number("confidence", row -> claim(row).confidence()));
    columns.add(Column.number("link_score", row -> row.report().link().score()));
    Coding coding = Coding.bundled();
    return new Table<>(
        columns,
        event -> event.reports().stream().map(report -> coding.code(event, report)).toList());
  }

  private static void what(List<Column<CodedClaim>> columns) {
    columns.add(Column.label("event", row -> claim(row).event().name()));
    columns.add(Column.labels("modes", row -> labels(claim(row).modes())));
    columns.add(Column.labels("contexts", row -> labels(claim(row).contexts())));
    columns.add(Column.label("stage", row -> claim(row).stage().label()));
    columns.add(Column.texts("stage_by", row -> names(claim(row).stageBy())));
    columns.add(Column.truth("hedged", row -> claim(row).hedged()));
    columns.add(Column.label("plover", row -> row.view().category().name()));
    columns.add(Column.label("cameo", CodedClaim::cameo));
    columns.add(Column.number("score", row -> row.view().score()));
    columns.add(Column.truth("realised", CodedClaim::isRealised));
  }

  private static void words(List<Column<CodedClaim>> columns) {
    columns.add(Column.text("trigger", row -> claim(row).trigger().text()));
    columns.add(Column.count("trigger_begin", row -> claim(row).trigger().begin()));
    columns.add(Column.count("trigger_end", row -> claim(row).trigger().end()));
    columns.add(Column.count("evidence_begin", row -> claim(row).evidence().begin()));
    columns.add(Column.count("evidence_end", row -> claim(row).evidence().end()));
    columns.add(Column.text("evidence", row -> row.report().assertion().evidence()));
  }

  private static @Nullable Days days(@Nullable Timex time) {
    return time == null ? null : time.days();
  }

  private static @Nullable String words(@Nullable Timex time) {
    return time == null ? null : time.excerpt().text();
  }

  private static String status(Report report) {
    if (report.rejected()) {
      return "rejected";
    }
    return report.superseded() ? "superseded" : report.confirmed() ? "confirmed" : "told";
  }

  private static Claim claim(CodedClaim row) {
    return row.report().claim();
  }

  private static Source source(CodedClaim row) {
    return row.report().assertion().source();
  }

  private static List<String> names(List<Entity> entities) {
    return entities.stream().map(Entity::label).toList();
  }

  private static List<String> sources(Claim claim) {
    return names(claim.attribution().stream().map(Attribution::source).toList());
  }

  private static List<String> labels(List<? extends Named> named) {
    return named.stream().map(Named::label).toList();
  }
}
