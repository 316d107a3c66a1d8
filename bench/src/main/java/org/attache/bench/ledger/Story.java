package org.attache.bench.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.model.Days;
import org.attache.model.Stage;
import org.jspecify.annotations.Nullable;

/** An event as its reports will tell of it, one after the other. */
final class Story {
  private static final int WORDS = 6;
  private static final double KEPT = .55;
  private static final int DAYS_AHEAD = 20;
  private static final List<Stage> OTHERWISE =
      List.of(Stage.AGREED, Stage.PLANNED, Stage.POSTPONED, Stage.CANCELLED, Stage.DENIED);

  private final NewsRates.Kind kind;
  private final List<Party> parties = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final @Nullable String place;
  private @Nullable Days days;
  private Stage stage;
  private int left;

  Story(Draw draw, Wording wording, LocalDate day) {
    this.kind = NewsRates.KINDS.get(draw.index(NewsRates.KIND_WEIGHTS));
    int all = 1 + draw.index(NewsRates.PARTIES);
    while (parties.size() < all) {
      parties.add(wording.party());
    }
    while (words.size() < WORDS) {
      words.add(wording.word());
    }
    this.place = draw.happens(NewsRates.PLACE) ? wording.name() : null;
    this.stage = NewsRates.STAGES.get(draw.index(NewsRates.FIRST_STAGE));
    this.left = 1 + draw.index(NewsRates.REPORTS);
    if (draw.happens(NewsRates.TIME)) {
      this.days = stage.isHeld() ? Days.on(day) : ahead(draw, day);
    }
  }

  NewsRates.Kind kind() {
    return kind;
  }

  List<Party> parties() {
    return parties;
  }

  @Nullable String place() {
    return place;
  }

  @Nullable Days days() {
    return days;
  }

  /** Counts a report and returns the stage that it tells. */
  Stage report(Draw draw, LocalDate day) {
    Stage told = stage;
    left--;
    boolean held = stage.isHeld();
    if (draw.happens(held ? NewsRates.RECEDES : NewsRates.MOVES)) {
      stage =
          draw.happens(NewsRates.COMES_ABOUT)
              ? Stage.OCCURRED
              : OTHERWISE.get(draw.below(OTHERWISE.size()));
      if (stage == Stage.POSTPONED && days != null) {
        days = ahead(draw, day);
      }
    }
    return told;
  }

  boolean isOver() {
    return left == 0;
  }

  /** Returns the words of one report: its own, some of them changed. */
  List<String> words(Draw draw, Wording wording) {
    return words.stream().map(word -> draw.happens(KEPT) ? word : wording.word()).toList();
  }

  private static Days ahead(Draw draw, LocalDate day) {
    LocalDate first = day.plusDays(draw.below(DAYS_AHEAD));
    return Days.between(first, first.plusDays(draw.below(3)));
  }
}
