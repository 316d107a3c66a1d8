package org.attache.model;

/** The four classes of PLOVER: what is said or done, in cooperation or in conflict. */
public enum QuadClass {
  VERBAL_COOPERATION,
  MATERIAL_COOPERATION,
  VERBAL_CONFLICT,
  MATERIAL_CONFLICT
}
