package org.attache.reading.claim.trained;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.Span;
import org.attache.reading.claim.AnalysedText;
import org.attache.reading.claim.ClaimDraft;
import org.attache.reading.claim.Link;
import org.attache.reading.claim.Role;
import org.attache.reading.claim.lexicon.Lexicon;
import org.attache.reading.claim.lexicon.RoleRules;
import org.attache.reading.claim.lexicon.StageRules;
import org.attache.reading.segment.Sentence;
import org.attache.reading.segment.Word;

/** Adds the participants that rules find where the encoder found none. */
final class RuledRoles {
  private final StageRules stages;
  private final RoleRules roles;

  RuledRoles(Lexicon lexicon) {
    this.stages = lexicon.stageRules();
    this.roles = lexicon.roleRules();
  }

  ClaimDraft completed(AnalysedText text, ClaimDraft draft) {
    if (draft.links().stream().anyMatch(link -> isParty(link.role()))) {
      return draft;
    }
    List<Link> links = new ArrayList<>(draft.links());
    for (Link link : ruled(text, draft)) {
      if (isParty(link.role())) {
        links.add(link);
      }
    }
    return new ClaimDraft(
        draft.sentence(),
        draft.trigger(),
        draft.event(),
        draft.modes(),
        draft.contexts(),
        draft.stage(),
        draft.hedged(),
        links,
        draft.confidence(),
        draft.reasons());
  }

  private List<Link> ruled(AnalysedText text, ClaimDraft draft) {
    Sentence sentence = text.text().sentences().get(draft.sentence());
    int first = first(sentence.words(), draft.trigger());
    if (first < 0) {
      return List.of();
    }
    int last = first;
    while (last < sentence.words().size()
        && sentence.words().get(last).span().overlaps(draft.trigger())) {
      last++;
    }
    RoleRules.Event event =
        new RoleRules.Event(
            draft.sentence(),
            first,
            last,
            draft.event(),
            draft.modes(),
            stages.decide(sentence, first, last, draft.event()));
    return roles.decide(sentence, text.resolver().mentions().in(draft.sentence()), event);
  }

  private static int first(List<Word> words, Span trigger) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).span().overlaps(trigger)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isParty(Role role) {
    return role == Role.ACTOR || role == Role.RECIPIENT;
  }
}
