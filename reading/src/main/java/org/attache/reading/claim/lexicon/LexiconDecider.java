package org.attache.reading.claim.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attache.model.EventType;
import org.attache.model.Mode;
import org.attache.model.Reason;
import org.attache.reading.claim.AnalysedText;
import org.attache.reading.claim.ClaimDecider;
import org.attache.reading.claim.ClaimDraft;
import org.attache.reading.claim.Link;
import org.attache.reading.claim.Role;
import org.attache.reading.mention.Mention;
import org.attache.reading.segment.Sentence;
import org.attache.reading.segment.SentenceKind;
import org.attache.reading.time.TimeExpression;

/** Decides claims by the trigger words, cue rules and role rules of this package. */
final class LexiconDecider implements ClaimDecider {
  /** Tuned on annotated development documents; see the package's description. */
  static final double THRESHOLD = 0.25;

  private final Lexicon lexicon;
  private final TriggerFinder finder;
  private final StageRules stages;
  private final RoleRules roles;

  LexiconDecider(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.finder = new TriggerFinder(lexicon.triggers());
    this.stages = lexicon.stageRules();
    this.roles = lexicon.roleRules();
  }

  @Override
  public List<ClaimDraft> decide(AnalysedText text) {
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Sentence sentence : text.text().sentences()) {
      if (sentence.kind() != SentenceKind.DATELINE) {
        decide(text, sentence, drafts);
      }
    }
    return drafts;
  }

  private void decide(AnalysedText text, Sentence sentence, List<ClaimDraft> drafts) {
    Clauses clauses = lexicon.clauses(sentence);
    List<FoundEvent> events = events(clauses);
    List<Mention> mentions = text.resolver().mentions().in(sentence.index());
    for (FoundEvent event : events) {
      List<Link> links = new ArrayList<>(roles.decide(clauses, mentions, event(sentence, event)));
      TimeExpression time =
          TimeLinks.of(event, events, text.times().get(sentence.index()), clauses);
      if (time != null) {
        links.add(new Link(Role.TIME, sentence.index(), time.span(), 1.0, "role/time"));
      }
      if (Scope.isClaim(sentence, event.match(), links, mentions)) {
        drafts.add(draft(sentence, clauses, event, links));
      }
    }
  }

  /** Returns the events of a sentence with their stages, without speech acts around them. */
  List<FoundEvent> events(Clauses clauses) {
    List<TriggerMatch> matches = TriggerChooser.choose(finder.matches(clauses), THRESHOLD, clauses);
    List<FoundEvent> found = new ArrayList<>();
    for (TriggerMatch match : matches) {
      found.add(
          new FoundEvent(
              match, stages.decide(clauses, match.first(), match.last(), match.entry().event())));
    }
    return SpeechActs.leaveContents(found, clauses);
  }

  private static RoleRules.Event event(Sentence sentence, FoundEvent found) {
    TriggerMatch match = found.match();
    return new RoleRules.Event(
        sentence.index(),
        match.first(),
        match.last(),
        match.entry().event(),
        match.entry().modes(),
        found.stage());
  }

  private ClaimDraft draft(Sentence sentence, Clauses clauses, FoundEvent event, List<Link> links) {
    TriggerMatch match = event.match();
    StageDecision stage = event.stage();
    List<Reason> reasons = new ArrayList<>();
    reasons.add(new Reason("trigger", match.entry().id(), clauses.lower(match.head())));
    reasons.add(new Reason("stage", stage.rule(), stage.detail()));
    return new ClaimDraft(
        sentence.index(),
        sentence.span(match.first(), match.last()),
        match.entry().event(),
        modes(clauses, match.entry(), links),
        lexicon.contexts().of(clauses, match.entry()),
        stage.stage(),
        stages.isHedged(clauses, match.first(), match.last()),
        links,
        match.entry().weight(),
        reasons);
  }

  private static List<Mode> modes(Clauses clauses, TriggerEntry entry, List<Link> links) {
    Set<Mode> modes = EnumSet.noneOf(Mode.class);
    modes.addAll(entry.modes());
    if (entry.event() == EventType.CONSULT) {
      long sides = links.stream().filter(link -> link.role() == Role.ACTOR).count();
      if (sides >= 3) {
        modes.add(Mode.MULTILATERAL);
      }
      for (int at = 0; at < clauses.size(); at++) {
        if (clauses.lower(at).equals("phone") || clauses.lower(at).equals("telephone")) {
          modes.add(Mode.PHONE);
        }
      }
    }
    return new ArrayList<>(modes);
  }
}
