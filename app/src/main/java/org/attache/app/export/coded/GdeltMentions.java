package org.attache.app.export.coded;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.attache.app.export.Tally;
import org.attache.app.export.TextForm;
import org.attache.app.export.Wishes;
import org.attache.ledger.Event;
import org.attache.ledger.entry.Source;
import org.attache.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * GDELT 2.0's 16 columns of mentions, without a header: a row a claim of each event of {@link
 * GdeltRows}. Offsets count UTF-16 units of the document; confidence is in per cent.
 */
public final class GdeltMentions implements TextForm {
  private static final int WEB = 1;
  private static final int CITATION_ONLY = 2;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private final Coded coded;
  private final boolean tellsStage;

  /** Makes the form; what is left out is counted in {@code tally}. */
  public GdeltMentions(Wishes wishes, Tally tally) {
    this.coded = new Coded(wishes, tally);
    this.tellsStage = wishes.includeUnrealised();
  }

  @Override
  public List<String> items(Event event) {
    return GdeltEvent.of(coded.claims(event)).stream()
        .flatMap(told -> told.claims().stream().map(claim -> line(told, claim)))
        .toList();
  }

  private String line(GdeltEvent event, CodedClaim claim) {
    Source source = claim.report().assertion().source();
    TabRow cells = new TabRow("");
    cells.typed(event.number()).typed(midnight(event.added())).typed(midnight(source.published()));
    cells.typed(source.url() == null ? CITATION_ONLY : WEB).text(source.outlet());
    cells.text(source.url() == null ? source.document() : source.url()).missing(1);
    cells.typed(begin(event.dyad().source(), claim)).typed(begin(event.dyad().target(), claim));
    cells.typed(claim.report().claim().trigger().begin()).typed(1);
    cells.typed(Math.round(claim.report().claim().confidence() * 100)).missing(4);
    if (tellsStage) {
      cells.typed(claim.report().claim().stage().label());
    }
    return cells.line();
  }

  private static String midnight(LocalDate day) {
    return DAY.format(day) + "000000";
  }

  /** Returns where the claim names that side, -1 where it does not, as the codebook has it. */
  private static int begin(@Nullable Entity side, CodedClaim claim) {
    if (side == null) {
      return -1;
    }
    for (Entity actor : claim.view().actors()) {
      if (actor.label().equals(side.label())) {
        return actor.excerpt().begin();
      }
    }
    return claim.view().recipients().stream()
        .filter(recipient -> recipient.label().equals(side.label()))
        .mapToInt(recipient -> recipient.excerpt().begin())
        .findFirst()
        .orElse(-1);
  }
}
