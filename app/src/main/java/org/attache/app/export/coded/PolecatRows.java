package org.attache.app.export.coded;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attache.app.export.Tally;
import org.attache.app.export.TextForm;
import org.attache.app.export.Wishes;
import org.attache.ledger.Event;
import org.attache.ledger.entry.Source;
import org.attache.model.Entity;
import org.attache.model.Named;
import org.attache.model.Place;
import org.attache.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * POLECAT's 40 columns, a row a claim. What is missing is the word None, several values are
 * separated by {@code "; "}, both as in the published files.
 */
public final class PolecatRows implements TextForm {
  private static final String MISSING = "None";
  private static final List<String> COLUMNS =
      List.of(
          "Event ID",
          "Event Date",
          "Event Type",
          "Event Mode",
          "Intensity",
          "Quad Code",
          "Contexts",
          "Actor Name",
          "Actor Country",
          "Actor COW",
          "Primary Actor Sector",
          "Actor Sectors",
          "Actor Title",
          "Actor Name Raw",
          "Wikipedia Actor ID",
          "Recipient Name",
          "Recipient Country",
          "Recipient COW",
          "Primary Recipient Sector",
          "Recipient Sectors",
          "Recipient Title",
          "Recipient Name Raw",
          "Wikipedia Recipient ID",
          "Placename",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude",
          "GeoNames ID",
          "Raw Placename",
          "Feature Type",
          "Source",
          "Publication Date",
          "Story People",
          "Story Organizations",
          "Story Locations",
          "Language",
          "Version");

  private final Coded coded;
  private final Countries countries = Countries.bundled();
  private final boolean tellsStage;
  private final String version;

  /** Makes the form; what is left out is counted in {@code tally}. */
  public PolecatRows(Wishes wishes, Tally tally) {
    this.coded = new Coded(wishes, tally);
    this.tellsStage = wishes.includeUnrealised();
    this.version = "attache " + wishes.version();
  }

  @Override
  public String head() {
    return String.join("\t", COLUMNS) + (tellsStage ? "\tAttache Stage" : "") + "\n";
  }

  @Override
  public List<String> items(Event event) {
    return coded.claims(event).stream().map(this::line).toList();
  }

  private String line(CodedClaim row) {
    Source source = row.report().assertion().source();
    TabRow cells = new TabRow(MISSING);
    cells.typed(row.report().assertion().id()).typed(row.day());
    cells.typed(row.view().category()).typed(labels(row.view().modes()));
    cells.typed(row.view().score());
    cells.typed(row.view().category().quadClass().name().replace('_', ' '));
    cells.typed(labels(row.view().contexts()));
    parties(cells, row.view().actors());
    parties(cells, row.view().recipients());
    place(cells, row.report().claim().place());
    cells.text(source.outlet()).typed(source.published());
    cells.missing(4).typed(version);
    if (tellsStage) {
      cells.typed(row.report().claim().stage().label());
    }
    return cells.line();
  }

  private void parties(TabRow cells, List<Entity> parties) {
    cells.text(joined(parties, Entity::label)).typed(joined(parties, Entity::code));
    cells.typed(joined(parties, party -> countries.cow(party.code())));
    cells.typed(parties.stream().map(PolecatRows::sector).findFirst().orElse(MISSING));
    cells.typed(joined(parties, PolecatRows::sector)).text(joined(parties, Entity::office));
    cells.text(joined(parties, party -> party.excerpt().text())).missing(1);
  }

  private void place(TabRow cells, @Nullable Place place) {
    if (place == null) {
      cells.missing(10);
      return;
    }
    cells.text(place.name()).text(countries.isWhole(place) ? null : place.name()).missing(2);
    cells.typed(place.country()).typed(place.latitude()).typed(place.longitude());
    cells.missing(1).text(place.excerpt().text()).missing(1);
  }

  private static String sector(Entity party) {
    Sector sector = party.sector();
    return sector == null ? MISSING : sector.name();
  }

  private static String joined(List<Entity> parties, Function<Entity, @Nullable String> what) {
    boolean none =
        parties.stream()
            .map(what)
            .allMatch(value -> Objects.requireNonNullElse(value, "").isEmpty());
    return none
        ? ""
        : parties.stream()
            .map(what)
            .map(value -> value == null || value.isEmpty() ? MISSING : value)
            .collect(Collectors.joining("; "));
  }

  private static String labels(List<? extends Named> labels) {
    return labels.stream().map(Named::label).collect(Collectors.joining("; "));
  }
}
