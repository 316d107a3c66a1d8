package org.attache.app.export.coded;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.attache.app.export.Tally;
import org.attache.app.export.TextForm;
import org.attache.app.export.Wishes;
import org.attache.app.output.PloverRecord;
import org.attache.ledger.Event;
import org.attache.ledger.entry.Source;
import org.attache.model.Entity;
import org.attache.model.Place;
import org.attache.model.Sector;
import org.jspecify.annotations.Nullable;

/** GDELT 2.0's 61 columns of events, without a header, as the published files have none. */
public final class GdeltRows implements TextForm {
  private static final int WHOLE_COUNTRY = 1;
  private static final int WORLD_CITY = 4;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private final Coded coded;
  private final Countries countries = Countries.bundled();
  private final boolean tellsStage;

  /** Makes the form; what is left out is counted in {@code tally}. */
  public GdeltRows(Wishes wishes, Tally tally) {
    this.coded = new Coded(wishes, tally);
    this.tellsStage = wishes.includeUnrealised();
  }

  @Override
  public List<String> items(Event event) {
    return GdeltEvent.of(coded.claims(event)).stream().map(this::line).toList();
  }

  private String line(GdeltEvent event) {
    CodedClaim first = event.first();
    LocalDate day = first.day();
    TabRow cells = new TabRow("");
    cells.typed(event.number()).typed(DAY.format(day)).typed(DAY.format(day).substring(0, 6));
    cells.typed(day.getYear()).typed(fraction(day));
    actor(cells, event.dyad().source());
    actor(cells, event.dyad().target());
    String cameo = first.cameo();
    cells.typed(1).typed(cameo).typed(cameo.substring(0, 3)).typed(cameo.substring(0, 2));
    cells.typed(PloverRecord.quadCode(first.view().category().quadClass()));
    cells.typed(first.view().score());
    cells.typed(event.claims().size()).typed(event.sources()).typed(event.articles()).missing(1);
    home(cells, event.dyad().source());
    home(cells, event.dyad().target());
    place(cells, first.report().claim().place());
    Source source = first.report().assertion().source();
    cells.typed(DAY.format(event.added()) + "000000");
    cells.text(source.url() == null ? source.document() : source.url());
    if (tellsStage) {
      cells.typed(first.report().claim().stage().label());
    }
    return cells.line();
  }

  /** Returns the date as the codebook has it: {@code YYYY + (MONTH * 30 + DAY) / 365}. */
  private static String fraction(LocalDate day) {
    double year = day.getYear() + (day.getMonthValue() * 30 + day.getDayOfMonth()) / 365.0;
    return String.format(Locale.ROOT, "%.4f", year);
  }

  private void actor(TabRow cells, @Nullable Entity actor) {
    if (actor == null) {
      cells.missing(10);
      return;
    }
    String code = actor.code();
    Sector sector = actor.sector();
    boolean state = countries.of(code) != null;
    String type = role(sector);
    cells
        .typed(type.equals(code) ? code : (code == null ? "" : code) + type)
        .text(actor.label().toUpperCase(Locale.ROOT));
    cells.typed(state ? code : null).typed(state ? null : code).missing(3);
    cells.typed(type).missing(2);
  }

  /** Returns the role as CAMEO has it, whose MED are the media. */
  private static String role(@Nullable Sector sector) {
    if (sector == null || sector == Sector.UNK) {
      return "";
    }
    return sector == Sector.JRN ? "MED" : sector == Sector.MED ? "HLH" : sector.name();
  }

  /** Writes the state of an actor, in place of where it was: that is not told. */
  private void home(TabRow cells, @Nullable Entity actor) {
    Country country = countries.of(actor == null ? null : actor.code());
    if (country == null) {
      cells.typed(0).missing(7);
      return;
    }
    cells.typed(WHOLE_COUNTRY).text(country.name()).typed(country.fips()).typed(country.fips());
    cells.missing(3).typed(country.fips());
  }

  private void place(TabRow cells, @Nullable Place place) {
    if (place == null) {
      cells.typed(0).missing(7);
      return;
    }
    boolean whole = countries.isWhole(place);
    String fips = countries.fips(place.country());
    String country = countries.name(place.country());
    cells.typed(whole ? WHOLE_COUNTRY : WORLD_CITY);
    cells.text(whole || country == null ? place.name() : place.name() + ", " + country);
    cells.typed(fips).typed(fips).missing(1);
    cells.typed(place.latitude()).typed(place.longitude()).typed(whole ? fips : null);
  }
}
