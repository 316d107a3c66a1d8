package org.attache.reading.claim.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.Span;
import org.attache.reading.claim.Link;
import org.attache.reading.claim.Role;
import org.attache.reading.claim.lexicon.Annotated.GoldClaim;
import org.attache.reading.mention.Mention;
import org.attache.testkit.SharedFolder;
import org.junit.jupiter.api.Test;

/** How right each part is alone, on annotated development documents, the parts before it given. */
class LexiconAccuracyTest {
  private static final Lexicon LEXICON = Sample.lexicon();

  @Test
  void stagesOfGivenTriggersAreRightMostly() {
    int right = 0;
    int all = 0;
    int unheld = 0;
    int heldWrongly = 0;
    StageRules rules = LEXICON.stageRules();
    for (Annotated document : documents()) {
      for (GoldClaim claim : document.claims()) {
        StageDecision decision =
            rules.decide(claim.sentence(), claim.first(), claim.last(), claim.event());
        all++;
        right += decision.stage() == claim.stage() ? 1 : 0;
        unheld += claim.stage().isHeld() ? 0 : 1;
        heldWrongly += !claim.stage().isHeld() && decision.stage().isHeld() ? 1 : 0;
      }
    }
    assertThat(right / (double) all).as("stage right of %d", all).isGreaterThan(0.76);
    assertThat(heldWrongly / (double) unheld).as("unheld read as held").isLessThan(0.31);
  }

  @Test
  void participantsOfGivenTriggersAreRightMostly() {
    int right = 0;
    int found = 0;
    int given = 0;
    RoleRules roles = LEXICON.roleRules();
    for (Annotated document : documents()) {
      for (GoldClaim claim : document.claims()) {
        List<Link> links = links(roles, document, claim);
        for (Role role : List.of(Role.ACTOR, Role.RECIPIENT)) {
          List<Span> gold =
              new ArrayList<>(role == Role.ACTOR ? claim.actors() : claim.recipients());
          given += gold.size();
          for (Link link : links) {
            found += link.role() == role ? 1 : 0;
            right += link.role() == role && gold.remove(link.words()) ? 1 : 0;
          }
        }
      }
    }
    assertThat(f1(right, found, given)).as("%d of %d, %d", right, found, given).isGreaterThan(0.66);
  }

  private static List<Link> links(RoleRules roles, Annotated document, GoldClaim claim) {
    List<Mention> mentions = document.mentions(claim.sentence());
    StageDecision stage =
        LEXICON.stageRules().decide(claim.sentence(), claim.first(), claim.last(), claim.event());
    return roles.decide(
        claim.sentence(),
        mentions,
        new RoleRules.Event(
            claim.sentence().index(),
            claim.first(),
            claim.last(),
            claim.event(),
            claim.modes(),
            stage));
  }

  private static double f1(int right, int found, int given) {
    return 2.0 * right / (found + given);
  }

  private static List<Annotated> documents() {
    return Annotated.load(SharedFolder.require("gold/dev"));
  }
}
