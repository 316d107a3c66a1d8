package org.attache.model;

/** PLOVER sectors of actors (contract, section 1). */
public enum Sector {
  /** Executive and its agencies. */
  GOV,
  /** Legislature. */
  LEG,
  /** Courts. */
  JUD,
  /** Armed forces. */
  MIL,
  /** Police. */
  COP,
  /** Intelligence. */
  SPY,
  /** Party. */
  PTY,
  /** Opposition. */
  OPP,
  /** Rebels. */
  REB,
  /** Criminals. */
  CRM,
  /** Civilians, population. */
  CVL,
  /** Business. */
  BUS,
  /** Medical. */
  MED,
  /** Non-governmental organisation. */
  NGO,
  /** Intergovernmental organisation. */
  IGO,
  /** Religious. */
  REL,
  /** Education. */
  EDU,
  /** Labour. */
  LAB,
  /** Social group. */
  SOC,
  /** Journalists. */
  JRN,
  /** Unknown. */
  UNK
}
