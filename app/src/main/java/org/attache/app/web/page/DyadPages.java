package org.attache.app.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.app.web.picture.Drawing;
import org.attache.app.web.picture.HolderNames;
import org.attache.app.web.picture.Journey;
import org.attache.app.web.picture.JourneysPicture;
import org.attache.app.web.picture.Month;
import org.attache.app.web.picture.ScorePicture;
import org.attache.ledger.decision.Report;
import org.attache.ledger.history.Step;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.query.EventLine;
import org.attache.ledger.query.LedgerView;
import org.attache.ledger.query.Outline;
import org.attache.ledger.query.PartyTerm;
import org.attache.ledger.query.PartyTerms;
import org.attache.ledger.query.Survey;
import org.attache.model.EventType;
import org.attache.model.error.IncorrectInput;
import org.attache.model.plover.PloverTable;
import org.jspecify.annotations.Nullable;

/** Puts the page of two actors together, from the newest events in which both take part. */
public final class DyadPages {
  private static final int MOST = 600;
  private static final int JOURNEYS = 14;
  private static final int NEWEST = 60;
  private static final int CLAIMS_OF = 30;
  private static final int CLAIMS = 14;
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  private final HolderNames names;
  private final DyadMonths scores = new DyadMonths(PloverTable.bundled());
  private final PartyTerms terms = new PartyTerms();
  private final ScorePicture picture = new ScorePicture();
  private final JourneysPicture journeys = new JourneysPicture();

  public DyadPages(HolderNames names) {
    this.names = names;
  }

  /** Returns the newest events of the two. */
  public List<EventLine> events(LedgerView view, String segment) {
    return view.events(filter(two(segment)), 0, MOST);
  }

  /**
   * Returns the page.
   *
   * @param segment of the address that tells the two
   * @throws IncorrectInput if it does not tell two
   */
  public DyadPage page(LedgerView view, Survey survey, String segment) {
    LocalDate day = view.asOf().day();
    List<PartyTerm> two = two(segment);
    List<EventLine> lines = view.events(filter(two), 0, NEWEST);
    List<Outline> outlines = view.outlines(since(two, DyadMonths.first(day)), MOST);
    boolean whole = outlines.size() < MOST;
    List<Month> months = scores.of(outlines, whole, day);
    List<EventLine> meetings = view.events(meetings(two), 0, JOURNEYS);
    List<Journey> told = journeys(meetings, survey, day);
    boolean empty = lines.isEmpty();
    Month newest = newest(months);
    return new DyadPage(
        name(two.get(0)) + "–" + name(two.get(1)),
        two.stream()
            .map(term -> new ActorPage.Known(name(term), ActorAddress.of(term.asked())))
            .toList(),
        others(two, lines, survey),
        newest == null || newest.score() == null ? "" : ScorePicture.signed(newest.score()),
        newest == null ? "" : newest.month().atDay(1).format(MONTH) + " scores",
        summary(outlines, whole, lines.isEmpty(), day),
        new Drawing(empty ? "" : picture.draw(months)),
        new Drawing(empty ? "" : picture.drawNarrow(months)),
        months.get(0).month().atDay(1).format(MONTH)
            + " to "
            + Phrasing.longDay(day)
            + (whole ? "" : ", as far back as the newest " + MOST + " matters go"),
        rows(months),
        new Drawing(told.isEmpty() ? "" : journeys.draw(told, day)),
        new Drawing(told.isEmpty() ? "" : journeys.drawNarrow(told, day)),
        meetings.stream().map(line -> TodayPages.brief(line, day)).toList(),
        claims(lines, survey, day),
        "/search?actor=" + Query.encoded(two.get(0).asked() + "," + two.get(1).asked()));
  }

  private List<PartyTerm> two(String segment) {
    List<String> asked = DyadAddress.read(segment);
    if (asked.size() != 2) {
      throw new IncorrectInput(
          "dyad-malformed",
          "a dyad is told as USA-RUS or, by names, as Putin,Trump",
          segment,
          null);
    }
    return asked.stream().map(terms::term).toList();
  }

  private static EventFilter filter(List<PartyTerm> two) {
    return new EventFilter(two, Set.of(), Set.of(), null, null, null, null, false);
  }

  private static EventFilter since(List<PartyTerm> two, LocalDate since) {
    return new EventFilter(two, Set.of(), Set.of(), since, null, null, null, false);
  }

  private static EventFilter meetings(List<PartyTerm> two) {
    return new EventFilter(two, Set.of(EventType.CONSULT), Set.of(), null, null, null, null, false);
  }

  private String name(PartyTerm term) {
    return term.code() == null ? term.asked() : names.name(term.code());
  }

  private static @Nullable Month newest(List<Month> months) {
    for (int i = months.size() - 1; i >= 0; i--) {
      if (months.get(i).score() != null) {
        return months.get(i);
      }
    }
    return null;
  }

  private static String summary(
      List<Outline> outlines, boolean whole, boolean nothing, LocalDate day) {
    List<Outline> year =
        outlines.stream()
            .filter(line -> line.type() == EventType.CONSULT)
            .filter(line -> line.lastReported().getYear() == day.getYear())
            .toList();
    if (year.isEmpty()) {
      return nothing
          ? "No report by this day names both in one matter."
          : "No meeting or call of the two was spoken of this year.";
    }
    long held = year.stream().filter(line -> line.stage().isHeld()).count();
    long open = year.stream().filter(line -> line.isUpcoming(day)).count();
    long not = year.size() - held - open;
    LocalDate oldest = outlines.get(outlines.size() - 1).lastReported();
    boolean allYear = whole || oldest.getYear() < day.getYear();
    return String.format(
        Locale.ROOT,
        "Of %s spoken of %s, %s held, %s open and %s not held or no longer spoken of.",
        year.size() == 1 ? "1 meeting or call" : year.size() + " meetings and calls",
        allYear ? "this year" : "since " + Phrasing.shortDay(oldest, day.getYear()),
        held == 1 ? "1 was" : held + " were",
        open == 1 ? "1 is" : open + " are",
        not == 1 ? "1 was" : not + " were");
  }

  private static List<DyadPage.Row> rows(List<Month> months) {
    List<DyadPage.Row> rows = new ArrayList<>();
    for (int i = months.size() - 1; i >= 0; i--) {
      Month month = months.get(i);
      rows.add(
          new DyadPage.Row(
              month.month().atDay(1).format(MONTH),
              month.score() == null ? "" : ScorePicture.signed(month.score()),
              month.planned() == null ? "" : ScorePicture.signed(month.planned()),
              month.verbalCooperation(),
              month.materialCooperation(),
              month.verbalConflict(),
              month.materialConflict()));
    }
    return rows;
  }

  private static List<Journey> journeys(List<EventLine> meetings, Survey survey, LocalDate day) {
    Map<String, List<Step>> steps = survey.steps(meetings.stream().map(EventLine::id).toList());
    List<Journey> journeys = new ArrayList<>();
    for (EventLine line : meetings) {
      List<Step> of = steps.getOrDefault(line.id(), List.of());
      if (!of.isEmpty()) {
        String meant =
            line.days() == null ? "no day told" : Phrasing.days(line.days(), day.getYear());
        String stands = TodayPages.mark(line) + (line.isUpcoming(day) ? ", open" : "");
        journeys.add(
            new Journey(
                Matters.href(line) + "?as_of=" + day,
                line.title(),
                meant,
                line.days(),
                of,
                line.lapsed(),
                stands));
      }
    }
    journeys.sort(Comparator.comparing((Journey journey) -> journey.steps().get(0).day()));
    return journeys;
  }

  private List<ActorPage.Known> others(List<PartyTerm> two, List<EventLine> lines, Survey survey) {
    if (two.get(0).code() == null || two.get(1).code() == null) {
      return List.of();
    }
    List<String> ids = lines.stream().map(EventLine::id).toList();
    return Faces.of(two, survey.parties(ids));
  }

  private static List<DyadPage.Said> claims(List<EventLine> lines, Survey survey, LocalDate day) {
    List<EventLine> newest = lines.stream().limit(CLAIMS_OF).toList();
    Map<String, List<Report>> reports =
        survey.reports(newest.stream().map(EventLine::id).toList(), "", 3);
    record Told(EventLine line, Report report) {}
    List<Told> told = new ArrayList<>();
    newest.forEach(
        line ->
            reports
                .getOrDefault(line.id(), List.of())
                .forEach(report -> told.add(new Told(line, report))));
    told.sort(
        Comparator.comparing((Told one) -> one.report().assertion().source().published())
            .reversed());
    return told.stream().limit(CLAIMS).map(one -> said(one.line(), one.report(), day)).toList();
  }

  private static DyadPage.Said said(EventLine line, Report report, LocalDate day) {
    return new DyadPage.Said(
        Phrasing.shortDay(report.assertion().source().published(), day.getYear()),
        Phrasing.stage(report.claim().stage()),
        line.title(),
        Matters.href(line),
        Matters.by(report),
        report.assertion().source().outlet(),
        EventPages.href(report.assertion()),
        report.assertion().evidence());
  }
}
