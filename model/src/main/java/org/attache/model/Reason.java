package org.attache.model;

/**
 * What decided one part of a claim, for a reader who wants to know why.
 *
 * @param aspect the part decided: trigger, stage, actor, time, attribution …
 * @param decidedBy id of the rule, table row or head that decided
 * @param detail what it saw, in words
 */
public record Reason(String aspect, String decidedBy, String detail) {
  public Reason {
    if (aspect.isBlank() || decidedBy.isBlank()) {
      throw new IllegalArgumentException(
          "a reason needs an aspect and what decided it: " + aspect + ", " + decidedBy);
    }
  }
}
