package org.attache.app.web.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.app.web.picture.CorroborationPicture;
import org.attache.app.web.picture.Drawing;
import org.attache.app.web.picture.HistoryPicture;
import org.attache.app.web.picture.HolderNames;
import org.attache.app.web.picture.PlacePicture;
import org.attache.ledger.Event;
import org.attache.ledger.decision.Report;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.history.Position;
import org.attache.ledger.history.Standing;
import org.attache.ledger.query.Head;
import org.attache.model.Claim;
import org.attache.model.Context;
import org.attache.model.Place;

/** Puts the page of an event together. */
public final class EventPages {
  private final HolderNames names;
  private final HistoryPicture picture;
  private final CorroborationPicture legs = new CorroborationPicture();
  private final PlacePicture places;

  public EventPages(HolderNames names) {
    this.names = names;
    this.picture = new HistoryPicture(names);
    this.places = new PlacePicture(names);
  }

  /**
   * Returns the page.
   *
   * @param event as known on the day
   * @param storyline what hangs together with it, said in words already
   * @param ledger the end of the ledger's log
   * @param asOf the day
   */
  public EventPage page(Event event, EventPage.Storyline storyline, Head ledger, LocalDate asOf) {
    Standing standing = event.standing();
    Map<String, String> anchors = new HashMap<>();
    List<EventPage.Said> said = new ArrayList<>();
    for (int i = 0; i < event.reports().size(); i++) {
      String anchor = "c" + (i + 1);
      anchors.put(event.reports().get(i).assertion().id(), anchor);
      said.add(said(event.reports().get(i), anchor, asOf));
    }
    Place place = standing == null ? null : standing.place();
    return new EventPage(
        event.id(),
        event.title(),
        kind(event),
        standing == null ? "denied" : StandingLine.mark(standing),
        standing == null ? "Nothing counts" : StandingLine.lead(standing),
        standing == null
            ? "every report was rejected or replaced."
            : new StandingLine(names).rest(event, asOf),
        facts(event, asOf),
        new Drawing(picture.draw(event, asOf)),
        new Drawing(picture.drawNarrow(event, asOf)),
        marks(event),
        standing != null && standing.days() != null,
        said,
        disputes(event),
        positions(event, anchors),
        storyline,
        event.decisions().stream().map(ReviewLog::decided).toList(),
        place == null ? null : place.name(),
        new Drawing(place == null ? "" : places.draw(place)),
        new Drawing(legs.draw(event)),
        legs(event),
        ledger);
  }

  private static List<String> marks(Event event) {
    List<String> marks = new ArrayList<>();
    event.reports().stream()
        .filter(Report::counts)
        .map(report -> report.claim().stage())
        .distinct()
        .sorted()
        .map(Phrasing::stage)
        .forEach(marks::add);
    if (event.standing() != null && event.standing().lapsed()) {
      marks.add("lapsed");
    }
    return marks;
  }

  private static String legs(Event event) {
    var corroboration = event.corroboration();
    return corroboration == null
        ? ""
        : Phrasing.counted(corroboration.documents(), "report")
            + ", "
            + corroboration.independent()
            + " independent";
  }

  private static String kind(Event event) {
    List<String> words = new ArrayList<>();
    words.add(event.type().name());
    event.reports().stream()
        .filter(Report::counts)
        .flatMap(report -> report.claim().contexts().stream())
        .map(Context::label)
        .distinct()
        .limit(2)
        .forEach(words::add);
    return String.join(", ", words);
  }

  private List<EventPage.Fact> facts(Event event, LocalDate asOf) {
    List<EventPage.Fact> facts = new ArrayList<>();
    var corroboration = event.corroboration();
    Standing standing = event.standing();
    if (corroboration == null || standing == null) {
      return facts;
    }
    int year = asOf.getYear();
    LocalDate first = corroboration.firstDay();
    facts.add(
        new EventPage.Fact(
            "First word", Phrasing.shortDay(first, year), ", " + corroboration.firstOutlet()));
    facts.add(
        new EventPage.Fact("Newest word", Phrasing.shortDay(standing.lastReported(), year), ""));
    if (!standing.daysOncePlanned().isEmpty()) {
      List<String> before =
          standing.daysOncePlanned().stream().map(days -> Phrasing.days(days, year)).toList();
      facts.add(new EventPage.Fact("Once told for", String.join("; ", before), ""));
    }
    LocalDate held = standing.days() == null ? null : standing.days().earliest();
    if (standing.stage().isHeld() && held != null && held.isAfter(first)) {
      String span = Phrasing.counted(ChronoUnit.DAYS.between(first, held), "day");
      facts.add(new EventPage.Fact("From first word to event", span, ""));
    }
    facts.add(
        new EventPage.Fact(
            "Reports",
            String.valueOf(corroboration.documents()),
            " from "
                + Phrasing.counted(corroboration.outlets(), "outlet")
                + ", "
                + corroboration.independent()
                + " independent"));
    return facts;
  }

  private static EventPage.Said said(Report report, String anchor, LocalDate asOf) {
    Assertion assertion = report.assertion();
    Claim claim = report.claim();
    LocalDate day = assertion.source().published();
    String evidence = assertion.evidence();
    int begin = Math.min(assertion.triggerInEvidence(), evidence.length());
    int end = Math.min(evidence.length(), begin + claim.trigger().text().length());
    String status =
        report.superseded()
            ? "replaced by a newer version"
            : report.rejected() ? "rejected" : report.confirmed() ? "confirmed" : "";
    return new EventPage.Said(
        assertion.id(),
        anchor,
        Phrasing.weekday(day),
        Phrasing.stage(claim.stage()),
        evidence.substring(0, begin),
        evidence.substring(begin, end),
        evidence.substring(end),
        Phrasing.chain(claim.attribution(), assertion.source().publisher()),
        ClaimDetails.of(claim, asOf.getYear()),
        href(assertion),
        assertion.source().outlet() + ", " + Phrasing.shortDay(day, asOf.getYear()),
        status);
  }

  /** Returns the address of the claim in its document. */
  static String href(Assertion assertion) {
    return href(assertion.source().document(), assertion.id());
  }

  /** Returns the address of a claim in a document, by their ids. */
  static String href(String document, String claim) {
    return "/documents/"
        + Query.encoded(document).replace("+", "%20")
        + "#a-"
        + claim.substring(0, 12);
  }

  private List<EventPage.Dispute> disputes(Event event) {
    List<EventPage.Dispute> disputes = new ArrayList<>();
    for (Position position : event.positions()) {
      if (!position.contradicts().isEmpty()) {
        List<String> against = position.contradicts().stream().map(names::name).toList();
        disputes.add(
            new EventPage.Dispute(
                names.name(position.holder()),
                Phrasing.stage(position.stage()),
                Phrasing.list(against)));
      }
    }
    return disputes;
  }

  private List<EventPage.Holder> positions(Event event, Map<String, String> anchors) {
    Earlier earlier = Earlier.of(event);
    return event.positions().stream()
        .sorted(java.util.Comparator.comparing(Position::party).reversed())
        .map(
            position ->
                new EventPage.Holder(
                    names.name(position.holder()),
                    Phrasing.stage(position.stage()),
                    Phrasing.weekday(position.since()),
                    position.party(),
                    anchors.getOrDefault(position.assertion(), ""),
                    earlier.before(position)))
        .toList();
  }
}
