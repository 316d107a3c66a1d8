package org.attache.reading.mention;

/** What a mention names, by its words. */
public enum MentionKind {
  /** A person by name, with or without office: "Russian President Vladimir Putin". */
  PERSON,
  /** The holder of an office without a name: "the US President". */
  OFFICE,
  /** A state or region by name, demonym or adjective: "Russia", "Indian". */
  STATE,
  /** What stands for a government: "Washington", "the Kremlin". */
  METONYM,
  /** A body, party, armed group or company: "NATO", "the Turkish Foreign Ministry". */
  ORGANISATION,
  /** A news outlet or agency. */
  OUTLET,
  /** A place that is no actor in itself: a city, a seat, a front. */
  PLACE,
  /** A role noun: "Ukrainian officials", "protesters", "European leaders". */
  ROLE,
  /** A pronoun or a phrase bound to earlier mentions: "he", "both sides", "the three leaders". */
  PRONOUN,
  /** An unnamed source: "people familiar with the matter", "observers". */
  ANONYMOUS_SOURCE
}
