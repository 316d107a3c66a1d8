package org.attache.app.export.calendar;

import java.time.LocalDate;
import java.util.List;
import org.attache.app.export.Tally;
import org.attache.app.export.TextForm;
import org.attache.app.export.json.JsonObject;
import org.attache.app.output.CsvRow;
import org.attache.ledger.Event;

/**
 * TimelineJS, as JSON or as the CSV of its spreadsheet. A timeline of more than a thousand slides
 * does not work; what is beyond is counted as left out.
 */
public final class Timeline implements TextForm {
  private static final int MOST = 1000;
  private static final String COLUMNS =
      "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,"
          + "Media Credit,Media Caption,Media Thumbnail,Type,Group,Background\r\n";

  private final boolean csv;
  private final Tally tally;

  private Timeline(boolean csv, Tally tally) {
    this.csv = csv;
    this.tally = tally;
  }

  /** Returns the form as JSON. */
  public static Timeline json(Tally tally) {
    return new Timeline(false, tally);
  }

  /** Returns the form as CSV. */
  public static Timeline csv(Tally tally) {
    return new Timeline(true, tally);
  }

  @Override
  public String head() {
    return csv ? COLUMNS : "{\"scale\":\"human\",\"events\":[\n";
  }

  @Override
  public String separator() {
    return csv ? "" : ",\n";
  }

  @Override
  public String tail() {
    return csv ? "" : "\n]}\n";
  }

  @Override
  public List<String> items(Event event) {
    Slide slide = Slide.of(event);
    if (slide == null) {
      tally.drop("no day is told");
    } else if (tally.rows() >= MOST) {
      tally.drop("beyond the " + MOST + " slides that a timeline can show");
    } else {
      return List.of(csv ? row(slide) : object(slide));
    }
    return List.of();
  }

  private static String object(Slide slide) {
    return new JsonObject()
        .with("start_date", date(slide.stretch().first()))
        .with("end_date", date(slide.stretch().last()))
        .with("display_date", slide.displayDate())
        .with(
            "text", new JsonObject().with("headline", slide.headline()).with("text", slide.html()))
        .with("group", slide.group())
        .with("unique_id", slide.event().id())
        .text();
  }

  private static JsonObject date(LocalDate day) {
    return new JsonObject()
        .with("year", day.getYear())
        .with("month", day.getMonthValue())
        .with("day", day.getDayOfMonth());
  }

  private static String row(Slide slide) {
    LocalDate first = slide.stretch().first();
    LocalDate last = slide.stretch().last();
    CsvRow row = new CsvRow();
    row.typed(first.getYear()).typed(first.getMonthValue()).typed(first.getDayOfMonth());
    row.typed(null).typed(last.getYear()).typed(last.getMonthValue());
    row.typed(last.getDayOfMonth()).typed(null).typed(slide.displayDate());
    row.text(slide.headline()).text(slide.html()).text(slide.address());
    row.typed(null).typed(null).typed(null).typed(null).typed(slide.group());
    return row.typed(null).line();
  }
}
