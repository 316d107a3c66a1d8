package org.attache.reading.claim.review;

import java.util.ArrayList;
import java.util.List;
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
import org.attache.reading.claim.lexicon.StageDecision;
import org.attache.reading.claim.lexicon.StageRules;

/**
 * Who has no part in a meeting cannot refuse it: "Merz said there would be no meeting between Putin
 * and Zelenskyy" denies one, which nobody has moved (contract, section 8: "non-occurrence that an
 * outsider asserts"). Where words name a refusal ("said that Modi refused a meeting"), or what is
 * refused is no meeting ("ruled out that Ukraine joins"), that stays.
 */
final class OutsidersWord implements Review {
  private final StageRules rules;

  OutsidersWord(StageRules rules) {
    this.rules = rules;
  }

  @Override
  public ClaimDraft review(AnalysedText text, ClaimDraft draft, List<ClaimDraft> all) {
    boolean denied = draft.stage() == Stage.DENIED;
    boolean refused = draft.stage() == Stage.REFUSED && draft.event() == EventType.CONSULT;
    if (!denied && !refused) {
      return draft;
    }
    List<Entity> parties = entities(text, draft.parties());
    List<Link> movers =
        draft.links().stream().filter(link -> link.role() == Role.STAGE_MOVER).toList();
    if (denied) {
      return areOutside(entities(text, movers), parties) ? without(movers, draft) : draft;
    }
    List<Entity> sources = sources(text, draft);
    boolean moved = entities(text, movers).stream().anyMatch(mover -> !isSideOfAny(mover, sources));
    if (moved || !areOutside(sources, parties) || isRefusalNamed(text, draft)) {
      return draft;
    }
    String who = sources.get(0).label();
    Reason reason = new Reason("stage", "review/outsiders-word", who + " has no part in it");
    return without(movers, draft).withStage(Stage.DENIED, reason);
  }

  private boolean isRefusalNamed(AnalysedText text, ClaimDraft draft) {
    Spot spot = Spot.of(text, draft);
    StageDecision ruled = rules.decide(spot.sentence(), spot.first(), spot.last(), draft.event());
    return ruled.stage() == Stage.REFUSED && ruled.mover() != StageDecision.NO_MOVER;
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
        && some.stream().allMatch(one -> one.code() != null && !isSideOfAny(one, parties))
        && parties.stream().allMatch(party -> party.code() != null);
  }

  private static boolean isSideOfAny(Entity one, List<Entity> others) {
    return others.stream()
        .anyMatch(
            other ->
                one.label().equals(other.label())
                    || (one.code() != null && one.code().equals(other.code())));
  }
}
