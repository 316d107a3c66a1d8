package org.attache.app.web.page;

import java.util.List;

/**
 * A claim before the reviewer.
 *
 * @param claim its id
 * @param plainly what it says, in a sentence
 * @param cite address of the claim in its document
 * @param source outlet and day
 * @param state what became of it; empty where nothing did
 * @param sure how sure the reader is, in words
 * @param before the sentence before, for context
 * @param pieces of its sentence under their marks
 * @param after the sentence after
 * @param stages to choose from
 * @param events categories to choose from
 * @param fields other fields
 * @param reasons to choose from
 * @param event id of the event to which the claim belongs
 * @param title of that event
 * @param link why it belongs there
 * @param others events it may rather be one with
 * @param decisions on the claim, the latest last
 * @param previous address of the claim before in the queue; empty at its beginning
 * @param next address of the next claim in the queue; empty at its end
 */
public record ReviewItem(
    String claim,
    String plainly,
    String cite,
    String source,
    String state,
    String sure,
    String before,
    List<DocumentPage.Piece> pieces,
    String after,
    List<Choice> stages,
    List<Choice> events,
    List<Field> fields,
    List<String> reasons,
    String event,
    String title,
    String link,
    List<Other> others,
    List<ReviewPage.Decided> decisions,
    String previous,
    String next) {
  public ReviewItem {
    pieces = List.copyOf(pieces);
    stages = List.copyOf(stages);
    events = List.copyOf(events);
    fields = List.copyOf(fields);
    reasons = List.copyOf(reasons);
    others = List.copyOf(others);
    decisions = List.copyOf(decisions);
  }

  /** A value of a field, with the key that chooses it. */
  public record Choice(String value, String key, boolean chosen) {}

  /**
   * A field of the claim.
   *
   * @param name in words
   * @param input its name in the form; empty where it cannot be corrected
   * @param hint how its value is spelt
   * @param value as it stands, in words
   * @param spelt as the form takes it
   * @param because what decided it; empty where that is not known
   */
  public record Field(
      String name, String input, String hint, String value, String spelt, String because) {}

  /** Another event. */
  public record Other(String id, String title) {}
}
