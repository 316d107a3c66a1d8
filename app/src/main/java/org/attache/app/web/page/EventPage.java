package org.attache.app.web.page;

import java.util.List;
import org.attache.app.web.picture.Drawing;
import org.attache.ledger.query.Head;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an event shows.
 *
 * @param id of the event
 * @param title of the event
 * @param kind its category and contexts, in words
 * @param stage name of its mark
 * @param lead the first words of the standing, in the stage's colour
 * @param standing what follows them
 * @param facts short answers with their names
 * @param history the picture for a wide page
 * @param historyNarrow the same for a narrow page
 * @param marks names of the stages that the picture shows
 * @param dated whether the event has a day that a calendar can hold
 * @param claims what was said, in order
 * @param disputes who contradicts whom
 * @param positions who says what
 * @param storyline what hangs together with it
 * @param decisions of analysts in force, in the order in which they were taken
 * @param place where; null where that is not told
 * @param map of the place; empty where it is not known where that is
 * @param corroboration who reported it when, as a picture
 * @param legs on how many legs it stands, in words
 * @param ledger the end of the ledger's log, which a dossier names
 */
public record EventPage(
    String id,
    String title,
    String kind,
    String stage,
    String lead,
    String standing,
    List<Fact> facts,
    Drawing history,
    Drawing historyNarrow,
    List<String> marks,
    boolean dated,
    List<Said> claims,
    List<Dispute> disputes,
    List<Holder> positions,
    Storyline storyline,
    List<ReviewPage.Decided> decisions,
    @Nullable String place,
    Drawing map,
    Drawing corroboration,
    String legs,
    Head ledger) {
  public EventPage {
    marks = List.copyOf(marks);
    facts = List.copyOf(facts);
    claims = List.copyOf(claims);
    disputes = List.copyOf(disputes);
    positions = List.copyOf(positions);
    decisions = List.copyOf(decisions);
  }

  /**
   * A short answer.
   *
   * @param name what is answered
   * @param strong the answer's figure or day
   * @param rest what follows it
   */
  public record Fact(String name, String strong, String rest) {}

  /**
   * A claim with its sentence.
   *
   * @param claim its id
   * @param anchor of the row in this page
   * @param day of publication, in words
   * @param stage name of the mark
   * @param before what stands of the sentence before the trigger
   * @param trigger the words that tell of the event
   * @param after what stands after it
   * @param by the chain of sources
   * @param details days, place, movers
   * @param href of the claim in its document
   * @param source outlet and day
   * @param status empty, or why it does not count
   */
  public record Said(
      String claim,
      String anchor,
      String day,
      String stage,
      String before,
      String trigger,
      String after,
      String by,
      String details,
      String href,
      String source,
      String status) {}

  /** A holder whose word stands against others'. */
  public record Dispute(String holder, String stage, String against) {}

  /** What a party or outlet says, and what it said before. */
  public record Holder(
      String name, String stage, String since, boolean party, String anchor, List<Earlier> before) {
    public Holder {
      before = List.copyOf(before);
    }
  }

  /** What a holder said once, and when first. */
  public record Earlier(String stage, String since) {}

  /**
   * What hangs together with the event.
   *
   * @param ties other events in the order of time
   * @param more whether there are further ones
   */
  public record Storyline(List<Tied> ties, boolean more) {
    public Storyline {
      ties = List.copyOf(ties);
    }
  }

  /** An event that hangs together with this one; {@code how} says in which way. */
  public record Tied(
      String href, String title, String stage, String when, String how, String sentence) {}
}
