package org.attache.reading.claim.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attache.model.EventType;
import org.attache.model.SourceKind;
import org.attache.model.Stage;
import org.attache.reading.attribution.AttributionChains;
import org.attache.reading.attribution.ReportingFrame;
import org.attache.reading.claim.AnalysedText;
import org.attache.reading.claim.ClaimDraft;
import org.attache.reading.claim.Link;
import org.attache.reading.claim.Role;

/**
 * Who reports an event, or is told of it, takes no part in it where the clause reported names its
 * own participants: "the Kremlin said that a Macron–Merz meeting had been agreed". A pronoun there
 * may be the speaker.
 */
final class Reporters implements Review {
  private static final Set<EventType> VERBAL =
      EnumSet.of(
          EventType.ACCUSE,
          EventType.SUPPORT,
          EventType.REQUEST,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.CONCEDE);

  private static final Set<String> SELF =
      Set.of(
          "he",
          "she",
          "it",
          "they",
          "his",
          "her",
          "its",
          "their",
          "him",
          "them",
          "we",
          "us",
          "our",
          "i",
          "my",
          "me",
          "himself",
          "herself",
          "itself",
          "themselves");

  @Override
  public ClaimDraft review(AnalysedText text, ClaimDraft draft, List<ClaimDraft> all) {
    List<ReportingFrame> frames =
        new AttributionChains(text.frames()).chain(draft.sentence(), draft.trigger());
    if (frames.isEmpty() || (VERBAL.contains(draft.event()) && draft.stage() == Stage.OCCURRED)) {
      return draft;
    }
    Spot spot = Spot.of(text, draft);
    List<Link> links =
        draft.links().stream()
            .filter(l -> !isParty(l) || frames.stream().noneMatch(f -> isReporter(spot, f, l)))
            .toList();
    boolean acted = links.stream().anyMatch(l -> l.role() == Role.ACTOR);
    boolean told = acted && links.stream().filter(Reporters::isParty).count() >= 2;
    return told ? draft.with(links) : draft;
  }

  private static boolean isParty(Link link) {
    return link.role() == Role.ACTOR || link.role() == Role.RECIPIENT;
  }

  private static boolean isReporter(Spot spot, ReportingFrame frame, Link link) {
    boolean source =
        frame.sourceSentence() == link.sentence()
            && frame.source().overlaps(link.words())
            && !frame.scope().contains(link.words());
    boolean clause = spot.lower(spot.indexOf(frame.scope())).equals("that");
    boolean addressed =
        frame.sourceSentence() == link.sentence()
            && link.words().begin() >= frame.source().end()
            && link.words().end() <= frame.scope().begin();
    if (addressed && clause) {
      return true;
    }
    return source && (frame.kind() == SourceKind.MEDIA || (clause && !speaksOfSelf(spot, frame)));
  }

  private static boolean speaksOfSelf(Spot spot, ReportingFrame frame) {
    for (int at = 0; at < spot.size(); at++) {
      boolean inside = frame.scope().contains(spot.sentence().words().get(at).span());
      if (inside && SELF.contains(spot.lower(at))) {
        return true;
      }
    }
    return false;
  }
}
