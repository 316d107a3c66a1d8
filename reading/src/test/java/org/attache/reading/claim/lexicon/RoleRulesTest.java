package org.attache.reading.claim.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.attache.model.EventType;
import org.attache.reading.claim.Role;
import org.junit.jupiter.api.Test;

class RoleRulesTest {

  @Test
  void subjectDoesAndObjectSuffers() {
    Sample sample = Sample.of("Norway [expelled] the Chilean envoy.");
    assertThat(sample.sides(Role.ACTOR, EventType.SANCTION, "Norway", "Chilean envoy"))
        .containsExactly("Norway");
    assertThat(sample.sides(Role.RECIPIENT, EventType.SANCTION, "Norway", "Chilean envoy"))
        .containsExactly("Chilean envoy");
  }

  @Test
  void aPassiveTurnsTheSides() {
    Sample sample = Sample.of("The Chilean envoy was [expelled] by Norway.");
    assertThat(sample.sides(Role.ACTOR, EventType.SANCTION, "Chilean envoy", "Norway"))
        .containsExactly("Norway");
    assertThat(sample.sides(Role.RECIPIENT, EventType.SANCTION, "Chilean envoy", "Norway"))
        .containsExactly("Chilean envoy");
  }

  @Test
  void allSidesOfAMeetingAreActors() {
    Sample sample = Sample.of("Haakon [met] Boric and Orsi in Lima.");
    assertThat(sample.sides(Role.ACTOR, EventType.CONSULT, "Haakon", "Boric", "Orsi"))
        .containsExactly("Haakon", "Boric", "Orsi");
  }

  @Test
  void aNounTakesItsSidesFromOwnerAndPrepositions() {
    Sample owned = Sample.of("Haakon's [meeting] with Boric was short.");
    assertThat(owned.sides(Role.ACTOR, EventType.CONSULT, "Haakon", "Boric"))
        .containsExactly("Haakon", "Boric");
    Sample between = Sample.of("The [talks] between Norway and Chile ended.");
    assertThat(between.sides(Role.ACTOR, EventType.CONSULT, "Norway", "Chile"))
        .containsExactly("Norway", "Chile");
    Sample attack = Sample.of("An [attack] by rebels on Chile failed.");
    assertThat(attack.sides(Role.RECIPIENT, EventType.ASSAULT, "rebels", "Chile"))
        .containsExactly("Chile");
  }

  @Test
  void whoIsAskedActsNotWhoAsks() {
    Sample sample = Sample.of("Norway urged Chile to [release] the sailors.");
    assertThat(sample.sides(Role.ACTOR, EventType.RETREAT, "Norway", "Chile", "sailors"))
        .containsExactly("Chile");
  }

  @Test
  void aSecondVerbSharesTheSubject() {
    Sample sample = Sample.of("Norway met Chile and [condemned] Peru.");
    assertThat(sample.sides(Role.ACTOR, EventType.ACCUSE, "Norway", "Chile", "Peru"))
        .containsExactly("Norway");
  }

  @Test
  void aLightVerbLendsItsSubject() {
    Sample sample = Sample.of("Norway imposed [sanctions] on Chile.");
    assertThat(sample.sides(Role.ACTOR, EventType.SANCTION, "Norway", "Chile"))
        .containsExactly("Norway");
    assertThat(sample.sides(Role.RECIPIENT, EventType.SANCTION, "Norway", "Chile"))
        .containsExactly("Chile");
  }
}
