package org.attache.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TidyFiresTest {
  @TempDir private Path root;

  @Test
  void onOneFileThatIsTooLong() {
    List<SourceFile> files = files(20, 50);
    files.set(3, file("class A {" + "\n".repeat(501) + "}"));

    assertThat(Tidy.fileSizes(files)).singleElement().asString().contains("502 lines, over 500");
    assertThat(Tidy.fileSizes(files(20, 50))).isEmpty();
  }

  @Test
  void onFilesThatAreUsuallyTooLong() {
    assertThat(Tidy.fileSizes(files(10, 101)))
        .containsExactly("the median file has 102 lines, over 100");
  }

  @Test
  void onTooManyLongFiles() {
    List<SourceFile> files = files(20, 50);
    files.set(0, file("class A {" + "\n".repeat(260) + "}"));
    files.set(1, files.get(0));

    assertThat(Tidy.fileSizes(files)).singleElement().asString().contains("one file in ten");
  }

  @Test
  void onALongMethodEvenInAnInnerClass() {
    String long61 = "class A { class B {\nvoid b() {" + "\n".repeat(60) + "}}}";
    String long60 = "class A { class B {\nvoid b() {" + "\n".repeat(59) + "}}}";

    assertThat(Tidy.methodSizes(file(long61))).containsExactly("A.java:2 b has 61 lines");
    assertThat(Tidy.methodSizes(file(long60))).isEmpty();
  }

  @Test
  void onAConstantThatCanBeChanged() {
    String map = "class A { static final Map<String, String> M = new HashMap<>(); }";
    String local =
        "class A { static int a() { Map<String, String> m = new HashMap<>(); return 1; } }";

    assertThat(Tidy.mutableConstants(file(map))).containsExactly("A.java:1 M can be changed");
    assertThat(Tidy.mutableConstants(file(local))).isEmpty();
    assertThat(Tidy.mutableConstants(file("enum WordList { ONE, TWO }"))).isEmpty();
    assertThat(Tidy.mutableConstants(file("class A { static final Set<String> S = Set.of(); }")))
        .isEmpty();
  }

  @Test
  void onOpenWorkWithoutAnIssue() {
    assertThat(Tidy.openWork(file("// TO" + "DO later\nclass A {}"))).hasSize(1);
    assertThat(Tidy.openWork(file("// FIX" + "ME\nclass A {}"))).hasSize(1);
    assertThat(Tidy.openWork(file("// TO" + "DO(#12) later\nclass A {}"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// int count = 1;",
        "  // return claims.size();",
        "  // if (claim.hedged()) {",
        "  // }",
      })
  void onCodeInAComment(String line) {
    assertThat(Tidy.deadCode(file("class A {\n" + line + "\n}"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// the stage says it; see section 3",
        " * Returns the claims; an empty list where there are none.",
        "// five decimals are about a metre",
        "int count = 1; // counted from 1",
      })
  void notOnProse(String line) {
    assertThat(Tidy.deadCode(file("class A {\n" + line + "\n}"))).isEmpty();
  }

  @Test
  void onAFolderOfOneMachine() {
    assertThat(Tidy.foreignPaths(file("class A { String a = \"/" + "tmp/x\"; }"))).hasSize(1);
  }

  @Test
  void onJqwik() {
    assertThat(Tidy.jqwik(file("import net.jqwik.api.Property; class A {}"))).hasSize(1);
  }

  @Test
  void onAPackageWithoutItsNote() throws IOException {
    write("model/src/main/java/a/A.java", "package a; class A {}");
    write("model/src/main/java/b/B.java", "package b; class B {}");
    write("model/src/main/java/b/package-info.java", "/** B. */ @NullMarked package b;");
    write("app/src/main/java/b/C.java", "package b; class C {}");
    write("app/src/main/java/b/package-info.java", "/** B. */ package b;");

    assertThat(Tidy.packageNotes(new Project(root)))
        .containsExactly(
            "app b has no package-info with a note and NullMarked",
            "model a has no package-info with a note and NullMarked");
  }

  @Test
  void onAResourceWithoutItsManifest() throws IOException {
    write("model/src/main/resources/a/t.tsv", "x");
    write("model/src/main/resources/b/v.properties", "x=1");

    assertThat(Tidy.manifests(new Project(root)))
        .singleElement()
        .asString()
        .endsWith("a has no MANIFEST.tsv");
  }

  @Test
  void onAManifestThatDoesNotTellTheTruth() throws IOException {
    write("model/src/main/resources/a/t.tsv", "x");
    write("model/src/main/resources/a/u.tsv", "x");
    write(
        "model/src/main/resources/a/MANIFEST.tsv",
        "file\twhat\tsource\tlicence\nt.tsv\ttable\t\tCC0\ngone.tsv\ttable\tours\tCC0\n");

    assertThat(Tidy.manifests(new Project(root)))
        .anyMatch(problem -> problem.endsWith("leaves a cell of t.tsv empty"))
        .anyMatch(problem -> problem.endsWith("lists gone.tsv, which is not there"))
        .anyMatch(problem -> problem.endsWith("does not list u.tsv"))
        .hasSize(3);
  }

  private static List<SourceFile> files(int count, int lines) {
    return new ArrayList<>(
        Collections.nCopies(count, file("class A {" + "\n".repeat(lines) + "}")));
  }

  private static SourceFile file(String text) {
    return SourceFile.parse(Path.of("A.java"), text);
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
