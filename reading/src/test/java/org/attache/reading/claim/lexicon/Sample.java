package org.attache.reading.claim.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.Document;
import org.attache.model.EventType;
import org.attache.model.Reason;
import org.attache.model.Span;
import org.attache.model.Stage;
import org.attache.reading.claim.Link;
import org.attache.reading.claim.Role;
import org.attache.reading.mention.Mention;
import org.attache.reading.mention.MentionKind;
import org.attache.reading.segment.SegmentedText;
import org.attache.reading.segment.Segmenter;
import org.attache.reading.segment.Sentence;

/** A sentence of our own with a trigger in it, put to the rules of this package. */
final class Sample {
  private static final Lexicon LEXICON = Lexicon.shipped();
  private static final Segmenter SEGMENTER = new Segmenter();

  private final Sentence sentence;
  private final int first;
  private final int last;

  private Sample(Sentence sentence, int first, int last) {
    this.sentence = sentence;
    this.first = first;
    this.last = last;
  }

  /** Takes the words between square brackets as the trigger. */
  static Sample of(String marked) {
    int begin = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    Sentence sentence = sentence(text);
    int first = -1;
    int last = -1;
    for (int i = 0; i < sentence.words().size(); i++) {
      if (sentence.words().get(i).span().overlaps(new Span(begin, end))) {
        first = first < 0 ? i : first;
        last = i + 1;
      }
    }
    return new Sample(sentence, first, last);
  }

  static Lexicon lexicon() {
    return LEXICON;
  }

  static Sentence sentence(String text) {
    SegmentedText segmented = SEGMENTER.segment(Document.of("sample", text, null));
    return segmented.sentences().get(0);
  }

  /** Returns the categories that the trigger table sees in a sentence, in order of the words. */
  static List<EventType> events(String text) {
    return new TriggerFinder(LEXICON.triggers())
        .matches(LEXICON.clauses(sentence(text))).stream()
            .map(match -> match.entry().event())
            .toList();
  }

  StageDecision decision(EventType event) {
    return LEXICON.stageRules().decide(sentence, first, last, event);
  }

  Stage stage(EventType event) {
    return decision(event).stage();
  }

  /** Returns which of {@code names} are in {@code role}, where those names are the mentions. */
  List<String> sides(Role role, EventType event, String... names) {
    List<Mention> mentions = new ArrayList<>();
    for (String name : names) {
      mentions.add(mention(name));
    }
    RoleRules.Event asked = new RoleRules.Event(0, first, last, event, List.of(), decision(event));
    return LEXICON.roleRules().decide(sentence, mentions, asked).stream()
        .filter(link -> link.role() == role)
        .map(this::words)
        .toList();
  }

  private String words(Link link) {
    StringBuilder text = new StringBuilder();
    sentence.words().stream()
        .filter(word -> link.words().contains(word.span()))
        .forEach(word -> text.append(text.isEmpty() ? "" : " ").append(word.text()));
    return text.toString();
  }

  private Mention mention(String name) {
    String[] words = name.split(" ", -1);
    for (int i = 0; i + words.length <= sentence.words().size(); i++) {
      boolean found = true;
      for (int k = 0; k < words.length; k++) {
        found &= sentence.words().get(i + k).text().equals(words[k]);
      }
      if (found) {
        return new Mention(
            0,
            i,
            i + words.length,
            sentence.span(i, i + words.length),
            MentionKind.PERSON,
            List.of(),
            null,
            new Reason("mention", "test", name));
      }
    }
    throw new IllegalArgumentException("no such words: " + name);
  }
}
