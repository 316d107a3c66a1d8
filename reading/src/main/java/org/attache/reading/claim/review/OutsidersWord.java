package org.attache.reading.claim.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.attache.model.Reason;
import org.attache.model.SourceKind;
import org.attache.model.Stage;
import org.attache.reading.attribution.AttributionChains;
import org.attache.reading.attribution.ReportingFrame;
import org.attache.reading.claim.AnalysedText;
import org.attache.reading.claim.ClaimDraft;
import org.attache.reading.claim.Link;
import org.attache.reading.claim.Role;

/**
 * Who has no part in an event cannot refuse it: "Merz said there would be no meeting between Putin
 * and Zelenskyy" denies one, which nobody has moved (contract, section 8: "non-occurrence that an
 * outsider asserts"). Where somebody else is named who refuses, or the outsider's own refusal may
 * bind ("Trump ruled out that Ukraine joins"), that stays.
 */
final class OutsidersWord implements Review {
  @Override
  public ClaimDraft review(AnalysedText text, ClaimDraft draft, List<ClaimDraft> all) {
    if (draft.stage() != Stage.REFUSED && draft.stage() != Stage.DENIED) {
      return draft;
    }
    List<Entity> parties = entities(text, draft.parties());
    List<Link> movers =
        draft.links().stream().filter(link -> link.role() == Role.STAGE_MOVER).toList();
    if (draft.stage() == Stage.DENIED) {
      return areOutside(entities(text, movers), parties) ? without(movers, draft) : draft;
    }
    List<Entity> sources = sources(text, draft);
    boolean unmoved =
        movers.isEmpty()
            || (draft.event() == EventType.CONSULT
                && entities(text, movers).stream().allMatch(m -> isAny(m, sources)));
    if (!unmoved || !areOutside(sources, parties)) {
      return draft;
    }
    String who = sources.get(0).label();
    Reason reason = new Reason("stage", "review/outsiders-word", who + " has no part in it");
    return without(movers, draft).withStage(Stage.DENIED, reason);
  }

  private static ClaimDraft without(List<Link> movers, ClaimDraft draft) {
    List<Link> kept = new ArrayList<>(draft.links());
    kept.removeAll(movers);
    return draft.with(kept);
  }

  private static List<Entity> sources(AnalysedText text, ClaimDraft draft) {
    List<Entity> sources = new ArrayList<>();
    AttributionChains chains = new AttributionChains(text.frames());
    for (ReportingFrame frame : chains.chain(draft.sentence(), draft.trigger())) {
      if (frame.kind() != SourceKind.MEDIA) {
        sources.addAll(text.resolver().entities(frame.sourceSentence(), frame.source(), null));
      }
    }
    return sources;
  }

  private static List<Entity> entities(AnalysedText text, List<Link> links) {
    return links.stream()
        .flatMap(l -> text.resolver().entities(l.sentence(), l.words(), null).stream())
        .toList();
  }

  private static boolean areOutside(List<Entity> some, List<Entity> parties) {
    return !some.isEmpty()
        && !parties.isEmpty()
        && some.stream().allMatch(one -> one.code() != null && !isAny(one, parties))
        && parties.stream().allMatch(party -> party.code() != null);
  }

  private static boolean isAny(Entity one, List<Entity> others) {
    return others.stream()
        .anyMatch(
            other -> one.label().equals(other.label()) || Objects.equals(one.code(), other.code()));
  }
}
