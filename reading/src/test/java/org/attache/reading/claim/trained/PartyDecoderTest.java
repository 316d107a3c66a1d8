package org.attache.reading.claim.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.Document;
import org.attache.model.EventType;
import org.attache.model.Span;
import org.attache.reading.ArticleReader;
import org.attache.reading.claim.AnalysedText;
import org.attache.reading.claim.Link;
import org.attache.reading.claim.Role;
import org.attache.reading.knowledge.KnowledgeBase;
import org.attache.reading.mention.MentionKind;
import org.attache.reading.quotation.SpeechVerbs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PartyDecoderTest {
  private static final ArticleReader READER =
      new ArticleReader(KnowledgeBase.shipped(), SpeechVerbs.shipped(), text -> List.of());
  private static final double NO = -9;

  private final List<Candidate> candidates = new ArrayList<>();

  @Test
  void whoIsLikelierToActThanToSufferActs() {
    String text = "Norway sanctioned Chile.";
    add(text, "Norway", 2, 1);
    add(text, "Chile", 1, 2);
    assertThat(actors(text, EventType.SANCTION)).containsExactly("Norway");
    assertThat(recipients(text, EventType.SANCTION)).containsExactly("Chile");
  }

  @Test
  void joinedPartiesStandTogether() {
    String text = "Norway sanctioned Chile, Peru and Bolivia, but left Brazil out.";
    add(text, "Norway", 3, NO);
    add(text, "Chile", NO, 3);
    add(text, "Peru", NO, -1);
    add(text, "Bolivia", NO, -1);
    add(text, "Brazil", NO, -1);
    assertThat(recipients(text, EventType.SANCTION)).containsExactly("Chile", "Peru", "Bolivia");
  }

  @Test
  void anEventHasAnActorIfSomebodyComesNear() {
    String text = "Norway sanctioned Chile.";
    add(text, "Norway", -0.5, NO);
    add(text, "Chile", NO, 3);
    assertThat(actors(text, EventType.SANCTION)).containsExactly("Norway");
    candidates.clear();
    add(text, "Norway", -3, NO);
    add(text, "Chile", NO, 3);
    assertThat(actors(text, EventType.SANCTION)).isEmpty();
  }

  @Test
  void onlyWhatIsDoneToSomebodyNeedsARecipient() {
    String text = "Norway marched on Chile.";
    add(text, "Norway", 3, NO);
    add(text, "Chile", NO, -0.3);
    assertThat(recipients(text, EventType.ASSAULT)).containsExactly("Chile");
    assertThat(recipients(text, EventType.PROTEST)).isEmpty();
  }

  @Test
  void oneStateActsOnce() {
    String text = "Chile’s foreign ministry said that Chile sanctioned Peru.";
    add(text, "Chile’s foreign ministry", 2, NO);
    add(text, "Chile sanctioned", "Chile", 3, NO);
    assertThat(actors(text, EventType.SANCTION)).containsExactly("Chile");
  }

  @Test
  void strangersFarBehindKeepNoCompanyUnlessTheEventIsMutual() {
    String text = "Norway met Chile while Peru looked on.";
    add(text, "Norway", 4, NO);
    add(text, "Peru", 2, NO);
    assertThat(actors(text, EventType.ASSAULT)).containsExactly("Norway");
    assertThat(actors(text, EventType.CONSULT)).containsExactly("Norway", "Peru");
  }

  @Test
  void aRuleThatAgreesTipsTheScales() {
    String text = "Norway sanctioned Chile.";
    add(text, "Norway", 3, NO);
    candidates.add(candidate(text, "Chile", "Chile", NO, -1.5, "role/object"));
    assertThat(recipients(text, EventType.SANCTION)).containsExactly("Chile");
    candidates.remove(1);
    add(text, "Chile", NO, -1.5);
    assertThat(recipients(text, EventType.SANCTION)).isEmpty();
  }

  @Test
  void nobodyTakesPartWhereNobodyStands() {
    assertThat(links("It rained.", EventType.ASSAULT)).isEmpty();
  }

  private void add(String text, String words, double actor, double recipient) {
    add(text, words, words, actor, recipient);
  }

  private void add(String text, String where, String words, double actor, double recipient) {
    candidates.add(candidate(text, where, words, actor, recipient, null));
  }

  private static Candidate candidate(
      String text,
      String where,
      String words,
      double actor,
      double recipient,
      @Nullable String recipientRule) {
    int begin = text.indexOf(where) + where.indexOf(words);
    Span span = new Span(begin, begin + words.length());
    return new Candidate(0, span, span, MentionKind.STATE, actor, recipient, null, recipientRule);
  }

  private List<String> actors(String text, EventType event) {
    return words(text, event, Role.ACTOR);
  }

  private List<String> recipients(String text, EventType event) {
    return words(text, event, Role.RECIPIENT);
  }

  private List<String> words(String text, EventType event, Role role) {
    return links(text, event).stream()
        .filter(link -> link.role() == role)
        .map(link -> link.words().of(text))
        .toList();
  }

  private List<Link> links(String text, EventType event) {
    AnalysedText analysed = READER.analyse(Document.of("parties", text, null));
    return new PartyDecoder(analysed, event, candidates).parties();
  }
}
