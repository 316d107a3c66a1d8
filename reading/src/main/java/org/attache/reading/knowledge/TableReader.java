package org.attache.reading.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.model.Sector;
import org.attache.reading.knowledge.Table.BadRow;
import org.attache.reading.knowledge.Table.Row;

/** Turns rows of the tables into values; throws {@link BadRow} at what cannot be one. */
final class TableReader {
  private static final Set<String> HEADS = Set.of("head of state", "head of government", "leader");
  private static final Set<String> FAMILY_WORDS = Set.of("men", "women", "people", "children");

  State state(Row row, boolean region) {
    return new State(
        code(row, "iso3"),
        row.required("name"),
        region,
        row.list("aliases"),
        row.list("demonyms"),
        row.list("adjectives"),
        row.text("capital"),
        row.list("government_metonyms"),
        row.position());
  }

  OfficeSpell spell(Row row) {
    List<String> titles = row.list("office_aliases");
    Sector sector = sector(row);
    LocalDate from = day(row, "from", LocalDate.MIN, false);
    boolean capped = row.text("note").contains("in office at ");
    LocalDate to = capped ? LocalDate.MAX : day(row, "to", LocalDate.MAX, true);
    if (to.isBefore(from)) {
      throw new BadRow("ends before it begins: from=" + from + ", to=" + to);
    }
    return new OfficeSpell(
        row.required("iso3_or_org"),
        row.required("office"),
        titles,
        row.required("holder"),
        row.list("aliases"),
        sector,
        from,
        to,
        rank(titles, sector, row.text("note")),
        row.text("note").contains("several holders"));
  }

  private static int rank(List<String> titles, Sector sector, String note) {
    if (titles.stream().anyMatch(HEADS::contains)) {
      return 0;
    }
    boolean ministerial =
        titles.stream()
            .map(t -> t.toLowerCase(Locale.ROOT))
            .anyMatch(
                t -> t.contains("minister") || t.contains("secretary") || t.contains("chief"));
    return sector != Sector.UNK && ministerial && !note.contains("acting") ? 1 : 2;
  }

  Organisation organisation(Row row) {
    return new Organisation(
        code(row, "code"),
        row.required("name"),
        row.list("aliases"),
        row.required("kind"),
        sector(row),
        row.optional("iso3"));
  }

  Outlet outlet(Row row) {
    return new Outlet(row.required("name"), row.list("aliases"), row.optional("iso3"));
  }

  Site site(Row row) {
    return new Site(
        row.required("name"),
        row.list("aliases"),
        row.optional("iso3"),
        row.position(),
        row.optional("stands_for"),
        row.required("kind"),
        0);
  }

  Site city(Row row) {
    return new Site(
        row.required("name"),
        row.list("aliases"),
        code(row, "iso3"),
        row.position(),
        null,
        "city",
        population(row));
  }

  private static int population(Row row) {
    try {
      return Integer.parseInt(row.text("population"));
    } catch (NumberFormatException e) {
      throw new BadRow("not a number of inhabitants: " + row.text("population"));
    }
  }

  RoleNoun role(Row row, String phrase) {
    boolean office = row.required("kind").equals("office");
    return new RoleNoun(row.required("title"), phrase, sector(row), office, isPlural(phrase));
  }

  /** Returns whether the last word of a role noun has the form of a plural. */
  static boolean isPlural(String phrase) {
    String first = phrase.toLowerCase(Locale.ROOT).split(" (?:of|to|in|for) ", 2)[0];
    String last = first.substring(first.lastIndexOf(' ') + 1);
    return (last.endsWith("s") && !last.endsWith("ss"))
        || FAMILY_WORDS.stream().anyMatch(last::endsWith);
  }

  private static String code(Row row, String column) {
    String code = row.required(column);
    if (code.length() != 3 || !code.equals(code.toUpperCase(Locale.ROOT))) {
      throw new BadRow("not a code of three capitals in " + column + ": " + code);
    }
    return code;
  }

  Sector sectorOf(Row row) {
    return sector(row);
  }

  private static Sector sector(Row row) {
    String sector = row.required("sector");
    try {
      return Sector.valueOf(sector);
    } catch (IllegalArgumentException e) {
      throw new BadRow("not a sector: " + sector);
    }
  }

  /** Reads a day, month or year as its last day where {@code last}, else as its first. */
  static LocalDate day(Row row, String column, LocalDate absent, boolean last) {
    String text = row.text(column);
    try {
      return switch (text.length()) {
        case 0 -> absent;
        case 4 -> LocalDate.of(number(text, 0, 4), last ? 12 : 1, last ? 31 : 1);
        case 7 -> month(number(text, 0, 4), number(text, 5, 7), last);
        case 10 -> LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        default -> throw new BadRow("not a day, month or year in " + column + ": " + text);
      };
    } catch (DateTimeException | NumberFormatException e) {
      throw new BadRow("not a day, month or year in " + column + ": " + text);
    }
  }

  private static LocalDate month(int year, int month, boolean last) {
    LocalDate first = LocalDate.of(year, month, 1);
    return last ? first.plusMonths(1).minusDays(1) : first;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
