package org.attache.reading.claim.trained;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.attache.model.Span;
import org.attache.reading.claim.AnalysedText;
import org.attache.reading.claim.ClaimDraft;
import org.attache.reading.claim.Link;
import org.attache.reading.claim.Role;

/**
 * Gives an event that a later sentence tells of again, without saying who did it, the parties of
 * the last telling: "The United States struck … The strike took place at the airport." The same
 * event is one of the same category with the same noun or verb, a few sentences before, whose
 * parties do not contradict those that are named.
 */
final class Retelling {
  /** Sentences back to which a telling is remembered. */
  private static final int REACH = 9;

  /** How much less sure a party is that is taken over. */
  private static final double TAKEN_OVER = 0.5;

  private static final Set<EventType> MUTUAL =
      EnumSet.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE);

  private final AnalysedText text;

  Retelling(AnalysedText text) {
    this.text = text;
  }

  /** Returns the drafts, in their order, with the parties that earlier ones lend. */
  List<ClaimDraft> completed(List<ClaimDraft> drafts) {
    List<ClaimDraft> told = new ArrayList<>(drafts.size());
    for (ClaimDraft draft : drafts) {
      told.add(lacksParties(draft) ? completed(draft, told) : draft);
    }
    return told;
  }

  private boolean lacksParties(ClaimDraft draft) {
    return MUTUAL.contains(draft.event())
        ? codes(draft, Role.ACTOR).isEmpty() && codes(draft, Role.RECIPIENT).isEmpty()
        : links(draft, Role.ACTOR).isEmpty();
  }

  private ClaimDraft completed(ClaimDraft draft, List<ClaimDraft> told) {
    for (int i = told.size() - 1; i >= 0; i--) {
      ClaimDraft before = told.get(i);
      if (draft.sentence() - before.sentence() > REACH) {
        break;
      }
      if (isSame(before, draft)) {
        List<Link> links = new ArrayList<>(draft.links());
        lend(before, Role.ACTOR, links);
        if (links(draft, Role.RECIPIENT).isEmpty()) {
          lend(before, Role.RECIPIENT, links);
        }
        return draft.with(links);
      }
    }
    return draft;
  }

  private boolean isSame(ClaimDraft before, ClaimDraft draft) {
    return before.event() == draft.event()
        && before.sentence() != draft.sentence()
        && word(before.trigger()).equals(word(draft.trigger()))
        && !links(before, Role.ACTOR).isEmpty()
        && links(draft, Role.ACTOR).isEmpty()
        && agree(codes(before, Role.RECIPIENT), codes(draft, Role.RECIPIENT));
  }

  private static boolean agree(Set<String> one, Set<String> other) {
    return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
  }

  /** Returns the last word of a trigger in the singular. */
  private String word(Span trigger) {
    String words = trigger.of(text.text().document().text()).toLowerCase(Locale.ROOT);
    String last = words.substring(words.lastIndexOf(' ') + 1);
    boolean plural = last.endsWith("s") && !last.endsWith("ss");
    return plural ? last.substring(0, last.length() - 1) : last;
  }

  private static void lend(ClaimDraft before, Role role, List<Link> links) {
    for (Link link : links(before, role)) {
      String by = "retelling of sentence " + before.sentence() + ", " + link.decidedBy();
      links.add(new Link(role, link.sentence(), link.words(), link.score() * TAKEN_OVER, by));
    }
  }

  private static List<Link> links(ClaimDraft draft, Role role) {
    return draft.links().stream().filter(link -> link.role() == role).toList();
  }

  private Set<String> codes(ClaimDraft draft, Role role) {
    Set<String> codes = new HashSet<>();
    for (Link link : links(draft, role)) {
      text.resolver().entities(link.sentence(), link.words(), null).stream()
          .map(Entity::code)
          .filter(Objects::nonNull)
          .forEach(codes::add);
    }
    return codes;
  }
}
