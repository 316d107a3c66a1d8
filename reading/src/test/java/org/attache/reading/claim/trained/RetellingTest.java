package org.attache.reading.claim.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.Document;
import org.attache.model.EventType;
import org.attache.model.Span;
import org.attache.model.Stage;
import org.attache.reading.ArticleReader;
import org.attache.reading.claim.AnalysedText;
import org.attache.reading.claim.ClaimDraft;
import org.attache.reading.claim.Link;
import org.attache.reading.claim.Role;
import org.attache.reading.knowledge.KnowledgeBase;
import org.attache.reading.quotation.SpeechVerbs;
import org.junit.jupiter.api.Test;

class RetellingTest {
  private static final ArticleReader READER =
      new ArticleReader(KnowledgeBase.shipped(), SpeechVerbs.shipped(), text -> List.of());
  private static final String TEXT =
      "Chile launched a strike on Peru. Strikes at night are rare. The strike hit Bolivia.";

  private final AnalysedText analysed = READER.analyse(Document.of("retelling", TEXT, null));

  @Test
  void whoDidItIsTakenFromTheLastTelling() {
    ClaimDraft first = draft(0, "strike on", link(0, Role.ACTOR, "Chile"));
    ClaimDraft again = draft(1, "Strikes");
    List<ClaimDraft> told = new Retelling(analysed).completed(List.of(first, again));
    assertThat(told.get(0)).isEqualTo(first);
    assertThat(told.get(1).links())
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.role()).isEqualTo(Role.ACTOR);
              assertThat(link.sentence()).isZero();
              assertThat(link.words().of(TEXT)).isEqualTo("Chile");
              assertThat(link.decidedBy()).startsWith("retelling of sentence 0");
            });
  }

  @Test
  void anotherVictimIsAnotherEvent() {
    ClaimDraft first =
        draft(0, "strike on", link(0, Role.ACTOR, "Chile"), link(0, Role.RECIPIENT, "Peru"));
    ClaimDraft other = draft(2, "strike hit", link(2, Role.RECIPIENT, "Bolivia"));
    assertThat(new Retelling(analysed).completed(List.of(first, other)))
        .containsExactly(first, other);
  }

  @Test
  void whoIsNamedIsNotReplaced() {
    ClaimDraft first = draft(0, "strike on", link(0, Role.ACTOR, "Chile"));
    ClaimDraft other = draft(2, "strike hit", link(2, Role.ACTOR, "Bolivia"));
    assertThat(new Retelling(analysed).completed(List.of(first, other)))
        .containsExactly(first, other);
  }

  private static ClaimDraft draft(int sentence, String trigger, Link... links) {
    int begin = TEXT.indexOf(trigger);
    int end = trigger.startsWith("strike ") ? begin + "strike".length() : begin + trigger.length();
    return new ClaimDraft(
        sentence,
        new Span(begin, end),
        EventType.ASSAULT,
        List.of(),
        List.of(),
        Stage.OCCURRED,
        false,
        new ArrayList<>(List.of(links)),
        0.8,
        List.of());
  }

  private static Link link(int sentence, Role role, String words) {
    int begin = TEXT.indexOf(words);
    return new Link(role, sentence, new Span(begin, begin + words.length()), 0.9, "encoder/role");
  }
}
