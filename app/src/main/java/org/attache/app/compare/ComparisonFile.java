package org.attache.app.compare;

import java.util.Locale;
import org.attache.model.error.IncorrectInput;

/** The forms in which a comparison is written to a file, by how its name ends. */
public enum ComparisonFile {
  /** A picture. */
  SVG,
  /** A page with the picture, the sentences and a table. */
  HTML,
  /** Rows. */
  CSV,
  /** All of it. */
  JSON;

  /**
   * Returns the form for a file.
   *
   * @throws IncorrectInput if its name ends otherwise
   */
  public static ComparisonFile of(String name) {
    for (ComparisonFile form : values()) {
      if (name.toLowerCase(Locale.ROOT).endsWith("." + form.name().toLowerCase(Locale.ROOT))) {
        return form;
      }
    }
    throw new IncorrectInput(
        "output-unknown", "--out takes a file .svg, .html, .csv or .json", name, null);
  }

  /** Returns the text of the file. */
  public String text(Comparison comparison) {
    return switch (this) {
      case SVG -> picture(comparison);
      case HTML -> ComparisonHtml.text(comparison);
      case CSV -> ComparisonCsv.text(comparison);
      case JSON -> ComparisonJson.text(comparison) + "\n";
    };
  }

  static String picture(Comparison comparison) {
    return switch (comparison.grain()) {
      case DYAD_MONTH, DYAD_DAY -> PairPicture.svg(comparison);
      case EVENT, STAGE -> StagePicture.svg(comparison);
    };
  }
}
