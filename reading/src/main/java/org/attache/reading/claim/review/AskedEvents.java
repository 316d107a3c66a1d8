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
import org.attache.reading.claim.lexicon.GovernedEvents;
import org.attache.reading.claim.lexicon.RoleRules;
import org.attache.reading.mention.Mention;
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
    for (Sentence sentence : text.text().sentences()) {
      for (GovernedEvents.Found found : finder.in(sentence)) {
        if (drafts.stream().noneMatch(draft -> draft.trigger().overlaps(found.trigger()))) {
          all.add(draft(text, sentence, found));
        }
      }
    }
    all.sort(Comparator.comparing(ClaimDraft::trigger));
    return all;
  }

  private ClaimDraft draft(AnalysedText text, Sentence sentence, GovernedEvents.Found found) {
    RoleRules.Event event =
        new RoleRules.Event(
            sentence.index(), found.first(), found.last(), found.event(), List.of(), found.stage());
    List<Mention> mentions = text.resolver().mentions().in(sentence.index());
    List<Link> links = new ArrayList<>(roles.decide(sentence, mentions, event));
    links.addAll(roles.movers(sentence, mentions, event));
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
