package org.attache.guard;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The rules about sources; each returns what breaks it, as {@code path:line problem}. */
final class Tidy {
  private static final int LONGEST_FILE = 500;
  private static final int LONG_FILE = 250;
  private static final int USUAL_FILE = 100;
  private static final int LONGEST_METHOD = 60;
  private static final Pattern OPEN_WORK = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
  private static final Pattern OPEN_WORK_WITH_ISSUE = Pattern.compile("TO" + "DO\\(#[0-9]+\\)");
  private static final Pattern COLLECTION =
      Pattern.compile(
          "(Array|CopyOnWriteArray|Linked|Hash|LinkedHash|Tree|ConcurrentHash|IdentityHash|WeakHash)?"
              + "(List|Set|Map|Deque)(<|$)|EnumMap|PriorityQueue|Vector");
  private static final Pattern DEAD_CODE =
      Pattern.compile("\\s*(//|/\\*)\\s*(.*[=(].*;|return .*;|.*\\)\\s*\\{|\\})\\s*(\\*/)?\\s*");

  private Tidy() {}

  static List<String> fileSizes(List<SourceFile> files) {
    List<String> problems = new ArrayList<>();
    List<Integer> sizes = files.stream().map(SourceFile::lines).sorted().toList();
    for (SourceFile file : files) {
      if (file.lines() > LONGEST_FILE) {
        problems.add(file.path() + " has " + file.lines() + " lines, over " + LONGEST_FILE);
      }
    }
    int median = sizes.get(sizes.size() / 2);
    if (median > USUAL_FILE) {
      problems.add("the median file has " + median + " lines, over " + USUAL_FILE);
    }
    int ninetieth = sizes.get((int) (sizes.size() * 0.9));
    if (ninetieth > LONG_FILE) {
      problems.add("one file in ten has " + ninetieth + " lines or more, over " + LONG_FILE);
    }
    return problems;
  }

  static List<String> methodSizes(SourceFile file) {
    List<String> problems = new ArrayList<>();
    eachMethod(
        file,
        method -> {
          int lines = file.linesOf(method);
          if (lines > LONGEST_METHOD) {
            problems.add(file.at(method) + " " + method.getName() + " has " + lines + " lines");
          }
        });
    return problems;
  }

  static List<String> mutableConstants(SourceFile file) {
    List<String> problems = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree variable, Void unused) {
        boolean isStatic = variable.getModifiers().getFlags().contains(Modifier.STATIC);
        ExpressionTree value = variable.getInitializer();
        if (isStatic && value instanceof NewClassTree made && isCollection(made)) {
          problems.add(file.at(variable) + " " + variable.getName() + " can be changed");
        }
        return super.visitVariable(variable, null);
      }
    }.scan(file.tree(), null);
    return problems;
  }

  static List<String> openWork(SourceFile file) {
    return lines(
        file,
        line -> OPEN_WORK.matcher(line).find() && !OPEN_WORK_WITH_ISSUE.matcher(line).find(),
        "leaves work open without an issue: name its issue, as in (#12), or do it");
  }

  static List<String> deadCode(SourceFile file) {
    return lines(file, line -> DEAD_CODE.matcher(line).matches(), "looks like code in a comment");
  }

  static List<String> foreignPaths(SourceFile file) {
    return lines(
        file,
        line -> Stream.of("work", "tmp", "home").anyMatch(top -> line.contains("\"/" + top + "/")),
        "names a folder of one machine");
  }

  static List<String> jqwik(SourceFile file) {
    return file.tree().getImports().stream()
        .filter(imported -> imported.getQualifiedIdentifier().toString().startsWith("net.jqwik"))
        .map(imported -> file.at(imported) + " uses jqwik, whose author asks us not to")
        .toList();
  }

  static List<String> packageNotes(Project project) {
    Set<String> noted = new TreeSet<>();
    Set<String> used = new TreeSet<>();
    for (SourceFile file : project.javaFiles()) {
      Path module = project.root().relativize(file.path()).getName(0);
      ExpressionTree name = file.tree().getPackageName();
      used.add(module + " " + name);
      boolean isNote = file.path().endsWith("package-info.java");
      if (isNote && file.text().contains("@NullMarked") && file.text().contains("/**")) {
        noted.add(module + " " + name);
      }
    }
    used.removeAll(noted);
    return used.stream()
        .map(name -> name + " has no package-info with a note and NullMarked")
        .toList();
  }

  static List<String> manifests(Project project) {
    return project.resourceFolders().stream().flatMap(Tidy::manifest).toList();
  }

  private static Stream<String> manifest(Path folder) {
    Set<String> files = new TreeSet<>();
    try (Stream<Path> listed = Files.list(folder)) {
      listed.filter(Files::isRegularFile).forEach(file -> files.add(file.getFileName().toString()));
      files.removeIf(name -> name.endsWith(".properties"));
      if (files.isEmpty()) {
        return Stream.empty();
      }
      if (!files.remove("MANIFEST.tsv")) {
        return Stream.of(folder + " has no MANIFEST.tsv");
      }
      return manifest(folder, files, Files.readAllLines(folder.resolve("MANIFEST.tsv")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> manifest(Path folder, Set<String> files, List<String> lines) {
    List<String> problems = new ArrayList<>();
    Set<String> missing = new TreeSet<>(files);
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = List.of(line.split("\t", -1));
      missing.remove(cells.get(0));
      if (!files.contains(cells.get(0))) {
        problems.add(folder + "/MANIFEST.tsv lists " + cells.get(0) + ", which is not there");
      }
      if (cells.size() < 4 || cells.stream().anyMatch(String::isBlank)) {
        problems.add(folder + "/MANIFEST.tsv leaves a cell of " + cells.get(0) + " empty");
      }
    }
    missing.forEach(file -> problems.add(folder + "/MANIFEST.tsv does not list " + file));
    return problems.stream();
  }

  private static List<String> lines(SourceFile file, Predicate<String> bad, String problem) {
    List<String> lines = file.text().lines().toList();
    List<String> problems = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (bad.test(lines.get(i))) {
        problems.add(file.path() + ":" + (i + 1) + " " + problem);
      }
    }
    return problems;
  }

  private static void eachMethod(SourceFile file, Consumer<MethodTree> visit) {
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethod(MethodTree method, Void unused) {
        visit.accept(method);
        return super.visitMethod(method, null);
      }
    }.scan(file.tree(), null);
  }

  private static boolean isCollection(NewClassTree made) {
    return COLLECTION.matcher(made.getIdentifier().toString()).lookingAt();
  }
}
