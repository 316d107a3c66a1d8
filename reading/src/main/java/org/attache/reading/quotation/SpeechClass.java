package org.attache.reading.quotation;

/** What a verb of speech or thought does with its content. */
public enum SpeechClass {
  /** Utters it: say, state, add. */
  SAY,
  /** Utters it to somebody who is named as the object: tell, inform, assure. */
  TELL,
  /** Carries what others say or what happened: report, cite, quote. */
  REPORT,
  /** Says that it is so: confirm, verify. */
  CONFIRM,
  /** Says that it is not so or not accepted: deny, reject. */
  DENY,
  /** Makes a decision or event public: announce, unveil. */
  ANNOUNCE,
  /** Says it to somebody's harm: accuse, condemn, blame. */
  ACCUSE,
  /** Says it to somebody's good: praise, welcome, thank. */
  PRAISE,
  /** Asks for it: request, urge, call for. */
  REQUEST,
  /** Says that it may come, as a harm: warn, threaten. */
  WARN,
  /** Says that the speaker will do it: promise, pledge. */
  PROMISE,
  /** Asks whether it is so: inquire, question. */
  ASK,
  /** Holds it: think, believe, hope. */
  THINK,
  /** Names or shows it: express, describe, dub. */
  EXPRESS
}
