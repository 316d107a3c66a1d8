package org.attache.app.compare;

import java.util.List;
import org.attache.app.output.CsvRow;
import org.attache.model.Stage;
import org.jspecify.annotations.Nullable;

/** A comparison as CSV (RFC 4180), a row for each of what it was made by. */
final class ComparisonCsv {
  private ComparisonCsv() {}

  static String text(Comparison comparison) {
    StringBuilder out = new StringBuilder();
    switch (comparison.grain()) {
      case DYAD_MONTH, DYAD_DAY -> pairs(comparison, out);
      case EVENT -> events(comparison, out);
      case STAGE -> stages(comparison, out);
    }
    return out.toString();
  }

  private static void pairs(Comparison comparison, StringBuilder out) {
    head(
        out,
        "dyad",
        "period",
        "ours",
        "theirs",
        "both",
        "only_ours",
        "only_theirs",
        "not_held",
        "our_score",
        "their_score",
        "correlation",
        "score_correlation");
    for (PairLine line : comparison.pairs()) {
      for (PairCount count : line.counts()) {
        CsvRow row = new CsvRow().text(count.pair()).typed(count.period()).typed(count.ours());
        row.typed(count.theirs()).typed(count.both()).typed(count.onlyOurs());
        row.typed(count.onlyTheirs()).typed(count.heldByThem());
        row.typed(count.ourScore()).typed(count.theirScore());
        row.typed(line.correlation()).typed(line.scoreCorrelation());
        out.append(row.line());
      }
    }
  }

  /** An event is a row for each filing that our reports contradict, one row if there is none. */
  private static void events(Comparison comparison, StringBuilder out) {
    head(
        out,
        "event_id",
        "title",
        "event",
        "stage",
        "as_held",
        "as_word",
        "not_held",
        "verdict",
        "filed_day",
        "filed_dyad",
        "filed_words",
        "filed_parties",
        "filed_outlet",
        "filed_row",
        "our_stage",
        "our_day",
        "our_outlet",
        "our_url",
        "our_sentence");
    for (EventCount event : comparison.events()) {
      List<FiledAsHeld> wrongly =
          comparison.filedAsHeld().stream()
              .filter(filed -> filed.event().equals(event.id()))
              .toList();
      if (wrongly.isEmpty()) {
        out.append(event(event, null).line());
      }
      wrongly.forEach(filed -> out.append(event(event, filed).line()));
    }
  }

  private static CsvRow event(EventCount event, @Nullable FiledAsHeld filed) {
    CsvRow row = new CsvRow().typed(event.id()).text(event.title()).typed(event.type());
    row.typed(event.stage().label()).typed(event.asHeld()).typed(event.asWord());
    row.typed(event.wrongly()).typed(event.verdict());
    if (filed == null) {
      for (int i = 0; i < 11; i++) {
        row.typed(null);
      }
      return row;
    }
    TheirFiling theirs = filed.theirs();
    row.typed(theirs.day()).text(theirs.pair()).text(theirs.words()).text(theirs.parties());
    row.text(theirs.outlet()).text(theirs.place());
    Telling ours = filed.ours();
    return row.typed(ours.stage().label())
        .typed(ours.published())
        .text(ours.outlet())
        .text(ours.url())
        .text(ours.sentence());
  }

  private static void stages(Comparison comparison, StringBuilder out) {
    head(out, "stage", "verdict", "events");
    StageTable counts = new StageTable(comparison);
    for (Stage stage : counts.stages()) {
      for (String verdict : StageTable.VERDICTS) {
        CsvRow row = new CsvRow().typed(stage.label()).typed(verdict);
        out.append(row.typed(counts.count(stage, verdict)).line());
      }
    }
  }

  private static void head(StringBuilder out, String... names) {
    CsvRow row = new CsvRow();
    for (String name : names) {
      row.typed(name);
    }
    out.append(row.line());
  }
}
