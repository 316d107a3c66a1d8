package org.attache.model.plover;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attache.model.EventType;
import org.attache.model.error.Fault;
import org.attache.model.error.NotFound;
import org.attache.model.table.TableLines;
import org.jspecify.annotations.Nullable;

/** The CAMEO code of a claim, by the conversion table of 2021 and our additions. Immutable. */
public final class CameoCodes {
  private static final int ROOT_LENGTH = 2;

  private final List<CameoRow> rows;
  private final Map<EventType, List<CameoRow>> byCategory;

  private CameoCodes(List<CameoRow> rows) {
    this.rows = List.copyOf(rows);
    this.byCategory = rows.stream().collect(Collectors.groupingBy(CameoRow::category));
  }

  /** Returns the codes of this build. */
  public static CameoCodes bundled() {
    return new CameoCodes(TableLines.resource(CameoCodes.class, "cameo.tsv", 7, CameoRow::of));
  }

  /**
   * Returns the code of the most specific row that fits: modes count before the content, the
   * content before contexts. Where several fit equally, the code under which CAMEO groups them.
   *
   * @return three or four digits
   */
  public String code(PloverView view) {
    Comparator<CameoRow> specificity = CameoRow.specificityFor(view);
    List<CameoRow> fitting =
        byCategory.getOrDefault(view.category(), List.of()).stream()
            .filter(row -> row.fits(view))
            .toList();
    if (fitting.isEmpty()) {
      String sought = view.category() + " " + view.modes();
      throw new Fault("cameo-missing", "no CAMEO code for " + sought, sought, "cameo.tsv");
    }
    CameoRow best = Collections.max(fitting, specificity);
    List<String> tied =
        fitting.stream()
            .filter(row -> specificity.compare(row, best) == 0)
            .map(CameoRow::code)
            .sorted()
            .toList();
    return tied.stream().reduce(tied.get(0), CameoCodes::group);
  }

  /**
   * Returns what CAMEO calls a code.
   *
   * @param code three or four digits, as {@link #code} gives them
   * @throws NotFound if CAMEO has no such code
   */
  public String label(String code) {
    return rows.stream()
        .filter(row -> row.code().equals(code))
        .map(CameoRow::label)
        .findFirst()
        .orElseThrow(
            () -> new NotFound("cameo-unknown", "no CAMEO code " + code, code, "cameo.tsv"));
  }

  /**
   * Returns what a code of another data set says; of a finer code that the table lacks, what the
   * one above it says.
   *
   * @param code three or four digits
   * @return null for what is no event of PLOVER: statements and comments (CAMEO 01)
   */
  public @Nullable CameoMeaning meaning(String code) {
    String sought = code;
    while (sought.length() > ROOT_LENGTH) {
      CameoMeaning found = meaningOfRow(sought);
      if (found != null) {
        return found;
      }
      sought = sought.substring(0, sought.length() - 1);
    }
    return meaningOfRow(sought + "0");
  }

  /** The published rows come first: ours serve to give codes, and say less than the code does. */
  private @Nullable CameoMeaning meaningOfRow(String code) {
    return rows.stream()
        .filter(row -> row.code().equals(code))
        .min(Comparator.comparing(CameoRow::ours))
        .map(CameoRow::meaning)
        .orElse(null);
  }

  List<CameoRow> rows() {
    return rows;
  }

  /**
   * Returns the code of the group to which both belong, 140 for 141 and 145, 141 for 1411 and 1412;
   * the first where they have no group in common.
   */
  private static String group(String first, String second) {
    int shared = 0;
    while (shared < Math.min(first.length(), second.length())
        && first.charAt(shared) == second.charAt(shared)) {
      shared++;
    }
    if (shared < ROOT_LENGTH) {
      return first;
    }
    return shared == ROOT_LENGTH ? first.substring(0, shared) + "0" : first.substring(0, shared);
  }
}
