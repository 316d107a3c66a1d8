package org.attache.guard;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules about compiled classes, each under the name by which a test speaks of it. */
final class Architecture {
  private static final String CLI = "org.attache.app.cli..";

  private Architecture() {}

  /** Returns all rules. */
  static Map<String, ArchRule> rules() {
    return Map.ofEntries(
        Map.entry("model knows nobody", knowsOnly("org.attache.model..", List.of())),
        Map.entry(
            "reading knows model alone",
            knowsOnly("org.attache.reading..", List.of("org.attache.model.."))),
        Map.entry(
            "ledger knows model alone",
            knowsOnly("org.attache.ledger..", List.of("org.attache.model.."))),
        Map.entry(
            "sources knows model alone",
            knowsOnly("org.attache.sources..", List.of("org.attache.model.."))),
        Map.entry("nothing shipped knows the test kit", noTestKit()),
        Map.entry("packages have no cycles", noCycles()),
        Map.entry("only app.cli prints, ends the program or reads the clock", noRim()),
        Map.entry("static fields are constants", constants()),
        Map.entry("names say what a class is", names()),
        Map.entry("no method has the prefix get", noGetPrefix()),
        Map.entry("only ledger.store, its queries and app.watch.state speak SQL", noSql()));
  }

  private static ArchRule knowsOnly(String module, List<String> known) {
    String[] allowed = new String[known.size() + 1];
    known.toArray(allowed);
    allowed[known.size()] = module;
    return noClasses()
        .that()
        .resideInAPackage(module)
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.attache..")
                .and(DescribedPredicate.not(resideInAnyPackage(allowed))))
        .allowEmptyShould(true);
  }

  private static ArchRule noTestKit() {
    return noClasses()
        .that()
        .resideOutsideOfPackage("org.attache.testkit..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.attache.testkit..", "org.junit..", "org.assertj..");
  }

  private static ArchRule noCycles() {
    return slices().matching("org.attache.(**)").should().beFreeOfCycles();
  }

  private static ArchRule noRim() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(CLI)
        .should()
        .accessTargetWhere(describe("print, exit or read the clock", Architecture::isRim));
  }

  private static boolean isRim(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getTarget().getName();
    if (access.getTarget() instanceof FieldAccessTarget) {
      return owner.equals("java.lang.System") && Set.of("out", "err", "in").contains(name);
    }
    return switch (owner) {
      case "java.lang.System" -> Set.of("exit", "currentTimeMillis", "nanoTime").contains(name);
      case "java.lang.Runtime" -> Set.of("exit", "halt").contains(name);
      case "java.time.Clock" -> name.startsWith("system") || name.startsWith("tick");
      case "java.util.Date" ->
          name.equals("<init>") && access.getDescription().contains("java.util.Date.<init>()");
      default -> owner.startsWith("java.time.") && name.equals("now");
    };
  }

  private static ArchRule constants() {
    return fields().that().areStatic().should(new BeConstant()).allowEmptyShould(true);
  }

  private static ArchRule names() {
    return classes()
        .should()
        .haveSimpleNameNotContaining("Util")
        .andShould()
        .haveSimpleNameNotContaining("Manager")
        .andShould()
        .haveSimpleNameNotContaining("Helper");
  }

  private static ArchRule noGetPrefix() {
    return methods().should(new HaveNoGetPrefix()).allowEmptyShould(true);
  }

  private static ArchRule noSql() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.attache.ledger.store..",
            "org.attache.ledger.query..",
            "org.attache.app.watch.state..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..");
  }
}
