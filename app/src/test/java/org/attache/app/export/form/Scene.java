package org.attache.app.export.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.ledger.AsOf;
import org.attache.ledger.LedgerRecord;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.query.LedgerView;
import org.attache.ledger.query.RecordView;
import org.attache.model.EventType;
import org.attache.model.Mode;
import org.attache.model.Stage;

/**
 * A ledger with what exports stumble over: planned, called off, undated, unlocated, denied, hostile
 * acts that are merely planned, text that is a formula, letters outside the basic plane.
 */
final class Scene {
  static final LocalDate DAY = LocalDate.of(2031, 9, 1);

  private Scene() {}

  static LedgerView view() {
    return new RecordView(LedgerRecord.fold(claims(), List.of(), AsOf.day(DAY)));
  }

  static List<Assertion> claims() {
    List<Assertion> all = new ArrayList<>();
    all.addAll(planned());
    all.addAll(agreed());
    all.addAll(calledOff());
    all.addAll(sanction());
    all.addAll(visit());
    all.addAll(talksSomeDay());
    all.addAll(plannedSanction());
    all.addAll(deniedAttack());
    return all;
  }

  private static List<Assertion> planned() {
    return meeting(
            "m-1",
            "2031-08-04",
            "The Post",
            "😀 Anna Rossi will meet Urs Keller in Oslo on 20 August.")
        .at("https://post.example/m-1")
        .on("20 August", "2031-08-20", "2031-08-20")
        .in("Oslo", "NOR", 59.91, 10.75)
        .claims(EventType.CONSULT, Stage.PLANNED, "meet", 0.75);
  }

  private static List<Assertion> agreed() {
    return meeting(
            "m-2",
            "2031-08-06",
            "Gazette",
            "It is agreed, Rome said: Anna Rossi meets Urs Keller in Oslo on 20 August.")
        .saidBy("Rome", "Government of Italy", "ITA")
        .on("20 August", "2031-08-20", "2031-08-20")
        .in("Oslo", "NOR", 59.91, 10.75)
        .claims(EventType.CONSULT, Stage.AGREED, "meets", 0.9);
  }

  private static List<Assertion> calledOff() {
    return meeting(
            "m-3",
            "2031-08-12",
            "The Post",
            "Urs Keller has called off the Oslo meeting with Anna Rossi on 20 August.")
        .movedBy("Urs Keller", "Urs Keller", "CHE")
        .on("20 August", "2031-08-20", "2031-08-20")
        .claims(EventType.CONSULT, Stage.CANCELLED, "meeting", 0.8);
  }

  private static Written meeting(String id, String day, String outlet, String text) {
    return new Written(id, day, outlet, text)
        .actor("Anna Rossi", "Anna Rossi", "ITA", "Foreign Minister of Italy")
        .actor("Urs Keller", "Urs Keller", "CHE");
  }

  private static List<Assertion> sanction() {
    String text = "Norway imposed sanctions on \"Belarus\",\n<b>=1+1</b> & more.";
    return new Written("s-1", "2031-08-07", "=HYPERLINK(\"x\")", text)
        .actor("Norway", "Norway", "NOR")
        .recipient("Belarus", "Belarus", "BLR")
        .claims(EventType.SANCTION, Stage.OCCURRED, "imposed sanctions", 0.95);
  }

  private static List<Assertion> visit() {
    return new Written(
            "v-1",
            "2031-08-22",
            "The Post",
            "Lin Wei visited Paris on 21 August and met Luc Morel.")
        .actor("Lin Wei", "Lin Wei", "CHN")
        .recipient("Luc Morel", "Luc Morel", "FRA")
        .mode(Mode.VISIT)
        .on("21 August", "2031-08-21", "2031-08-21")
        .in("Paris", "FRA", 48.86, 2.35)
        .claims(EventType.CONSULT, Stage.OCCURRED, "visited", 1.0);
  }

  private static List<Assertion> talksSomeDay() {
    return new Written("t-1", "2031-08-10", "Gazette", "Chile and Peru may hold talks one day.")
        .actor("Chile", "Chile", "CHL")
        .actor("Peru", "Peru", "PER")
        .claims(EventType.CONSULT, Stage.MOOTED, "talks", 0.6);
  }

  private static List<Assertion> plannedSanction() {
    return new Written(
            "s-2", "2031-08-14", "The Post", "Japan plans sanctions on Myanmar from 1 December.")
        .actor("Japan", "Japan", "JPN")
        .recipient("Myanmar", "Myanmar", "MMR")
        .on("from 1 December", "2031-12-01", "")
        .claims(EventType.SANCTION, Stage.PLANNED, "sanctions", 0.7);
  }

  private static List<Assertion> deniedAttack() {
    return new Written("a-1", "2031-08-16", "Gazette", "Rebels denied an attack on Mali.")
        .actor("Rebels", "-Front du Nord", "")
        .recipient("Mali", "Mali", "MLI")
        .in("Mali", "MLI", null, null)
        .claims(EventType.ASSAULT, Stage.DENIED, "attack", 0.5);
  }
}
