package org.attache.app.web.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.model.Attribution;
import org.attache.model.Claim;
import org.attache.model.Entity;
import org.attache.model.Excerpt;
import org.attache.model.Quotation;
import org.attache.model.Span;
import org.jspecify.annotations.Nullable;

/** Cuts a text where marks begin and end, so that each piece lies under the same marks. */
final class MarkedText {
  private record Mark(Span span, String kind, String gloss, int claim, String stage) {}

  private final String text;
  private final List<Mark> marks = new ArrayList<>();

  /**
   * Lays marks on a text.
   *
   * @param chosen index of the claim whose parts are glossed, -1 for none
   */
  MarkedText(String text, List<Claim> claims, List<Quotation> quotations, int chosen) {
    this.text = text;
    for (int i = 0; i < claims.size(); i++) {
      mark(claims.get(i), i + 1, i == chosen);
    }
    quotations.stream()
        .filter(Quotation::direct)
        .forEach(quotation -> add(quotation.excerpt(), "quote", ""));
  }

  /** Returns the pieces of a stretch of the text, nothing left out. */
  List<DocumentPage.Piece> pieces(Span stretch) {
    Set<Integer> cuts = new TreeSet<>(Set.of(stretch.begin(), stretch.end()));
    List<Mark> here = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark.span().begin() < stretch.end() && mark.span().end() > stretch.begin()) {
        here.add(mark);
        cuts.add(Math.max(stretch.begin(), mark.span().begin()));
        cuts.add(Math.min(stretch.end(), mark.span().end()));
      }
    }
    List<DocumentPage.Piece> pieces = new ArrayList<>();
    Integer from = null;
    for (Integer to : cuts) {
      if (from != null) {
        pieces.add(piece(new Span(from, to), here));
      }
      from = to;
    }
    return pieces;
  }

  private DocumentPage.Piece piece(Span span, List<Mark> here) {
    Set<String> kinds = new LinkedHashSet<>();
    String gloss = "";
    Mark trigger = null;
    for (Mark mark : here) {
      if (mark.span().begin() <= span.begin() && mark.span().end() >= span.end()) {
        if (mark.claim() > 0) {
          trigger = trigger == null ? mark : trigger;
        } else {
          kinds.add(mark.kind());
        }
        boolean begins = mark.span().begin() == span.begin();
        gloss = gloss.isEmpty() && begins ? mark.gloss() : gloss;
      }
    }
    String classes = kinds.isEmpty() ? "" : "m " + String.join(" ", kinds);
    return new DocumentPage.Piece(
        text.substring(span.begin(), span.end()),
        classes,
        gloss,
        trigger == null ? "" : trigger.stage(),
        trigger == null ? 0 : trigger.claim());
  }

  private void mark(Claim claim, int number, boolean glossed) {
    String stage = Phrasing.stage(claim.stage());
    marks.add(new Mark(claim.trigger().span(), "", glossed ? stage : "", number, stage));
    claim.actors().forEach(actor -> participant(actor, "actor", glossed));
    claim.recipients().forEach(recipient -> participant(recipient, "recipient", glossed));
    claim.stageBy().forEach(mover -> participant(mover, "mover", glossed));
    if (claim.time() != null) {
      var days = claim.time().days();
      String gloss = days == null ? "no day known" : Phrasing.days(days, 0);
      add(claim.time().excerpt(), "time", glossed ? gloss : "");
    }
    if (claim.place() != null) {
      add(claim.place().excerpt(), "place", glossed ? claim.place().name() : "");
    }
    for (Attribution link : claim.attribution()) {
      String gloss = link.kind().label();
      add(link.source().excerpt(), "from", glossed ? gloss : "");
    }
  }

  private void participant(Entity entity, String role, boolean glossed) {
    String what = entity.office() == null ? entity.label() : entity.office();
    add(entity.excerpt(), "who", glossed ? role + " · " + what : "");
  }

  private void add(@Nullable Excerpt excerpt, String kind, String gloss) {
    if (excerpt != null && excerpt.end() <= text.length()) {
      marks.add(new Mark(excerpt.span(), kind, gloss, 0, ""));
    }
  }
}
