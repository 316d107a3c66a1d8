package org.attache.reading.knowledge;

/** In which form a word stands for a state. */
public enum StateForm {
  /** Its name: "Russia". */
  NAME,
  /** Its adjective: "Russian". */
  ADJECTIVE,
  /** Its people: "Russians". */
  PEOPLE,
  /** What stands for its government: "Moscow", "the Kremlin". */
  GOVERNMENT
}
