package org.attache.app.web.page;

/**
 * An event in a list, with the sentence that speaks for it.
 *
 * @param href of its page
 * @param title what to call it
 * @param stage name of its mark
 * @param words stage, days and place: "agreed for 15 Aug, Alaska"
 * @param kind its category, in words
 * @param reported day of its newest report, in words
 * @param sentence a sentence that tells of it, in three parts of which the second is the trigger;
 *     empty where none is shown
 * @param by the sentence's chain of sources
 * @param source outlet and day of the sentence
 * @param cite address of the claim in its document
 */
public record Matter(
    String href,
    String title,
    String stage,
    String words,
    String kind,
    String reported,
    Cut sentence,
    String by,
    String source,
    String cite) {
  /** A sentence around its trigger. */
  public record Cut(String before, String trigger, String after) {
    static final Cut NONE = new Cut("", "", "");

    /** Returns whether there is no sentence. */
    public boolean isEmpty() {
      return before.isEmpty() && trigger.isEmpty() && after.isEmpty();
    }
  }
}
