package org.attache.reading.claim.lexicon;

/** How a cue and the words of an event are put together. */
enum Construction {
  /** "agreed to meet": the event is the infinitive right after the cue. */
  TO,
  /** "urged Israel to withdraw": an object stands between cue and infinitive. */
  OBJECT_TO,
  /** "postponed the summit": the event is a noun, the object of the cue. */
  OBJECT,
  /** "denied attacking": the event is a gerund after the cue. */
  GERUND,
  /** "warned that it would attack": the event is in the clause that the cue governs. */
  THAT,
  /** "calls for a ceasefire", "the threat of sanctions": a noun, a preposition, the event. */
  OF,
  /** "a planned visit": an adjective before the noun. */
  MODIFIER,
  /** "the visit was postponed": the event is the subject. */
  PREDICATE,
  /** "barred her from attending": a gerund after "from" and an object. */
  FROM,
  /** "a ceasefire proposal": a noun right after the event's. */
  COMPOUND,
  /** "offered a loan", "an invitation": the event's own word tells the stage. */
  SELF,
  /** "the ceasefire", "the war": what a noun tells where nothing else does. */
  BARE
}
