package org.attache.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import org.attache.model.Document;
import org.attache.model.Reading;
import org.attache.reading.ArticleReader;
import org.attache.reading.knowledge.KnowledgeBase;

/** Prints what a short run pays for in a cold JVM: the tables, the rules, the first documents. */
public final class FirstClaim {
  private static final double MILLION = 1e6;
  private static final Document DOCUMENT =
      Document.of(
          "first",
          "BERLIN — Chancellor Friedrich Merz will meet President Emmanuel Macron in Paris on"
              + " Friday, the Élysée said. “We have agreed to call Zelenskyy,” Merz told"
              + " reporters.",
          LocalDate.of(2025, 8, 20));

  private final PrintStream out;
  private final Cpu cpu = new Cpu();

  private FirstClaim(PrintStream out) {
    this.out = out;
  }

  /** Measures; takes no arguments. */
  public static void main(String[] arguments) {
    FirstClaim run =
        new FirstClaim(
            new PrintStream(
                new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    KnowledgeBase knowledge = run.timed("tables of knowledge", KnowledgeBase::shipped);
    ArticleReader reader = run.timed("tables of rules", () -> ArticleReader.shipped(knowledge));
    Reading first = run.timed("first document", () -> reader.read(DOCUMENT));
    run.timed("second document", () -> reader.read(DOCUMENT));
    run.out.printf(Locale.ROOT, "%d claims%n", first.claims().size());
  }

  private <T> T timed(String what, Supplier<T> work) {
    long begin = cpu.nanos();
    T made = work.get();
    out.printf(Locale.ROOT, "%-20s %4.0f ms of CPU time%n", what, (cpu.nanos() - begin) / MILLION);
    return made;
  }
}
