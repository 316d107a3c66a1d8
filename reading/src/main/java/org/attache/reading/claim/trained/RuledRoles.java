package org.attache.reading.claim.trained;

import java.util.List;
import org.attache.model.EventType;
import org.attache.model.Mode;
import org.attache.model.Span;
import org.attache.reading.claim.AnalysedText;
import org.attache.reading.claim.Link;
import org.attache.reading.claim.lexicon.Lexicon;
import org.attache.reading.claim.lexicon.RoleRules;
import org.attache.reading.claim.lexicon.StageRules;
import org.attache.reading.segment.Sentence;
import org.attache.reading.segment.Word;

/** Asks the role rules for the parties to an event whose trigger the encoder found. */
final class RuledRoles {
  private final StageRules stages;
  private final RoleRules roles;

  RuledRoles(Lexicon lexicon) {
    this.stages = lexicon.stageRules();
    this.roles = lexicon.roleRules();
  }

  /** Returns the actors and recipients that rules find in the sentence of a trigger. */
  List<Link> parties(AnalysedText text, int index, Span trigger, EventType type, List<Mode> modes) {
    Sentence sentence = text.text().sentences().get(index);
    int first = first(sentence.words(), trigger);
    if (first < 0) {
      return List.of();
    }
    int last = first;
    while (last < sentence.words().size() && sentence.words().get(last).span().overlaps(trigger)) {
      last++;
    }
    RoleRules.Event event =
        new RoleRules.Event(
            index, first, last, type, modes, stages.decide(sentence, first, last, type));
    return roles.decide(sentence, text.resolver().mentions().in(index), event);
  }

  private static int first(List<Word> words, Span trigger) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).span().overlaps(trigger)) {
        return i;
      }
    }
    return -1;
  }
}
