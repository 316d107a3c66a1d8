package org.attache.app.compare;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.app.export.form.Written;
import org.attache.app.foreign.ForeignFiles;
import org.attache.ledger.AsOf;
import org.attache.ledger.LedgerRecord;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.query.LedgerView;
import org.attache.ledger.query.RecordView;
import org.attache.model.EventType;
import org.attache.model.Mode;
import org.attache.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Three months of two states: an envoy's visit that was held, talks that are agreed, called off and
 * later held on another day, talks that are merely planned, sanctions; and what others file.
 */
final class Talks {
  private static final LocalDate DAY = LocalDate.of(2031, 11, 30);

  private Talks() {}

  static Comparison by(Grain grain) {
    return by(grain, null, null, EventFilter.ALL);
  }

  static Comparison by(
      Grain grain, @Nullable LocalDate since, @Nullable LocalDate until, EventFilter filter) {
    TheirSide side =
        new TheirSide(
            since,
            until,
            failure -> {
              throw failure;
            });
    new ForeignFiles(null, null).read(Path.of("src/test/files/foreign/talks.tab").toString(), side);
    return new Comparer(grain, since, until).compare(view(), filter, side);
  }

  static LedgerView view() {
    return new RecordView(LedgerRecord.fold(claims(), List.of(), AsOf.day(DAY)));
  }

  private static List<Assertion> claims() {
    List<Assertion> all = new ArrayList<>();
    all.addAll(
        new Written(
                "d1",
                "2031-09-03",
                "The Post",
                "Ada Falk visited Oslo on Wednesday to see Per Lund.")
            .actor("Ada Falk", "Ada Falk", "SWE")
            .recipient("Per Lund", "Per Lund", "NOR")
            .mode(Mode.VISIT)
            .on("on Wednesday", "2031-09-03", "2031-09-03")
            .claims(EventType.CONSULT, Stage.OCCURRED, "visited", 0.9));
    all.addAll(
        leaders(
                "d2",
                "2031-09-04",
                "Gazette",
                "Eva Berg and Per Lund have agreed to meet on 20 September.")
            .on("20 September", "2031-09-20", "2031-09-20")
            .claims(EventType.CONSULT, Stage.AGREED, "meet", 0.9));
    all.addAll(
        leaders(
                "d3",
                "2031-09-18",
                "The Post",
                "Eva Berg and Per Lund have called off their meeting on 20 September.")
            .on("20 September", "2031-09-20", "2031-09-20")
            .claims(EventType.CONSULT, Stage.CANCELLED, "meeting", 0.9));
    all.addAll(
        leaders("d4", "2031-10-12", "Gazette", "Eva Berg and Per Lund met on Sunday.")
            .on("on Sunday", "2031-10-12", "2031-10-12")
            .claims(EventType.CONSULT, Stage.OCCURRED, "met", 0.9));
    all.addAll(
        new Written(
                "d5", "2031-10-20", "The Post", "Sweden imposed sanctions on Belarus on Monday.")
            .actor("Sweden", "Sweden", "SWE")
            .recipient("Belarus", "Belarus", "BLR")
            .on("on Monday", "2031-10-20", "2031-10-20")
            .claims(EventType.SANCTION, Stage.OCCURRED, "imposed sanctions", 0.9));
    all.addAll(
        new Written("d6", "2031-11-05", "Gazette", "Sweden plans talks with Finland.")
            .actor("Sweden", "Sweden", "SWE")
            .actor("Finland", "Finland", "FIN")
            .claims(EventType.CONSULT, Stage.PLANNED, "talks", 0.9));
    return all;
  }

  private static Written leaders(String id, String day, String outlet, String text) {
    return new Written(id, day, outlet, text)
        .actor("Eva Berg", "Eva Berg", "SWE")
        .actor("Per Lund", "Per Lund", "NOR");
  }
}
