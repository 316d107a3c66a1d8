package org.attache.reading.claim.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.model.Reason;
import org.attache.model.Stage;
import org.attache.reading.claim.AnalysedText;
import org.attache.reading.claim.ClaimDraft;
import org.attache.reading.claim.Link;
import org.attache.reading.claim.Role;
import org.attache.reading.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * "The first summit between a French and a Syrian president since 2010" tells of a summit in 2010:
 * held, on its own day, between those that are named with it. A trigger before such words keeps its
 * own time.
 */
final class Landmarks implements Review {
  private static final String RULE = "review/landmark";
  private static final Set<String> RANKS = Set.of("first", "latest", "highest", "biggest");
  private static final Set<String> ENDS = Set.of("a", "an", "of", "to", "in", "for", "with", "by");

  @Override
  public ClaimDraft review(AnalysedText text, ClaimDraft draft, List<ClaimDraft> all) {
    Spot spot = Spot.of(text, draft);
    TimeExpression since = since(spot);
    if (since == null) {
      return draft;
    }
    if (isLandmark(spot, since)) {
      return landmark(spot, draft, since);
    }
    boolean taken =
        all.stream()
            .filter(d -> d.sentence() == draft.sentence() && !d.trigger().equals(draft.trigger()))
            .anyMatch(d -> isLandmark(Spot.of(text, d), since));
    return taken ? without(draft, since) : draft;
  }

  private static boolean isLandmark(Spot spot, TimeExpression since) {
    return since.first() >= spot.last() && isRanked(spot) && !isBroken(spot, since.first());
  }

  /** "Since" and a day that stay as they are, so that the day is an event's of its own. */
  private static @Nullable TimeExpression since(Spot spot) {
    for (TimeExpression time : spot.text().times().get(spot.sentence().index())) {
      if (spot.lower(time.first()).equals("since") && !time.rule().startsWith("since")) {
        return time;
      }
    }
    return null;
  }

  private static boolean isRanked(Spot spot) {
    for (int at = spot.first() - 1; at >= 0 && spot.first() - at <= 5; at--) {
      if (RANKS.contains(spot.lower(at))) {
        return true;
      }
      boolean ends = ENDS.contains(spot.lower(at)) && !spot.isHyphen(at + 1); // "in-person"
      if (spot.breaks(at) || spot.lower(at).equals(",") || ends) {
        return false;
      }
    }
    return false;
  }

  private static boolean isBroken(Spot spot, int to) {
    for (int at = spot.last(); at < to; at++) {
      if (spot.breaks(at) || spot.lower(at).equals(",")) {
        return true;
      }
    }
    return false;
  }

  private static ClaimDraft landmark(Spot spot, ClaimDraft draft, TimeExpression since) {
    List<Link> links = new ArrayList<>();
    for (Link link : draft.links()) {
      if (link.role() != Role.TIME && spot.isAfter(link, spot.last() - 1)) {
        links.add(link);
      }
    }
    links.add(new Link(Role.TIME, draft.sentence(), since.span(), 1, RULE));
    Reason reason = new Reason("stage", RULE, "the first since then");
    return draft.with(links).withStage(Stage.OCCURRED, reason);
  }

  private static ClaimDraft without(ClaimDraft draft, TimeExpression since) {
    List<Link> links = new ArrayList<>(draft.links());
    links.removeIf(l -> l.role() == Role.TIME && l.words().overlaps(since.span()));
    return draft.with(links);
  }
}
