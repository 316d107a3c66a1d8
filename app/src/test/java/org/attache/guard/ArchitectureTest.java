package org.attache.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS) // the classes are imported once
final class ArchitectureTest {
  private final JavaClasses shipped =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(
              location ->
                  !location.contains("org/attache/testkit/")
                      && !location.contains("org/attache/guard/"))
          .importPackages("org.attache");

  @Test
  void theClassesOfEveryShippedModuleAreSeen() {
    for (String module : Stream.of("model", "reading", "ledger", "app").toList()) {
      assertThat(shipped)
          .as(module)
          .anyMatch(type -> type.getPackageName().startsWith("org.attache." + module));
    }
    assertThat(shipped).hasSizeGreaterThan(100);
  }

  @TestFactory
  Stream<DynamicTest> everyRuleHolds() {
    return Architecture.rules().entrySet().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(shipped)));
  }
}
