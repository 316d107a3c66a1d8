package org.attache.app.web.page;

import java.util.Locale;
import org.attache.app.review.Precision;
import org.attache.app.review.Proportion;
import org.attache.app.review.Queue;
import org.attache.app.review.Validation;
import org.attache.app.web.picture.Drawing;
import org.attache.app.web.picture.PrecisionPicture;

/** Says how right the reader is, by a random sample. */
final class MeasuredPages {
  private final PrecisionPicture picture = new PrecisionPicture();

  ReviewPage.Measured of(Validation validation) {
    Precision precision = validation.precision();
    Proportion stage = precision.stage();
    boolean enough = stage.isEnough();
    return new ReviewPage.Measured(
        enough ? ReviewItems.percent(stage.share()) : "",
        enough ? interval(stage) : "",
        about(validation),
        new Drawing(enough ? picture.stages(precision) : ""),
        new Drawing(enough ? picture.events(precision) : ""),
        address(validation.sample(), "csv"),
        address(validation.sample(), "json"));
  }

  private static String interval(Proportion proportion) {
    return Math.round(proportion.low() * 100)
        + "–"
        + ReviewItems.percent(proportion.high())
        + " with 95 % confidence";
  }

  private static String about(Validation validation) {
    Precision precision = validation.precision();
    String judged =
        precision.judged()
            + " of "
            + Phrasing.counted(precision.drawn(), "claim")
            + " drawn at random are judged";
    String open = precision.leftOpen() == 0 ? "" : ", " + precision.leftOpen() + " left open";
    String unseen =
        precision.unseen() == 0
            ? "."
            : String.format(
                Locale.ROOT,
                "; as long as %d are not, take the figures for provisional.",
                precision.unseen());
    return precision.stage().isEnough()
        ? judged + open + unseen
        : judged + open + ". Not enough: a share takes at least " + Proportion.LEAST + ".";
  }

  private static String address(Queue sample, String form) {
    return ReviewPages.PATH
        + "/precision."
        + form
        + "?seed="
        + Query.encoded(sample.seed())
        + "&size="
        + sample.size();
  }
}
