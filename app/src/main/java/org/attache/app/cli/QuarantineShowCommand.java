package org.attache.app.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.attache.app.answer.RefusedList;
import org.attache.app.terminal.Printable;
import org.attache.ledger.query.Quarantine;
import org.attache.ledger.query.Refused;
import org.attache.ledger.store.Ledger;
import org.attache.ledger.store.Sql;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code attache quarantine show}: one refused input, and how it begins. */
@Command(name = "show", description = "Shows one refused input: cause, place, how it begins.")
final class QuarantineShowCommand implements Callable<Integer> {
  private static final int SHOWN = 2000;

  private final Console console;

  @Parameters(paramLabel = "ENTRY", description = "Its number.")
  private long entry;

  @Mixin private final LedgerOptions ledger = new LedgerOptions();
  @Mixin private final AnswerOptions answer = new AnswerOptions();

  QuarantineShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Ledger opened = ledger.open(console, console.clock());
        Sql sql = opened.reading()) {
      Quarantine quarantine = new Quarantine(sql);
      Refused found = quarantine.find(entry);
      byte @Nullable [] bytes = quarantine.input(found);
      answer.one(
          console,
          () -> text(found, bytes),
          () -> RefusedList.object(found),
          () -> RefusedList.csv(List.of(found)));
    }
    return ExitStatus.DONE.code();
  }

  private static List<String> text(Refused found, byte @Nullable [] bytes) {
    List<String> lines = new ArrayList<>(RefusedList.text(List.of(found)));
    lines.add("refused  " + found.recorded() + (found.run() == null ? "" : ", run " + found.run()));
    if (found.at() != null && found.size() != null) {
      lines.add("bytes    " + found.size() + " from byte " + found.at() + " on");
    }
    if (found.content().length() == 64) {
      lines.add("sha256   " + found.content());
    }
    if (bytes == null) {
      lines.add("its bytes are not kept");
    } else {
      lines.add("it begins:");
      String begins = new String(bytes, 0, Math.min(SHOWN, bytes.length), StandardCharsets.UTF_8);
      begins.lines().forEach(line -> lines.add("  " + Printable.of(line)));
    }
    return lines;
  }
}
