package org.attache.app.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attache.ledger.entry.Assertion;
import org.attache.model.Claim;
import org.attache.model.Document;
import org.attache.model.Entity;
import org.attache.model.Quotation;
import org.attache.model.Reading;
import org.attache.model.Reason;
import org.attache.model.json.ReadingCodec;
import org.attache.model.plover.PloverCoder;
import org.attache.model.plover.PloverView;
import org.attache.reading.segment.SegmentedText;
import org.attache.reading.segment.Segmenter;
import org.attache.reading.segment.Sentence;
import org.jspecify.annotations.Nullable;

/** Puts the page of a document together. */
public final class DocumentPages {
  private final Segmenter segmenter;
  private final PloverCoder coder;

  public DocumentPages(Segmenter segmenter, PloverCoder coder) {
    this.segmenter = segmenter;
    this.coder = coder;
  }

  /**
   * Returns the page.
   *
   * @param document with its text
   * @param assertions that it makes, in the order of the text
   * @param quotations in it
   * @param chosen index of the claim to be explained, -1 for none
   * @param event address of the chosen claim's event; empty where it has none
   */
  public DocumentPage page(
      Document document,
      List<Assertion> assertions,
      List<Quotation> quotations,
      int chosen,
      String event) {
    List<Claim> claims = assertions.stream().map(Assertion::claim).toList();
    SegmentedText segmented = segmenter.segment(document);
    MarkedText marked = new MarkedText(document.text(), claims, quotations, chosen);
    int at = chosen < 0 ? -1 : segmented.sentenceAt(claims.get(chosen).trigger().begin());
    LocalDate day = document.published();
    String read =
        Phrasing.counted(claims.size(), "claim")
            + ", "
            + Phrasing.counted(quotations.size(), "quotation");
    List<DocumentPage.Claimed> listed = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      listed.add(claimed(assertions.get(i), i + 1, segmented));
    }
    return new DocumentPage(
        document.id(),
        document.title() == null ? document.id() : document.title(),
        document.publisher() == null ? "unknown" : document.publisher(),
        day == null ? "" : Phrasing.weekday(day) + " " + day.getYear(),
        document.url() == null ? "" : document.url(),
        read,
        paragraphs(segmented, marked, listed, at),
        listed,
        chosen < 0 ? null : card(document, claims.get(chosen), chosen + 1, event),
        List.of());
  }

  private static List<DocumentPage.Paragraph> paragraphs(
      SegmentedText segmented, MarkedText marked, List<DocumentPage.Claimed> claims, int chosen) {
    Map<Integer, List<DocumentPage.Line>> paragraphs = new java.util.TreeMap<>();
    for (Sentence sentence : segmented.sentences()) {
      List<String> anchors =
          claims.stream()
              .filter(claimed -> claimed.sentence() == sentence.index() + 1)
              .map(DocumentPage.Claimed::anchor)
              .toList();
      paragraphs
          .computeIfAbsent(sentence.paragraph(), key -> new ArrayList<>())
          .add(
              new DocumentPage.Line(
                  sentence.index() + 1,
                  sentence.index() == chosen,
                  anchors,
                  marked.pieces(sentence.span())));
    }
    return paragraphs.values().stream().map(DocumentPage.Paragraph::new).toList();
  }

  private static DocumentPage.Claimed claimed(
      Assertion assertion, int number, SegmentedText segmented) {
    Claim claim = assertion.claim();
    return new DocumentPage.Claimed(
        number,
        "a-" + assertion.id().substring(0, 12),
        Phrasing.stage(claim.stage()),
        words(claim),
        Phrasing.chain(claim.attribution(), assertion.source().publisher()),
        segmented.sentenceAt(claim.trigger().begin()) + 1);
  }

  /** Returns who does what, when. */
  static String words(Claim claim) {
    List<String> parts = new ArrayList<>();
    parts.add(labels(claim.actors()));
    parts.add("“" + claim.trigger().text() + "”");
    parts.add(labels(claim.recipients()));
    if (claim.time() != null && claim.time().days() != null) {
      parts.add(Phrasing.days(claim.time().days(), 0));
    }
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }

  static String labels(List<Entity> entities) {
    return Phrasing.list(entities.stream().map(Entity::label).toList());
  }

  private DocumentPage.Card card(Document document, Claim claim, int number, String event) {
    Map<String, String> because = because(claim);
    List<DocumentPage.Row> rows = new ArrayList<>();
    String modes =
        claim.modes().stream().map(mode -> mode.label()).collect(Collectors.joining(", "));
    rows.add(
        row(
            "Event",
            claim.event().name() + (modes.isEmpty() ? "" : ", " + modes),
            because.get("trigger")));
    rows.add(row("Stage", Phrasing.stage(claim.stage()), because.get("stage")));
    rows.add(row("Who", labels(claim.actors()), because.get("actor")));
    if (!claim.recipients().isEmpty()) {
      rows.add(row("To whom", labels(claim.recipients()), because.get("recipient")));
    }
    var time = claim.time();
    String days =
        time == null
            ? "not said"
            : time.days() == null ? "no day known" : Phrasing.days(time.days(), 0);
    rows.add(row("When", days, because.get("time")));
    rows.add(
        row(
            "Where",
            claim.place() == null ? "not said" : claim.place().name(),
            because.get("place")));
    String by = Phrasing.chain(claim.attribution(), document.publisher());
    rows.add(row("Says who", by, because.get("attribution")));
    rows.add(row("Hedged", claim.hedged() ? "yes" : "no", because.get("hedge")));
    rows.add(row("Confidence", Math.round(claim.confidence() * 100) + " in 100", null));
    PloverView view = coder.view(claim, document.published());
    Reading alone = new Reading(Document.of("-", "", null), List.of(claim), List.of());
    return new DocumentPage.Card(
        number,
        Phrasing.stage(claim.stage()),
        by + ": " + Phrasing.stage(claim.stage()) + ", " + words(claim) + ".",
        rows,
        plover(view),
        new ReadingCodec().encode(alone),
        event);
  }

  /** Returns what decided each aspect of a claim. */
  static Map<String, String> because(Claim claim) {
    Map<String, String> because = new HashMap<>();
    for (Reason reason : claim.reasons()) {
      String why = reason.decidedBy() + (reason.detail().isEmpty() ? "" : ": " + reason.detail());
      because.merge(reason.aspect(), why, (one, other) -> one + "; " + other);
    }
    return because;
  }

  private static DocumentPage.Row row(String name, String value, @Nullable String because) {
    return new DocumentPage.Row(name, value, because == null ? "" : because);
  }

  private static String plover(PloverView view) {
    String auxiliary =
        view.auxiliaryModes().stream().map(mode -> mode.label()).collect(Collectors.joining(", "));
    return view.category().name()
        + (auxiliary.isEmpty() ? "" : ", " + auxiliary)
        + (view.content() == view.category() ? "" : " (of " + view.content() + ")")
        + ", score "
        + view.score();
  }
}
