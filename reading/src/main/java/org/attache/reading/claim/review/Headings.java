package org.attache.reading.claim.review;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.model.EventType;
import org.attache.model.Reason;
import org.attache.reading.claim.AnalysedText;
import org.attache.reading.claim.ClaimDraft;
import org.attache.reading.claim.Link;
import org.attache.reading.segment.SentenceKind;

/**
 * A headline or section head without a verb does not say how far its event has come; the text under
 * it does: "Meetings of the two leaders" over "He plans to meet her". What shares most of its
 * parties counts.
 */
final class Headings implements Review {
  private static final int BELOW = 6;
  private static final int SHARED = 2;

  @Override
  public ClaimDraft review(AnalysedText text, ClaimDraft draft, List<ClaimDraft> all) {
    SentenceKind kind = text.text().sentences().get(draft.sentence()).kind();
    boolean head = kind == SentenceKind.HEADLINE || kind == SentenceKind.HEADING;
    if (!head || !draft.stage().isHeld() || draft.event() != EventType.CONSULT) {
      return draft;
    }
    Set<String> parties = names(text, draft);
    int most = SHARED;
    ClaimDraft first = null;
    boolean held = false;
    for (ClaimDraft other : all) {
      int distance = other.sentence() - draft.sentence();
      boolean below = distance > 0 && distance <= BELOW && other.event() == draft.event();
      int shared = below ? shared(parties, names(text, other)) : 0;
      if (shared < most) {
        continue;
      }
      if (shared > most || first == null) {
        first = other;
        held = false;
      }
      most = shared;
      held |= other.stage().isHeld();
    }
    if (held) {
      return draft;
    }
    return first == null
        ? draft
        : draft.withStage(
            first.stage(), new Reason("stage", "review/heading", "as the text under it"));
  }

  private static int shared(Set<String> some, Set<String> others) {
    Set<String> both = new HashSet<>(some);
    both.retainAll(others);
    return both.size();
  }

  private static Set<String> names(AnalysedText text, ClaimDraft draft) {
    Set<String> names = new HashSet<>();
    for (Link link : draft.parties()) {
      text.resolver()
          .entities(link.sentence(), link.words(), null)
          .forEach(entity -> names.add(entity.label().toLowerCase(Locale.ROOT)));
    }
    return names;
  }
}
