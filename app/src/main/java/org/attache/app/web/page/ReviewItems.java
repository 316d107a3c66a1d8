package org.attache.app.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.attache.app.review.ChangeSpelling;
import org.attache.app.review.Judgement;
import org.attache.ledger.Event;
import org.attache.ledger.decision.ReasonCode;
import org.attache.ledger.query.Bond;
import org.attache.ledger.query.Candidate;
import org.attache.ledger.query.LedgerView;
import org.attache.model.Claim;
import org.attache.model.Days;
import org.attache.model.EventType;
import org.attache.model.Place;
import org.attache.model.Stage;
import org.attache.reading.segment.Segmenter;
import org.jspecify.annotations.Nullable;

/** Puts a claim before the reviewer. */
final class ReviewItems {
  /** Keys by which the stages are chosen, in their order. */
  private static final String STAGE_KEYS = "1234567890-";

  private static final int MOST_OTHERS = 12;

  private final Segmenter segmenter;

  ReviewItems(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  /**
   * Returns the item.
   *
   * @param read the claim's document; null where it is not to be had
   * @param previous address of the claim before in the queue; empty at its beginning
   * @param next address of the next claim in the queue; empty at its end
   */
  ReviewItem item(
      Candidate candidate,
      LedgerView view,
      DeskData.@Nullable Read read,
      String previous,
      String next) {
    Event event = view.event(String.valueOf(candidate.line().event()));
    Claim claim = candidate.claim();
    ReviewSentence sentence = ReviewSentence.of(candidate, read, segmenter);
    LocalDate published = candidate.line().source().published();
    return new ReviewItem(
        candidate.line().id(),
        Phrasing.capital(Phrasing.stage(claim.stage())) + ": " + DocumentPages.words(claim),
        EventPages.href(candidate.line().source().document(), candidate.line().id()),
        candidate.line().source().outlet() + ", " + Phrasing.longDay(published),
        state(candidate),
        "The reader is " + percent(claim.confidence()) + " sure",
        sentence.before(),
        sentence.pieces(),
        sentence.after(),
        stages(claim),
        Arrays.stream(EventType.values())
            .map(type -> new ReviewItem.Choice(type.name(), "", type == claim.event()))
            .toList(),
        fields(candidate, published),
        Arrays.stream(ReasonCode.values()).map(ReasonCode::label).toList(),
        event.id(),
        event.title(),
        link(event, candidate.line().id()),
        others(view, event.id()),
        event.decisions().stream()
            .filter(decision -> Judgement.bearsOn(decision, candidate))
            .map(ReviewLog::decided)
            .toList(),
        previous,
        next);
  }

  /** Returns what became of a claim, in a word; empty where nothing did. */
  static String state(Candidate candidate) {
    String status = candidate.line().status();
    if (status.equals("told")) {
      return candidate.corrected() ? "corrected" : "";
    }
    return candidate.corrected() && status.equals("confirmed") ? "corrected and confirmed" : status;
  }

  static String percent(double share) {
    return Math.round(share * 100) + " %";
  }

  private static List<ReviewItem.Choice> stages(Claim claim) {
    List<ReviewItem.Choice> stages = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      String key = STAGE_KEYS.substring(stages.size(), stages.size() + 1);
      stages.add(new ReviewItem.Choice(Phrasing.stage(stage), key, stage == claim.stage()));
    }
    return stages;
  }

  private static List<ReviewItem.Field> fields(Candidate candidate, LocalDate published) {
    Claim claim = candidate.claim();
    Map<String, String> because = DocumentPages.because(claim);
    Days days = claim.time() == null ? null : claim.time().days();
    Place place = claim.place();
    String names = "name/code; name/code";
    return List.of(
        field(
            "Who",
            "actors",
            names,
            DocumentPages.labels(claim.actors()),
            ChangeSpelling.spelt(claim.actors()),
            because.get("actor")),
        field(
            "To whom",
            "recipients",
            names,
            DocumentPages.labels(claim.recipients()),
            ChangeSpelling.spelt(claim.recipients()),
            because.get("recipient")),
        field(
            "When",
            "days",
            "2025-08-15 or 2025-08-15..2025-08-18",
            days == null ? "not said" : Phrasing.days(days, published.getYear()),
            days == null ? "" : ChangeSpelling.spelt(days),
            because.get("time")),
        field(
            "Where",
            "place",
            "name/code of the state",
            place == null ? "not said" : place.name(),
            place == null ? "" : ChangeSpelling.spelt(place),
            because.get("place")),
        field(
            "Hedged",
            "hedged",
            "",
            claim.hedged() ? "yes" : "no",
            claim.hedged() ? "yes" : "no",
            because.get("hedge")),
        field(
            "Says who",
            "",
            "",
            Phrasing.chain(claim.attribution(), candidate.line().source().publisher()),
            "",
            because.get("attribution")));
  }

  private static ReviewItem.Field field(
      String name, String input, String hint, String value, String spelt, @Nullable String why) {
    return new ReviewItem.Field(
        name, input, hint, value.isEmpty() ? "nobody" : value, spelt, why == null ? "" : why);
  }

  private static String link(Event event, String claim) {
    return event.reports().stream()
        .filter(report -> report.assertion().id().equals(claim))
        .flatMap(report -> report.link().parts().stream())
        .filter(part -> part.points() > 0)
        .map(part -> part.ground().name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .collect(Collectors.joining(", "));
  }

  private static List<ReviewItem.Other> others(LedgerView view, String event) {
    return view.bonds(event).stream()
        .map(Bond::other)
        .distinct()
        .limit(MOST_OTHERS)
        .map(line -> new ReviewItem.Other(line.id(), line.title()))
        .toList();
  }
}
