package org.attache.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.attache.app.terminal.Palette;
import org.attache.app.terminal.Printable;
import org.attache.app.terminal.Style;
import org.attache.app.terminal.TextTable;
import org.attache.app.terminal.Wrapping;
import org.attache.model.QuadClass;
import org.attache.model.Stage;

/** A comparison for a person at a terminal. */
public final class ComparisonText {
  private static final int MOST_ROWS = 24;
  private static final int MOST_DISPUTED = 12;
  private static final String INDENT = "    ";

  private final Palette palette;
  private final int columns;

  /** Makes a form for lines of so many columns. */
  public ComparisonText(Palette palette, int columns) {
    this.palette = palette;
    this.columns = columns;
  }

  /** Returns the lines, without line ends. */
  public List<String> lines(Comparison comparison) {
    List<String> lines = new ArrayList<>(head(comparison));
    lines.add("");
    switch (comparison.grain()) {
      case DYAD_MONTH, DYAD_DAY -> lines.addAll(pairs(comparison));
      case EVENT -> lines.addAll(events(comparison));
      case STAGE -> lines.addAll(stages(comparison));
    }
    lines.add("");
    lines.addAll(sides(comparison));
    lines.add("");
    lines.addAll(disputed(comparison));
    return lines;
  }

  private List<String> head(Comparison comparison) {
    List<String> lines = new ArrayList<>();
    String days = comparison.since() + " to " + comparison.until();
    String named = Printable.of(comparison.dataset());
    lines.add(
        palette.paint(
            Style.BOLD, named + " beside the ledger as of " + comparison.asOf() + ", " + days));
    StringBuilder theirs = new StringBuilder();
    theirs.append(Figures.count(comparison.rows())).append(" rows of theirs, ");
    theirs.append(Figures.count(comparison.theirs().filings()));
    theirs.append(" filings of one day, category and parties; ours: ");
    theirs.append(Figures.count(comparison.ours().filings()));
    new TreeMap<>(comparison.leftOut())
        .forEach(
            (reason, count) ->
                theirs.append("; ").append(count).append(" × ").append(Printable.of(reason)));
    if (comparison.refused() > 0) {
      theirs.append("; ").append(comparison.refused()).append(" could not be read");
    }
    lines.addAll(Wrapping.wrap(theirs.toString(), columns));
    return lines;
  }

  private List<String> pairs(Comparison comparison) {
    boolean days = comparison.grain() == Grain.DYAD_DAY;
    TextTable table =
        new TextTable(
            palette,
            columns,
            0,
            "pair",
            days ? "day" : "month",
            "ours",
            "theirs",
            "both",
            "alone",
            "not held",
            "score");
    int shown = 0;
    int all = 0;
    for (PairLine line : comparison.pairs()) {
      for (PairCount count : line.counts()) {
        all++;
        if (shown < MOST_ROWS) {
          shown++;
          table.row(
              count.pair(),
              count.period(),
              String.valueOf(count.ours()),
              String.valueOf(count.theirs()),
              String.valueOf(count.both()),
              count.onlyOurs() + " / " + count.onlyTheirs(),
              count.heldByThem() == 0
                  ? ""
                  : palette.paint(Style.RED, String.valueOf(count.heldByThem())),
              Figures.score(count.ourScore()) + " / " + Figures.score(count.theirScore()));
        }
      }
    }
    List<String> lines = new ArrayList<>(table.lines());
    more(lines, all - shown);
    lines.add(palette.paint(Style.FAINT, "alone and score: ours / theirs"));
    lines.add("");
    lines.addAll(correlations(comparison, days ? "days" : "months"));
    return lines;
  }

  private List<String> correlations(Comparison comparison, String unit) {
    List<PairLine> known =
        comparison.pairs().stream().filter(line -> line.correlation() != null).toList();
    if (known.isEmpty()) {
      String why = "No correlation: it takes three " + unit + " in which both sides vary.";
      return List.of(palette.paint(Style.FAINT, why));
    }
    TextTable table =
        new TextTable(palette, columns, 0, "correlation", unit, "filings", "mean score");
    known.stream()
        .limit(MOST_DISPUTED)
        .forEach(
            line ->
                table.row(
                    line.pair(),
                    String.valueOf(line.periods()),
                    Figures.correlation(line.correlation()),
                    Figures.correlation(line.scoreCorrelation())));
    return table.lines();
  }

  private List<String> events(Comparison comparison) {
    TextTable table =
        new TextTable(
            palette, columns, 1, "ours", "event", "as held", "as a word", "verdict", "id");
    comparison.events().stream()
        .limit(MOST_ROWS)
        .forEach(
            event ->
                table.row(
                    event.stage().label(),
                    Printable.of(event.title()),
                    String.valueOf(event.asHeld()),
                    String.valueOf(event.asWord()),
                    event.wrongly() > 0
                        ? palette.paint(Style.RED, event.verdict())
                        : event.verdict(),
                    palette.paint(Style.FAINT, event.id().substring(0, 8))));
    List<String> lines = new ArrayList<>(table.lines());
    more(lines, comparison.events().size() - MOST_ROWS);
    return lines;
  }

  private List<String> stages(Comparison comparison) {
    StageTable counts = new StageTable(comparison);
    List<String> head = new ArrayList<>(List.of("our stage", "events"));
    head.addAll(StageTable.VERDICTS);
    TextTable table = new TextTable(palette, columns, 0, head.toArray(String[]::new));
    for (Stage stage : counts.stages()) {
      List<String> cells = new ArrayList<>();
      cells.add(stage.label());
      cells.add(String.valueOf(counts.total(stage)));
      StageTable.VERDICTS.forEach(v -> cells.add(String.valueOf(counts.count(stage, v))));
      table.row(cells.toArray(String[]::new));
    }
    return table.lines();
  }

  private List<String> sides(Comparison comparison) {
    TextTable table =
        new TextTable(
            palette, columns, 0, "side", "words +", "deeds +", "words −", "deeds −", "score",
            "agreed", "alone");
    row(table, "ours", comparison.ours(), comparison.both(), comparison.onlyOurs());
    row(
        table,
        "theirs",
        comparison.theirs(),
        comparison.theirs().filings() - comparison.onlyTheirs(),
        comparison.onlyTheirs());
    return table.lines();
  }

  private static void row(TextTable table, String name, Side side, int agreed, int alone) {
    List<String> cells = new ArrayList<>();
    cells.add(name);
    for (QuadClass quad : QuadClass.values()) {
      cells.add(String.valueOf(side.byClass().getOrDefault(quad, 0)));
    }
    cells.add(Figures.score(side.score()));
    cells.add(String.valueOf(agreed));
    cells.add(String.valueOf(alone));
    table.row(cells.toArray(String[]::new));
  }

  private List<String> disputed(Comparison comparison) {
    List<String> lines = new ArrayList<>();
    List<FiledAsHeld> all = comparison.filedAsHeld();
    lines.add(
        palette.paint(
            Style.BOLD,
            all.isEmpty()
                ? "Nothing is filed as held that our reports say was not."
                : "Filed as held, not held by our reports: " + all.size()));
    for (FiledAsHeld filed : all.subList(0, Math.min(MOST_DISPUTED, all.size()))) {
      lines.add("");
      lines.addAll(one(filed));
    }
    more(lines, all.size() - MOST_DISPUTED);
    return lines;
  }

  private List<String> one(FiledAsHeld filed) {
    TheirFiling theirs = filed.theirs();
    List<String> lines = new ArrayList<>();
    String by = theirs.outlet().isEmpty() ? "" : ", by " + theirs.outlet();
    String what =
        theirs.day()
            + "  "
            + theirs.pair()
            + "  "
            + theirs.category()
            + " · "
            + theirs.rows()
            + (theirs.rows() == 1 ? " row" : " rows")
            + by
            + ": "
            + theirs.parties()
            + ", “"
            + theirs.words()
            + "”";
    lines.addAll(indented(Printable.of(what), "  "));
    String now = filed.now() == filed.ours().stage() ? "" : ", now " + filed.now().label();
    String said =
        "ours: "
            + palette.paint(Style.RED, filed.ours().stage().label())
            + now
            + " · "
            + Printable.of(filed.title())
            + " "
            + palette.paint(Style.FAINT, filed.event().substring(0, 8));
    lines.addAll(indented(said, INDENT));
    String sentence =
        "“"
            + filed.ours().sentence()
            + "” "
            + filed.ours().outlet()
            + ", "
            + filed.ours().published();
    lines.addAll(indented(Printable.of(sentence), INDENT));
    return lines;
  }

  private List<String> indented(String text, String indent) {
    return Wrapping.wrap(text, columns - indent.length()).stream()
        .map(line -> indent + line)
        .toList();
  }

  private void more(List<String> lines, int more) {
    if (more > 0) {
      lines.add(palette.paint(Style.FAINT, "… and " + more + " more; --out FILE.csv has them all"));
    }
  }
}
