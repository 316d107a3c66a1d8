package org.attache.ledger.link;

/**
 * The points given for each ground, and how many make a link. Few and meant to be read: a full
 * match of two parties, one kind and a normal likeness of words pass; no single ground does.
 */
record Weights(
    double parties,
    double loneParty,
    double otherParties,
    double moreParties,
    double otherRecipients,
    double openRecipients,
    double sharedName,
    double otherName,
    double sameTarget,
    double kind,
    double otherKind,
    double words,
    double modifiers,
    double noModifier,
    double sameRate,
    double otherRate,
    double gapPerDoubling,
    double gapOfLasting,
    double freshRepeat,
    double lastingRepeat,
    double days,
    double otherDays,
    double place,
    double document,
    double otherClause,
    double opposite,
    double otherRound,
    double threshold) {

  static Weights standard() {
    return new Weights(
        3.25, 1.5, -2.25, -2.75, -3.0, -1.5, 1.0, -1.5, 1.5, 1.0, -0.5, 3.25, 0.5, -1.5, 0.25, -4.5,
        -0.25, -0.4, -2.5, -1.25, 1.0, -1.5, 0.5, 0.5, -2.0, -3.0, -1.5, 3.0);
  }
}
