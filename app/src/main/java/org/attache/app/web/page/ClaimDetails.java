package org.attache.app.web.page;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.Claim;
import org.attache.model.Timex;

/** Says in a few words what a claim tells beside its stage and source. */
final class ClaimDetails {
  private ClaimDetails() {}

  /** Returns days, place and movers in words. */
  static String of(Claim claim, int year) {
    List<String> details = new ArrayList<>();
    Timex time = claim.time();
    if (time != null) {
      String words = "“" + time.excerpt().text() + "”";
      details.add(time.days() == null ? words : words + ": " + Phrasing.days(time.days(), year));
    }
    if (claim.place() != null) {
      details.add(claim.place().name());
    }
    if (!claim.stageBy().isEmpty()) {
      details.add(
          "moved by "
              + Phrasing.list(claim.stageBy().stream().map(entity -> entity.label()).toList()));
    }
    if (claim.hedged()) {
      details.add("the author keeps a distance");
    }
    return String.join("; ", details);
  }
}
