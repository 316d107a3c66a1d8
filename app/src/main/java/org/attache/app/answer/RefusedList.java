package org.attache.app.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.app.output.CsvRow;
import org.attache.app.terminal.Printable;
import org.attache.ledger.query.Refused;
import org.attache.model.json.JsonWriting;

/** Writes what was refused, one after the other, in several forms. */
public final class RefusedList {
  /** What stands above the columns of CSV. */
  private static final String HEADER =
      "entry,state,code,origin,byte,size,sha256,kept,recorded,run,reason,last\r\n";

  private RefusedList() {}

  /** Returns lines for people: number, state, place, cause, what is wrong, what was last done. */
  public static List<String> text(List<Refused> refused) {
    List<String> lines = new ArrayList<>();
    for (Refused one : refused) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%8d  %-9s %s [%s]%s",
              one.seq(),
              one.state(),
              Printable.of(one.origin()),
              one.code(),
              one.kept() ? "" : ", not kept"));
      lines.add("          " + Printable.of(one.reason()));
      if (one.last() != null) {
        lines.add("          then: " + Printable.of(one.last()));
      }
    }
    return lines.isEmpty() ? List.of("nothing") : lines;
  }

  /** Returns rows of RFC 4180. */
  public static List<String> csv(List<Refused> refused) {
    List<String> rows = new ArrayList<>(List.of(HEADER));
    for (Refused one : refused) {
      rows.add(
          new CsvRow()
              .typed(one.seq())
              .text(one.state())
              .text(one.code())
              .text(one.origin())
              .typed(one.at())
              .typed(one.size())
              .text(one.content())
              .typed(one.kept())
              .typed(one.recorded())
              .text(one.run())
              .text(one.reason())
              .text(one.last())
              .line());
    }
    return rows;
  }

  /** Returns one as a JSON object. */
  public static String object(Refused one) {
    return new JsonWriting()
        .object(
            out -> {
              out.writeNumberProperty("entry", one.seq());
              out.writeStringProperty("state", one.state());
              out.writeStringProperty("code", one.code());
              out.writeStringProperty("reason", one.reason());
              out.writeStringProperty("origin", one.origin());
              if (one.at() != null) {
                out.writeNumberProperty("byte", one.at());
              }
              if (one.size() != null) {
                out.writeNumberProperty("size", one.size());
              }
              if (one.content().matches("[0-9a-f]{64}")) {
                out.writeStringProperty("sha256", one.content());
              }
              out.writeBooleanProperty("kept", one.kept());
              out.writeStringProperty("recorded", one.recorded().toString());
              JsonWriting.text(out, "run", one.run());
              JsonWriting.text(out, "last", one.last());
            });
  }
}
