package org.attache.reading.claim.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attache.model.Context;
import org.attache.model.EventType;
import org.attache.model.Reason;
import org.attache.reading.claim.AnalysedText;
import org.attache.reading.claim.ClaimDraft;
import org.attache.reading.claim.Link;
import org.attache.reading.claim.Role;
import org.attache.reading.claim.lexicon.GovernedEvents;
import org.attache.reading.claim.lexicon.RoleRules;
import org.attache.reading.segment.Sentence;

/**
 * Adds the events that a sentence says somebody asked for, where the decider saw none: "Ankara had
 * requested the meeting" (contract, section 3: the event asked for is coded, as proposed).
 */
final class AskedEvents {
  private static final String RULE = "review/asked";
  private static final double CONFIDENCE = 0.6;

  private final GovernedEvents finder;
  private final RoleRules roles;

  AskedEvents(GovernedEvents finder, RoleRules roles) {
    this.finder = finder;
    this.roles = roles;
  }

  /** Returns the drafts and those added, in order of their triggers. */
  List<ClaimDraft> added(AnalysedText text, List<ClaimDraft> drafts) {
    List<ClaimDraft> all = new ArrayList<>(drafts);
    int last = drafts.size();
    for (Sentence sentence : text.text().sentences()) {
      for (GovernedEvents.Found found : finder.in(sentence)) {
        int known = -1;
        for (int i = 0; i < last; i++) {
          known = all.get(i).trigger().overlaps(found.trigger()) ? i : known;
        }
        if (known < 0) {
          all.add(draft(text, sentence, found));
        } else {
          all.set(known, moved(text, sentence, found, all.get(known)));
        }
      }
    }
    all.sort(Comparator.comparing(ClaimDraft::trigger));
    return all;
  }

  /** Says who asked for it, where the decider has the stage but not the one who asked. */
  private ClaimDraft moved(
      AnalysedText text, Sentence sentence, GovernedEvents.Found found, ClaimDraft draft) {
    boolean told = draft.links().stream().anyMatch(link -> link.role() == Role.STAGE_MOVER);
    if (told || draft.stage() != found.stage().stage()) {
      return draft;
    }
    List<Link> links = new ArrayList<>(draft.links());
    links.addAll(movers(text, sentence, found));
    return draft.with(links);
  }

  private List<Link> movers(AnalysedText text, Sentence sentence, GovernedEvents.Found found) {
    return roles.movers(sentence, text.resolver().mentions().in(sentence.index()), found.stage());
  }

  private ClaimDraft draft(AnalysedText text, Sentence sentence, GovernedEvents.Found found) {
    RoleRules.Event event =
        new RoleRules.Event(
            sentence.index(), found.first(), found.last(), found.event(), List.of(), found.stage());
    List<Link> links =
        new ArrayList<>(
            roles.decide(sentence, text.resolver().mentions().in(sentence.index()), event));
    links.addAll(movers(text, sentence, found));
    return new ClaimDraft(
        sentence.index(),
        found.trigger(),
        found.event(),
        List.of(),
        found.event() == EventType.CONSULT ? List.of(Context.DIPLOMATIC) : List.of(),
        found.stage().stage(),
        false,
        links,
        CONFIDENCE,
        List.of(
            new Reason("trigger", RULE, found.event() + ", the object of a request"),
            new Reason("stage", found.stage().rule(), found.stage().detail())));
  }
}
