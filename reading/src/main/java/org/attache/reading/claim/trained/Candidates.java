package org.attache.reading.claim.trained;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attache.model.Span;
import org.attache.reading.claim.AnalysedText;
import org.attache.reading.claim.Link;
import org.attache.reading.claim.Role;
import org.attache.reading.encode.EncodedRole;
import org.attache.reading.encode.EncodedTrigger;
import org.attache.reading.encode.RoleScores;
import org.attache.reading.mention.Mention;
import org.attache.reading.mention.MentionKind;
import org.attache.reading.segment.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Collects who may take part in an event: every mention that the encoder saw together with the
 * trigger, and the stretches that it tagged where no mention was found.
 */
final class Candidates {
  private static final String ACTOR = "ACTOR";
  private static final String RECIPIENT = "RECIPIENT";

  private final AnalysedText text;
  private final EncodedTrigger trigger;
  private final List<Link> ruled;

  /**
   * Makes a collector for one event.
   *
   * @param ruled what the role rules say of its parties
   */
  Candidates(AnalysedText text, EncodedTrigger trigger, List<Link> ruled) {
    this.text = text;
    this.trigger = trigger;
    this.ruled = ruled;
  }

  /** Returns the candidates in order of the text. */
  List<Candidate> collect() {
    List<Candidate> found = new ArrayList<>();
    Span seen = trigger.scores().extent();
    int last = text.text().sentences().size() - 1;
    int first = trigger.sentence();
    while (first > 0 && text.text().sentences().get(first - 1).span().overlaps(seen)) {
      first--;
    }
    for (int s = first; s <= last; s++) {
      Sentence sentence = text.text().sentences().get(s);
      if (s > trigger.sentence() && !sentence.span().overlaps(seen)) {
        break;
      }
      for (Mention mention : text.resolver().mentions().in(s)) {
        Span phrase = sentence.span(mention.first(), mention.last());
        found.add(candidate(s, mention.head(), phrase, mention.kind()));
      }
    }
    tagged(found);
    found.sort(Comparator.comparing(Candidate::words));
    return found;
  }

  private void tagged(List<Candidate> found) {
    for (EncodedRole role : trigger.roles()) {
      boolean party = role.role().equals(ACTOR) || role.role().equals(RECIPIENT);
      Span words = party ? RoleWords.whole(text, role.sentence(), role.words()) : null;
      if (words != null && found.stream().noneMatch(c -> c.words().overlaps(words))) {
        found.add(candidate(role.sentence(), words, words, null));
      }
    }
  }

  private Candidate candidate(int sentence, Span words, Span phrase, @Nullable MentionKind kind) {
    RoleScores scores = trigger.scores();
    return new Candidate(
        sentence,
        words,
        phrase,
        kind,
        scores.odds(ACTOR, words),
        scores.odds(RECIPIENT, words),
        rule(Role.ACTOR, words),
        rule(Role.RECIPIENT, words));
  }

  private @Nullable String rule(Role role, Span words) {
    for (Link link : ruled) {
      if (link.role() == role && link.words().overlaps(words)) {
        return link.decidedBy();
      }
    }
    return null;
  }
}
