package org.attache.model;

import java.util.List;

/**
 * The 16 event categories of PLOVER 2.0 (Open Event Data Alliance codebook, CC BY-SA 4.0), each
 * with its quad class and the modes that it allows.
 */
public enum EventType {
  AGREE(QuadClass.VERBAL_COOPERATION),
  CONSULT(
      QuadClass.VERBAL_COOPERATION, Mode.VISIT, Mode.THIRD_PARTY, Mode.MULTILATERAL, Mode.PHONE),
  SUPPORT(QuadClass.VERBAL_COOPERATION),
  CONCEDE(QuadClass.VERBAL_COOPERATION),
  COOPERATE(QuadClass.MATERIAL_COOPERATION),
  AID(QuadClass.MATERIAL_COOPERATION),
  RETREAT(
      QuadClass.MATERIAL_COOPERATION,
      Mode.WITHDRAW,
      Mode.RELEASE,
      Mode.DISARM,
      Mode.CEASEFIRE,
      Mode.ACCESS,
      Mode.RESIGN),
  REQUEST(QuadClass.VERBAL_CONFLICT, Mode.ASSIST, Mode.CHANGE, Mode.YIELD, Mode.MEET),
  ACCUSE(QuadClass.VERBAL_CONFLICT, Mode.DISAPPROVE, Mode.INVESTIGATE, Mode.ALLEGE),
  REJECT(QuadClass.VERBAL_CONFLICT, Mode.ASSIST, Mode.CHANGE, Mode.YIELD, Mode.MEET),
  THREATEN(
      QuadClass.VERBAL_CONFLICT,
      Mode.RESTRICT,
      Mode.ARREST,
      Mode.RELATIONS,
      Mode.EXPEL,
      Mode.TERRITORY,
      Mode.VIOLENCE),
  PROTEST(
      QuadClass.MATERIAL_CONFLICT,
      Mode.DEMO,
      Mode.RIOT,
      Mode.STRIKE,
      Mode.HUNGER,
      Mode.BOYCOTT,
      Mode.OBSTRUCT,
      Mode.VANDALIZE),
  SANCTION(QuadClass.MATERIAL_CONFLICT, Mode.CONVICT, Mode.EXPEL, Mode.WITHDRAW, Mode.DISCONTINUE),
  MOBILIZE(QuadClass.MATERIAL_CONFLICT, Mode.TROOPS, Mode.WEAPONS, Mode.POLICE, Mode.MILITIA),
  COERCE(
      QuadClass.MATERIAL_CONFLICT,
      Mode.SEIZE,
      Mode.RESTRICT,
      Mode.CENSOR,
      Mode.CURFEW,
      Mode.MARTIAL_LAW,
      Mode.ARREST,
      Mode.DEPORT,
      Mode.WITHHOLD,
      Mode.MISINFORMATION,
      Mode.CYBER),
  ASSAULT(
      QuadClass.MATERIAL_CONFLICT,
      Mode.ABDUCT,
      Mode.BEAT,
      Mode.TORTURE,
      Mode.SEXUAL,
      Mode.TARGETED,
      Mode.DESTROY,
      Mode.PRIMITIVE,
      Mode.FIREARMS,
      Mode.EXPLOSIVES,
      Mode.SUICIDE_ATTACK,
      Mode.AERIAL,
      Mode.DRONE,
      Mode.HEAVY_WEAPONS,
      Mode.CROWD_CONTROL,
      Mode.UNCONVENTIONAL);

  private final QuadClass quadClass;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<Mode> modes;

  EventType(QuadClass quadClass, Mode... modes) {
    this.quadClass = quadClass;
    this.modes = List.of(modes);
  }

  /** Returns whether it is said or done, in cooperation or in conflict. */
  public QuadClass quadClass() {
    return quadClass;
  }

  /** Returns the modes that the codebook allows, in its order. */
  public List<Mode> modes() {
    return modes;
  }
}
