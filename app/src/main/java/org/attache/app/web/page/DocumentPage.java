package org.attache.app.web.page;

import java.util.List;
import org.attache.ledger.query.Publication;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a document shows.
 *
 * @param id of the document
 * @param title of the document
 * @param outlet that published it
 * @param published day, in words; empty where the document does not tell it
 * @param url where it was published; empty where unknown
 * @param read what the reader made of it, in words
 * @param paragraphs of its text
 * @param claims that it makes
 * @param chosen the claim that is explained; null where none is
 * @param elsewhere other places where the same text was published
 */
public record DocumentPage(
    String id,
    String title,
    String outlet,
    String published,
    String url,
    String read,
    List<Paragraph> paragraphs,
    List<Claimed> claims,
    @Nullable Card chosen,
    List<Elsewhere> elsewhere) {
  public DocumentPage {
    paragraphs = List.copyOf(paragraphs);
    claims = List.copyOf(claims);
    elsewhere = List.copyOf(elsewhere);
  }

  /** Returns the page with the other places among these where its text was published. */
  public DocumentPage published(List<Publication> publications) {
    List<Elsewhere> others =
        publications.stream()
            .filter(publication -> !publication.document().equals(id))
            .map(Elsewhere::of)
            .toList();
    return new DocumentPage(
        id, title, outlet, published, url, read, paragraphs, claims, chosen, others);
  }

  /** Another place where the text was published: outlet, address of its page here, day. */
  public record Elsewhere(String outlet, String href, String day) {
    static Elsewhere of(Publication publication) {
      String outlet = publication.publisher();
      return new Elsewhere(
          outlet == null ? publication.document() : outlet,
          "/documents/" + Query.encoded(publication.document()).replace("+", "%20"),
          publication.day().toString());
    }
  }

  /** Sentences that stand together. */
  public record Paragraph(List<Line> lines) {
    public Paragraph {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A sentence.
   *
   * @param number from 1
   * @param chosen whether the explained claim stands in it
   * @param anchors by which other pages point to the claims whose triggers stand in it
   * @param pieces that make it up, nothing left out
   */
  public record Line(int number, boolean chosen, List<String> anchors, List<Piece> pieces) {
    public Line {
      anchors = List.copyOf(anchors);
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * A stretch of text under the same marks.
   *
   * @param text as it stands in the document
   * @param classes of its marks, such as {@code m who}; empty for plain text
   * @param gloss what it is to the explained claim; empty where nothing
   * @param stage of the claim whose trigger it is; empty for other text
   * @param claim number of that claim, from 1; 0 for other text
   */
  public record Piece(String text, String classes, String gloss, String stage, int claim) {}

  /**
   * A claim of the list.
   *
   * @param number from 1
   * @param anchor by which other pages point to it, in the sentence of its trigger
   * @param stage name of the mark
   * @param words who does what, when
   * @param by the chain of sources
   * @param sentence its number
   */
  public record Claimed(
      int number, String anchor, String stage, String words, String by, int sentence) {}

  /**
   * The explained claim.
   *
   * @param number from 1
   * @param stage name of the mark
   * @param plainly the claim in a sentence
   * @param rows its fields with what decided each
   * @param plover what an event coder's table would show, in words
   * @param record the claim in the contract's JSON
   * @param event address of the event to which it belongs; empty where it belongs to none
   */
  public record Card(
      int number,
      String stage,
      String plainly,
      List<Row> rows,
      String plover,
      String record,
      String event) {
    public Card {
      rows = List.copyOf(rows);
    }
  }

  /** A field: its name, its value, and what decided it. */
  public record Row(String name, String value, String because) {}
}
