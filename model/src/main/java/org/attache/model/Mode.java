package org.attache.model;

import java.util.Locale;

/**
 * PLOVER 2.0 modes. Some belong to several event types ({@link EventType#modes()}): RESTRICT to
 * THREATEN and COERCE, WITHDRAW to RETREAT and SANCTION, EXPEL to THREATEN and SANCTION.
 */
public enum Mode implements Named {
  VISIT,
  THIRD_PARTY,
  MULTILATERAL,
  PHONE,
  WITHDRAW,
  RELEASE,
  DISARM,
  CEASEFIRE,
  ACCESS,
  RESIGN,
  ASSIST,
  CHANGE,
  YIELD,
  MEET,
  DISAPPROVE,
  INVESTIGATE,
  ALLEGE,
  RESTRICT,
  ARREST,
  RELATIONS,
  EXPEL,
  TERRITORY,
  VIOLENCE,
  DEMO,
  RIOT,
  STRIKE,
  HUNGER,
  BOYCOTT,
  OBSTRUCT,
  VANDALIZE,
  CONVICT,
  DISCONTINUE,
  TROOPS,
  WEAPONS,
  POLICE,
  MILITIA,
  SEIZE,
  CENSOR,
  CURFEW,
  MARTIAL_LAW,
  DEPORT,
  WITHHOLD,
  MISINFORMATION,
  CYBER,
  ABDUCT,
  BEAT,
  TORTURE,
  SEXUAL,
  TARGETED,
  DESTROY,
  PRIMITIVE,
  FIREARMS,
  EXPLOSIVES,
  SUICIDE_ATTACK,
  AERIAL,
  DRONE,
  HEAVY_WEAPONS,
  CROWD_CONTROL,
  UNCONVENTIONAL;

  /** Returns the name as PLOVER spells it, words joined by hyphens. */
  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
