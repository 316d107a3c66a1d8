package org.attache.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS) // the sources are parsed once
final class TidyTest {
  private final Project project = Project.ofTheseTests();
  private final List<SourceFile> files = project.javaFiles();

  @Test
  void theSourcesOfEveryModuleAreSeen() {
    for (String module : List.of("model", "reading", "ledger", "app", "testkit")) {
      assertThat(files).anyMatch(file -> file.path().startsWith(project.root().resolve(module)));
    }
    assertThat(project.resourceFolders()).isNotEmpty();
  }

  @Test
  void filesAreShort() {
    assertThat(Tidy.fileSizes(files)).isEmpty();
  }

  @Test
  void methodsAreShort() {
    assertThat(all(Tidy::methodSizes)).isEmpty();
  }

  @Test
  void constantCollectionsCannotBeChanged() {
    assertThat(all(Tidy::mutableConstants)).isEmpty();
  }

  @Test
  void openWorkHasAnIssue() {
    assertThat(all(Tidy::openWork)).isEmpty();
  }

  @Test
  void noCodeStandsInComments() {
    assertThat(all(Tidy::deadCode)).isEmpty();
  }

  @Test
  void noFolderOfOneMachineIsNamed() {
    assertThat(all(Tidy::foreignPaths)).isEmpty();
  }

  @Test
  void jqwikIsNotUsed() {
    assertThat(all(Tidy::jqwik)).isEmpty();
  }

  @Test
  void everyPackageHasItsNote() {
    assertThat(Tidy.packageNotes(project)).isEmpty();
  }

  @Test
  void everyResourceIsInItsManifest() {
    assertThat(Tidy.manifests(project)).isEmpty();
  }

  private List<String> all(Function<SourceFile, List<String>> rule) {
    return files.stream().flatMap(file -> rule.apply(file).stream()).toList();
  }
}
