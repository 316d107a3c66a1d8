package org.attache.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ArchitectureFiresTest {
  private static final String READING = "package org.attache.reading; public class Reader {}";
  private static final String APP = "package org.attache.app; public class Program {}";
  private static final String LEDGER = "package org.attache.ledger; public class Entries {}";
  private static final String KIT = "package org.attache.testkit; public class Kit {}";
  private static final String RIM = "only app.cli prints, ends the program or reads the clock";
  private static final String STATE = "static fields are constants";

  @TempDir private Path folder;

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("model knows nobody", "model; class A { org.attache.reading.Reader r; }", READING),
        fault(
            "reading knows model alone", "reading.x; class A { org.attache.app.Program p; }", APP),
        fault(
            "reading knows model alone",
            "reading.x; class A { org.attache.ledger.Entries e; }",
            LEDGER),
        fault(
            "ledger knows model alone",
            "ledger.x; class A { org.attache.reading.Reader r; }",
            READING),
        fault(
            "sources knows model alone",
            "sources; class A { org.attache.ledger.Entries e; }",
            LEDGER),
        fault(
            "nothing shipped knows the test kit",
            "model; class A { org.attache.testkit.Kit k; }",
            KIT),
        fault(
            "packages have no cycles",
            "reading.a; public class A { org.attache.reading.b.B b; }",
            "package org.attache.reading.b; public class B { org.attache.reading.a.A a; }"),
        fault(RIM, "sources.input; class A { void a() { System.out.println(); } }"),
        fault(RIM, "reading; class A { void a() { System.err.println(); } }"),
        fault(RIM, "reading; class A { void a() { System.exit(1); } }"),
        fault(RIM, "reading; class A { long a() { return System.nanoTime(); } }"),
        fault(RIM, "reading; class A { Object a() { return java.time.LocalDate.now(); } }"),
        fault(
            RIM,
            "reading; class A { Object a(java.time.ZoneId z) { return java.time.Instant.now(); }"
                + " }"),
        fault(RIM, "reading; class A { Object a() { return java.time.Clock.systemUTC(); } }"),
        fault(RIM, "reading; class A { Object a() { return new java.util.Date(); } }"),
        fault(STATE, "model; class A { static int count; }"),
        fault(STATE, "model; class A { static final java.util.ArrayList<String> L = null; }"),
        fault(STATE, "model; class A { static final java.util.HashMap<String, String> M = null; }"),
        fault(STATE, "model; class A { static final int[] PRIMES = {2, 3}; }"),
        fault(
            STATE,
            "model; class A { static final java.util.concurrent.atomic.AtomicLong N = null; }"),
        fault("names say what a class is", "model; class TextUtils {}"),
        fault("names say what a class is", "model; class ClaimManager {}"),
        fault("names say what a class is", "model; class ClaimHelper {}"),
        fault("no method has the prefix get", "model; class A { int getSize() { return 1; } }"),
        fault(
            "only ledger.store, its queries and app.watch.state speak SQL",
            "ledger; class A { java.sql.Connection c; }"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aRuleFiresOnItsFault(String rule, List<String> sources) throws IOException {
    ArchRule planted = Objects.requireNonNull(Architecture.rules().get(rule), rule);

    assertThat(isBroken(planted, PlantedClasses.compile(folder, sources))).isTrue();
  }

  @Test
  void everyRuleHasAFault() {
    Set<Object> tried = new TreeSet<>();
    faults().forEach(fault -> tried.add(fault.get()[0]));

    assertThat(tried).isEqualTo(new TreeSet<>(Architecture.rules().keySet()));
  }

  @Test
  void noRuleFiresOnCleanClasses() throws IOException {
    String clean =
        "package org.attache.app.cli; class Cli implements java.util.function.Supplier<String> {"
            + " private static final int[] PRIMES = {2, 3};"
            + " public String get() { System.out.println(PRIMES[0]); return \"x\"; }"
            + " enum Kind { ONE, TWO } }";
    String sql = "package org.attache.ledger.store; class Tables { java.sql.Connection c; }";

    assertThat(broken(PlantedClasses.compile(folder, List.of(clean, sql)))).isEmpty();
  }

  private static List<String> broken(JavaClasses classes) {
    return Architecture.rules().entrySet().stream()
        .filter(rule -> isBroken(rule.getValue(), classes))
        .map(rule -> rule.getKey())
        .toList();
  }

  private static boolean isBroken(ArchRule rule, JavaClasses classes) {
    return rule.allowEmptyShould(true).evaluate(classes).hasViolation();
  }

  private static Arguments fault(String rule, String source, String... others) {
    Stream<String> planted = Stream.of("package org.attache." + source);
    return Arguments.of(rule, Stream.concat(planted, Stream.of(others)).toList());
  }
}
