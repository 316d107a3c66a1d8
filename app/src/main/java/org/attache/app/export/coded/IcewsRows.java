package org.attache.app.export.coded;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.app.export.Tally;
import org.attache.app.export.TextForm;
import org.attache.app.export.Wishes;
import org.attache.ledger.Event;
import org.attache.ledger.entry.Source;
import org.attache.model.Entity;
import org.attache.model.Place;
import org.attache.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * ICEWS' 20 columns, a row for each two sides of a claim, in both directions where all sides act.
 * What is missing is NA. Ids are 31 bits of a hash, the next free number where two would be alike.
 */
public final class IcewsRows implements TextForm {
  private static final List<String> COLUMNS =
      List.of(
          "Event ID",
          "Event Date",
          "Source Name",
          "Source Sectors",
          "Source Country",
          "Event Text",
          "CAMEO Code",
          "Intensity",
          "Target Name",
          "Target Sectors",
          "Target Country",
          "Story ID",
          "Sentence Number",
          "Publisher",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude");

  private final Coded coded;
  private final Countries countries = Countries.bundled();
  private final Set<Integer> given = new HashSet<>();
  private final boolean reciprocal;
  private final boolean tellsStage;

  /** Makes the form; what is left out is counted in {@code tally}. */
  public IcewsRows(Wishes wishes, Tally tally) {
    this.coded = new Coded(wishes, tally);
    this.reciprocal = wishes.reciprocal();
    this.tellsStage = wishes.includeUnrealised();
  }

  @Override
  public String head() {
    return String.join("\t", COLUMNS) + (tellsStage ? "\tAttache Stage" : "") + "\n";
  }

  @Override
  public List<String> items(Event event) {
    return coded.claims(event).stream()
        .flatMap(row -> Dyad.of(row.view(), reciprocal).stream().map(dyad -> line(row, dyad)))
        .toList();
  }

  private String line(CodedClaim row, Dyad dyad) {
    Source source = row.report().assertion().source();
    String key = row.report().assertion().id() + dyad.sourceLabel() + '\t' + dyad.targetLabel();
    TabRow cells = new TabRow("NA");
    cells.typed(free(key)).typed(row.day());
    party(cells, dyad.source());
    cells.typed(coded.coding().label(row)).typed(row.cameo()).typed(row.view().score());
    party(cells, dyad.target());
    cells.typed(Hash.narrow(source.document())).missing(1).text(source.outlet());
    place(cells, row.report().claim().place());
    if (tellsStage) {
      cells.typed(row.report().claim().stage().label());
    }
    return cells.line();
  }

  private int free(String key) {
    int number = Hash.narrow(key);
    while (!given.add(number)) {
      number = number == Integer.MAX_VALUE ? 0 : number + 1;
    }
    return number;
  }

  private void party(TabRow cells, @Nullable Entity party) {
    if (party == null) {
      cells.missing(3);
      return;
    }
    cells.text(party.label()).typed(sector(party.sector())).typed(countries.name(party.code()));
  }

  /** Returns the sector in the words of ICEWS' dictionary. */
  private static @Nullable String sector(@Nullable Sector sector) {
    if (sector == null) {
      return null;
    }
    return switch (sector) {
      case GOV -> "Executive,Government";
      case LEG -> "Legislative / Parliamentary,Government";
      case JUD -> "Judicial,Government";
      case MIL -> "Military,Government";
      case COP -> "Police,Government";
      case SPY -> "Intelligence,Government";
      case PTY -> "Parties";
      case OPP -> "Opposition Parties,Parties";
      case REB -> "Rebel,Dissident";
      case CRM -> "Criminals / Gangs";
      case CVL -> "General Population / Civilian / Social,Social";
      case BUS -> "Business";
      case MED -> "Medical / Health";
      case NGO -> "Nongovernmental Organization (International)";
      case IGO -> "International Government Organization";
      case REL -> "Religious";
      case EDU -> "Education";
      case LAB -> "Labor";
      case SOC -> "Social";
      case JRN -> "News,Media";
      case UNK -> "Unidentified";
    };
  }

  private void place(TabRow cells, @Nullable Place place) {
    if (place == null) {
      cells.missing(6);
      return;
    }
    cells.text(countries.isWhole(place) ? null : place.name()).missing(2);
    cells.typed(countries.name(place.country()));
    cells.typed(place.latitude()).typed(place.longitude());
  }
}
