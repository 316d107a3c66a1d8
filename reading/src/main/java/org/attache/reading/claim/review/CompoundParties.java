package org.attache.reading.claim.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attache.model.EventType;
import org.attache.model.Mode;
import org.attache.model.Span;
import org.attache.reading.claim.AnalysedText;
import org.attache.reading.claim.ClaimDraft;
import org.attache.reading.claim.Link;
import org.attache.reading.claim.Role;
import org.attache.reading.mention.Mention;
import org.attache.reading.mention.MentionKind;
import org.jspecify.annotations.Nullable;

/** Both names of "a Macron–Merz summit", "US-Russia talks", "an India-Pakistan truce" take part. */
final class CompoundParties implements Review {
  private static final String RULE = "review/compound";
  private static final Set<EventType> JOINT =
      EnumSet.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE);
  private static final Set<MentionKind> NAMES =
      EnumSet.of(
          MentionKind.PERSON, MentionKind.STATE, MentionKind.METONYM, MentionKind.ORGANISATION);
  private static final int MODIFIERS = 3;

  @Override
  public ClaimDraft review(AnalysedText text, ClaimDraft draft, List<ClaimDraft> all) {
    if (!JOINT.contains(draft.event()) && !draft.modes().contains(Mode.CEASEFIRE)) {
      return draft;
    }
    Spot spot = Spot.of(text, draft);
    for (int end = spot.first(); end > 0 && spot.first() - end <= MODIFIERS; end--) {
      Mention second = spot.endingAt(end);
      if (second != null) {
        Mention first = joined(spot, second);
        return first == null ? draft : with(draft, List.of(first, second));
      }
      if (!isModifier(spot, end - 1)) {
        return draft;
      }
    }
    return draft;
  }

  /** The name before a hyphen right before {@code second}, or null. */
  private static @Nullable Mention joined(Spot spot, Mention second) {
    Mention first = spot.isHyphen(second.first() - 1) ? spot.endingAt(second.first() - 1) : null;
    boolean names = first != null && NAMES.contains(first.kind()) && NAMES.contains(second.kind());
    return names ? first : null;
  }

  /** "A Macron–Merz in-person meeting": words in lower case may stand between. */
  private static boolean isModifier(Spot spot, int index) {
    String word = spot.sentence().words().get(index).text();
    return spot.isHyphen(index)
        || (Character.isLowerCase(word.charAt(0))
            && !spot.breaks(index)
            && !spot.lower(index).equals("and"));
  }

  private static ClaimDraft with(ClaimDraft draft, List<Mention> two) {
    List<Link> links = new ArrayList<>();
    two.forEach(m -> links.add(new Link(Role.ACTOR, m.sentence(), m.head(), 1, RULE)));
    for (Link link : draft.links()) {
      boolean party = link.role() == Role.ACTOR || link.role() == Role.RECIPIENT;
      if (!party || two.stream().noneMatch(m -> covers(m, link))) {
        links.add(link);
      }
    }
    return draft.with(links);
  }

  private static boolean covers(Mention mention, Link link) {
    Span head = mention.head();
    return link.sentence() == mention.sentence() && head.overlaps(link.words());
  }
}
