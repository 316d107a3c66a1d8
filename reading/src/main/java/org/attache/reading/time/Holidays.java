package org.attache.reading.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.model.Days;
import org.attache.reading.table.Row;
import org.attache.reading.table.Table;
import org.attache.reading.time.TimeExpression.Meaning;
import org.jspecify.annotations.Nullable;

/** Holidays by name, with or without a year: "Christmas", "Ramadan 2024", "last Easter". */
final class Holidays implements Term.Parser {
  private static final int COLUMNS = 3;

  private final Map<String, List<Holiday>> byFirst = new HashMap<>();
  private final Atomiser atomiser;
  private final HolidayRules rules = new HolidayRules();

  private record Holiday(List<String> words, HolidayRules.Rule rule, List<String> unless) {}

  Holidays(Atomiser atomiser) {
    this.atomiser = atomiser;
    Table table = Table.resource(Holidays.class, "holidays.tsv", COLUMNS);
    for (Holiday holiday : table.map(this::holiday)) {
      byFirst.computeIfAbsent(holiday.words().get(0), key -> new ArrayList<>()).add(holiday);
    }
  }

  @Override
  public @Nullable Term parse(Line line, int at) {
    boolean shifted = line.is(at, "last", "this") || line.is(at, "next");
    int start = shifted ? at + 1 : at;
    if (!line.isCapital(start) && line.number(start) < 0) {
      return null;
    }
    Term best = null;
    for (Holiday holiday : byFirst.getOrDefault(line.lower(start), List.of())) {
      int end = line.after(start, holiday.words());
      boolean longer = best == null || end > best.end();
      if (end > start && longer && !holiday.unless().contains(line.lower(end))) {
        best = term(line, at, end, holiday.rule());
      }
    }
    return best;
  }

  private static Term term(Line line, int at, int end, HolidayRules.Rule rule) {
    int year = Years.after(line, end);
    if (year >= 0) {
      Days days = rule.inYear(line.number(year));
      return new Term(
          year + 1,
          Unit.DAY,
          "holiday-of-year",
          days == null ? Meanings.unknown() : Meanings.fixed(days));
    }
    int shifted = Shifts.yearAfter(line, end);
    if (shifted >= 0) {
      int shift = Shifts.yearShift(line, end);
      return new Term(
          shifted,
          Unit.DAY,
          "holiday-of-shifted-year",
          Meanings.relative((published, direction) -> rule.inYear(published.getYear() + shift)));
    }
    Days only = rule.once();
    return new Term(
        end, Unit.DAY, "holiday", only == null ? nearest(line, at, rule) : Meanings.fixed(only));
  }

  private static Meaning nearest(Line line, int at, HolidayRules.Rule rule) {
    boolean last = line.is(at, "last");
    boolean next = line.is(at, "next");
    return Meanings.relative(
        (published, direction) -> {
          Direction way = last ? Direction.PAST : next ? Direction.FUTURE : direction;
          return Nearest.period(rule::inYear, published, way);
        });
  }

  /** Returns the words with which a holiday's name begins. */
  Set<String> firstWords() {
    return byFirst.keySet();
  }

  private Holiday holiday(Row row) {
    String name = row.cell(0);
    return new Holiday(
        atomiser.phrase(name.toLowerCase(Locale.ROOT)), rules.rule(name, row.cell(1)), row.list(2));
  }
}
