package org.attache.reading.claim.trained;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.model.Context;
import org.attache.model.EventType;
import org.attache.model.Mode;
import org.attache.model.Reason;
import org.attache.model.Span;
import org.attache.reading.claim.AnalysedText;
import org.attache.reading.claim.ClaimDecider;
import org.attache.reading.claim.ClaimDraft;
import org.attache.reading.claim.Link;
import org.attache.reading.claim.Role;
import org.attache.reading.claim.lexicon.Lexicon;
import org.attache.reading.claim.lexicon.LexiconHints;
import org.attache.reading.claim.review.DraftReview;
import org.attache.reading.encode.EncodedRole;
import org.attache.reading.encode.EncodedTrigger;
import org.attache.reading.encode.Passage;
import org.attache.reading.encode.TrainedEncoder;
import org.attache.reading.segment.SegmentedText;
import org.attache.reading.segment.Sentence;
import org.jspecify.annotations.Nullable;

/** Decides claims by the trained encoder and its heads. */
public final class TrainedDecider implements ClaimDecider {
  private final TrainedEncoder encoder;
  private final Lexicon lexicon;
  private final RuledRoles ruledRoles;
  private final StageChoice stages;
  private final DraftReview review;

  /**
   * Makes a decider.
   *
   * @param encoder the trained weights; not closed here
   * @param lexicon trigger words and rules that hint to the encoder what to look for
   */
  public TrainedDecider(TrainedEncoder encoder, Lexicon lexicon) {
    this.encoder = encoder;
    this.lexicon = lexicon;
    this.ruledRoles = new RuledRoles(lexicon);
    this.stages = new StageChoice(lexicon.stageRules());
    this.review = new DraftReview(lexicon);
  }

  @Override
  public List<ClaimDraft> decide(AnalysedText text) {
    return decide(List.of(text)).get(0);
  }

  @Override
  public List<List<ClaimDraft>> decide(List<AnalysedText> texts) {
    List<List<EncodedTrigger>> triggers =
        encoder.read(texts.stream().map(text -> passage(text.text())).toList());
    List<List<ClaimDraft>> drafts = new ArrayList<>(texts.size());
    for (int i = 0; i < triggers.size(); i++) {
      drafts.add(drafts(texts.get(i), triggers.get(i)));
    }
    return drafts;
  }

  private Passage passage(SegmentedText text) {
    List<Span> sentences = text.sentences().stream().map(Sentence::span).toList();
    return new Passage(text.document().text(), sentences, new LexiconHints(lexicon, text));
  }

  private List<ClaimDraft> drafts(AnalysedText text, List<EncodedTrigger> triggers) {
    List<ClaimDraft> drafts = triggers.stream().map(trigger -> draft(text, trigger)).toList();
    return review.review(text, new Retelling(text).completed(drafts));
  }

  private ClaimDraft draft(AnalysedText text, EncodedTrigger trigger) {
    EventType event = EventType.valueOf(trigger.event());
    List<Mode> modes =
        trigger.modes().stream()
            .map(name -> Mode.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')))
            .filter(event.modes()::contains)
            .toList();
    List<Context> contexts =
        trigger.contexts().stream()
            .map(name -> Context.valueOf(name.toUpperCase(Locale.ROOT)))
            .toList();
    StageChoice.Chosen stage = stages.of(text.text().sentences().get(trigger.sentence()), trigger);
    return new ClaimDraft(
        trigger.sentence(),
        trigger.words(),
        event,
        modes,
        contexts,
        stage.stage(),
        trigger.hedged(),
        links(text, trigger, event, modes),
        trigger.confidence(),
        List.of(
            new Reason(
                "trigger", "encoder/trigger", event + " at " + percent(trigger.confidence())),
            stage.reason()));
  }

  private List<Link> links(
      AnalysedText text, EncodedTrigger trigger, EventType event, List<Mode> modes) {
    List<Link> ruled = ruledRoles.parties(text, trigger.sentence(), trigger.words(), event, modes);
    List<Candidate> candidates = new Candidates(text, trigger, ruled).collect();
    List<Link> parties = new PartyDecoder(text, event, candidates).parties();
    List<Link> links = new ArrayList<>(parties.isEmpty() ? ruled : parties);
    for (EncodedRole role : trigger.roles()) {
      Role kind = circumstance(role.role());
      Span words = kind == null ? null : RoleWords.whole(text, role.sentence(), role.words());
      if (kind != null && words != null) {
        links.add(new Link(kind, role.sentence(), words, role.score(), "encoder/role"));
      }
    }
    return links;
  }

  /** Returns the role of all that are no parties, null for parties. */
  private static @Nullable Role circumstance(String role) {
    return switch (role) {
      case "ACTOR", "RECIPIENT" -> null;
      case "PLACE" -> Role.PLACE;
      case "TIME" -> Role.TIME;
      case "MOVER" -> Role.STAGE_MOVER;
      default -> Role.SOURCE;
    };
  }

  private static String percent(double share) {
    return Math.round(share * 100) + " %";
  }
}
