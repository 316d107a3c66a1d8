package org.attache.app.compare;

import java.util.Map;
import java.util.TreeMap;
import org.attache.app.export.json.JsonObject;
import org.attache.model.QuadClass;

/** A comparison as one JSON object that holds all of it. */
final class ComparisonJson {
  private ComparisonJson() {}

  static String text(Comparison comparison) {
    JsonObject leftOut = new JsonObject();
    new TreeMap<>(comparison.leftOut()).forEach(leftOut::with);
    return new JsonObject()
        .with("by", comparison.grain())
        .with("dataset", comparison.dataset())
        .with("since", comparison.since())
        .with("until", comparison.until())
        .with("as_of", comparison.asOf())
        .with("rows", comparison.rows())
        .with("left_out", leftOut)
        .with("refused", comparison.refused())
        .with("ours", side(comparison.ours()))
        .with("theirs", side(comparison.theirs()))
        .with("both", comparison.both())
        .with("only_ours", comparison.onlyOurs())
        .with("only_theirs", comparison.onlyTheirs())
        .with("dyads", comparison.pairs().stream().map(ComparisonJson::pair).toList())
        .with("events", comparison.events().stream().map(ComparisonJson::event).toList())
        .with(
            "filed_as_held", comparison.filedAsHeld().stream().map(ComparisonJson::filed).toList())
        .text();
  }

  private static JsonObject side(Side side) {
    JsonObject classes = new JsonObject();
    for (Map.Entry<QuadClass, Integer> entry : new TreeMap<>(side.byClass()).entrySet()) {
      classes.with(entry.getKey().name(), entry.getValue());
    }
    return new JsonObject()
        .with("filings", side.filings())
        .with("classes", classes)
        .with("score", side.score());
  }

  private static JsonObject pair(PairLine line) {
    return new JsonObject()
        .with("dyad", line.pair())
        .with("correlation", line.correlation())
        .with("score_correlation", line.scoreCorrelation())
        .with(
            "periods",
            line.counts().stream()
                .map(
                    count ->
                        new JsonObject()
                            .with("period", count.period())
                            .with("ours", count.ours())
                            .with("theirs", count.theirs())
                            .with("both", count.both())
                            .with("only_ours", count.onlyOurs())
                            .with("only_theirs", count.onlyTheirs())
                            .with("not_held", count.heldByThem())
                            .with("our_score", count.ourScore())
                            .with("their_score", count.theirScore()))
                .toList());
  }

  private static JsonObject event(EventCount event) {
    return new JsonObject()
        .with("id", event.id())
        .with("title", event.title())
        .with("event", event.type())
        .with("stage", event.stage().label())
        .with("as_held", event.asHeld())
        .with("as_word", event.asWord())
        .with("not_held", event.wrongly())
        .with("verdict", event.verdict());
  }

  private static JsonObject filed(FiledAsHeld filed) {
    TheirFiling theirs = filed.theirs();
    Telling ours = filed.ours();
    return new JsonObject()
        .with("event", filed.event())
        .with("title", filed.title())
        .with("stage", filed.now().label())
        .with(
            "theirs",
            new JsonObject()
                .with("row", theirs.place())
                .with("day", theirs.day())
                .with("dyad", theirs.pair())
                .with("event", theirs.category())
                .with("words", theirs.words())
                .with("parties", theirs.parties())
                .with("outlet", theirs.outlet().isEmpty() ? null : theirs.outlet())
                .with("rows", theirs.rows()))
        .with(
            "ours",
            new JsonObject()
                .with("stage", ours.stage().label())
                .with("published", ours.published())
                .with("outlet", ours.outlet())
                .with("url", ours.url())
                .with("sentence", ours.sentence()));
  }
}
