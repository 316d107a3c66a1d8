package org.attache.app.web.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.attache.app.web.picture.CoveragePicture;
import org.attache.app.web.picture.Drawing;
import org.attache.ledger.query.Holdings;
import org.attache.ledger.query.RefusedFilter;
import org.attache.ledger.query.Run;
import org.attache.ledger.query.Upkeep;
import org.attache.ledger.store.RunRecord;

/** Puts the page of sources together. */
public final class SourcesPages {
  private static final int DAYS = 42;
  private static final int DAYS_NARROW = 14;
  private static final int SHOWN = 30;
  private static final int RUNS = 10;
  private static final int REFUSALS = 50;
  private static final int HASH_DIGITS = 12;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH);

  private final CoveragePicture picture = new CoveragePicture();

  /**
   * Returns the page.
   *
   * @param day the last day of the coverage; the rest of the page is of now
   * @param desk the desk's own facts
   * @param chain what the last check of the ledger found, in words
   */
  public SourcesPage page(Upkeep upkeep, LocalDate day, List<EventPage.Fact> desk, String chain) {
    LocalDate first = day.minusDays(DAYS - 1L);
    OutletStrips outlets = OutletStrips.of(upkeep.coverage(first, day), first, day);
    List<CoveragePicture.Strip> shown = outlets.strips().stream().limit(SHOWN).toList();
    Holdings holdings = upkeep.holdings();
    List<EventPage.Fact> health = new java.util.ArrayList<>(health(holdings));
    health.addAll(desk);
    return new SourcesPage(
        summary(outlets, holdings),
        new Drawing(shown.isEmpty() ? "" : picture.draw(shown, first)),
        new Drawing(shown.isEmpty() ? "" : picture.drawNarrow(shown, first, DAYS_NARROW)),
        outlets.strips().stream().map(strip -> outlet(outlets, strip)).toList(),
        upkeep.recorded(RUNS).stream().map(SourcesPages::recorded).toList(),
        upkeep.runs(RUNS).stream().map(SourcesPages::ran).toList(),
        upkeep.quarantine().list(RefusedFilter.WAITING, Long.MAX_VALUE, REFUSALS).stream()
            .map(
                refused ->
                    new SourcesPage.Refusal(
                        refused.seq(),
                        refused.origin(),
                        refused.code(),
                        refused.reason(),
                        time(refused.recorded()),
                        refused.canBeRetried(),
                        refused.last() == null ? "" : refused.last()))
            .toList(),
        upkeep.quarantine().causes(),
        holdings.refusals(),
        health,
        chain);
  }

  /** Returns when something was, in words. */
  public static String time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).format(TIME);
  }

  /** Returns how long something took or has lasted, in words. */
  public static String length(Duration length) {
    long minutes = length.toMinutes();
    if (minutes < 1) {
      return "under a minute";
    }
    if (minutes < 120) {
      return Phrasing.counted(minutes, "minute");
    }
    long hours = length.toHours();
    return hours < 48 ? Phrasing.counted(hours, "hour") : Phrasing.counted(length.toDays(), "day");
  }

  private static String summary(OutletStrips outlets, Holdings holdings) {
    int documents =
        outlets.strips().stream().mapToInt(strip -> OutletStrips.documents(strip)).sum();
    int missing =
        (int) outlets.strips().stream().filter(strip -> OutletStrips.missing(strip) > 0).count();
    return Phrasing.counted(documents, "document")
        + " from "
        + Phrasing.counted(outlets.strips().size(), "outlet")
        + " in six weeks"
        + (missing == 0 ? "" : "; " + missing + (missing == 1 ? " misses" : " miss") + " days")
        + (holdings.refusals() == 0
            ? ". Nothing is in quarantine."
            : ". " + Phrasing.counted(holdings.refusals(), "input") + " in quarantine.");
  }

  private static SourcesPage.Outlet outlet(OutletStrips outlets, CoveragePicture.Strip strip) {
    return new SourcesPage.Outlet(
        strip.outlet(),
        "/search?outlet=" + Query.encoded(strip.outlet()),
        OutletStrips.documents(strip),
        outlets.claims().getOrDefault(strip.outlet(), 0),
        OutletStrips.present(strip),
        OutletStrips.missing(strip),
        outlets.newest(strip));
  }

  private static SourcesPage.Recorded recorded(RunRecord run) {
    return new SourcesPage.Recorded(
        run.id(),
        run.task(),
        time(run.ended()),
        length(Duration.between(run.begun(), run.ended())),
        run.seen(),
        run.read(),
        run.unchanged(),
        run.quarantined(),
        run.skipped(),
        run.claims());
  }

  private static SourcesPage.Ran ran(Run run) {
    return new SourcesPage.Ran(
        time(run.ended()),
        length(Duration.between(run.begun(), run.ended())),
        run.readings(),
        run.claims(),
        run.refusals(),
        run.decisions(),
        run.whole());
  }

  private static List<EventPage.Fact> health(Holdings holdings) {
    String hash = holdings.head().hash();
    return List.of(
        fact("Documents", number(holdings.documents()), ""),
        fact("Claims", number(holdings.claims()), ""),
        fact("Decisions", number(holdings.decisions()), ""),
        fact("Entries", number(holdings.head().seq()), ""),
        fact(
            "Last entry",
            hash.isEmpty() ? "none" : time(holdings.head().recorded()),
            hash.isEmpty() ? "" : ", " + hash.substring(0, HASH_DIGITS)),
        fact("On disk", size(holdings.bytes()), ", " + holdings.database()),
        fact("Form of tables", String.valueOf(holdings.form()), ""));
  }

  private static EventPage.Fact fact(String name, String strong, String rest) {
    return new EventPage.Fact(name, strong, rest);
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private static String size(long bytes) {
    double mebibytes = bytes / 1048576.0;
    return mebibytes < 1024
        ? String.format(Locale.ROOT, "%.1f MiB", mebibytes)
        : String.format(Locale.ROOT, "%.1f GiB", mebibytes / 1024);
  }
}
