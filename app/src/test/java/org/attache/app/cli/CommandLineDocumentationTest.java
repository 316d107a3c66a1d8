package org.attache.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attache.app.export.form.ExportFormat;
import org.attache.app.output.ArticleFormat;
import org.attache.app.output.OutputFormat;
import org.attache.sources.limit.Limit;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Holds docs/cli.md to the program, in both directions. */
final class CommandLineDocumentationTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern OPTION = Pattern.compile("`(--[a-z-]+)");
  private static final Pattern ERROR_CODE = Pattern.compile("(?:\\(|^ +)\"([a-z]+-[a-z-]+)\",");

  private final String page = Files.readString(ROOT.resolve("docs/cli.md"));
  private final CommandLine commands = Run.commands();

  CommandLineDocumentationTest() throws IOException {}

  @Test
  void everyCommandIsOnThePage() {
    List<String> shown = matches(Pattern.compile("(?m)^\\| `(attache [a-z ]+)` \\|"), page);
    assertThat(shown)
        .containsExactlyInAnyOrderElementsOf(
            below(commands).map(sub -> sub.getCommandSpec().qualifiedName()).toList());
  }

  @Test
  void everyOptionIsOnThePageAndNoOther() {
    List<String> existing = new ArrayList<>(names(commands));
    below(commands).forEach(sub -> existing.addAll(names(sub)));
    assertThat(existing).allMatch(name -> page.contains(name));
    assertThat(existing).containsAll(matches(OPTION, page));
  }

  @Test
  void everyFormIsOnThePage() {
    for (OutputFormat format : OutputFormat.values()) {
      assertThat(page).contains("\n| `" + format + "` |");
    }
    for (ArticleFormat format : ArticleFormat.values()) {
      assertThat(page).contains("`" + format + "`");
    }
  }

  @Test
  void everyLimitIsOnThePageWithItsUsualBound() {
    for (Limit limit : Limit.values()) {
      String bound = String.format(Locale.ROOT, "%,d", limit.usual());
      assertThat(page).containsPattern("\\| `" + limit + "` \\| [^|]*\\| " + bound + "\\b");
    }
  }

  @Test
  void everyFormatOfExportsIsOnItsPageAndNoOther() throws IOException {
    String exports = Files.readString(ROOT.resolve("docs/exports.md"));
    String table = exports.substring(0, exports.indexOf("\n## "));
    assertThat(matches(Pattern.compile("(?m)^\\| `([a-z-]+)` \\|"), table))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(ExportFormat.values()).map(ExportFormat::toString).toList());
  }

  @Test
  void everyExitCodeIsOnThePageWithItsMeaning() {
    List<String> rows = matches(Pattern.compile("(?m)^\\| (\\d+) \\|"), page);
    assertThat(rows)
        .containsExactlyElementsOf(
            Stream.of(ExitStatus.values()).map(status -> "" + status.code()).toList());
    for (ExitStatus status : ExitStatus.values()) {
      assertThat(page).contains("| " + status.code() + " | " + status.meaning());
    }
  }

  @Test
  void everyCodeThatTheInputsAndCommandsGiveIsOnThePage() throws IOException {
    List<String> codes = new ArrayList<>();
    for (String module : List.of("app", "sources")) {
      try (Stream<Path> sources = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
        for (Path source : sources.filter(CommandLineDocumentationTest::mayGiveCodes).toList()) {
          for (String line : Files.readString(source).lines().toList()) {
            codes.addAll(matches(ERROR_CODE, line));
          }
        }
      }
    }
    assertThat(codes).contains("file-not-found", "text-empty");
    String both = page + Files.readString(ROOT.resolve("docs/api.md"));
    assertThat(codes).allMatch(code -> both.contains("`" + code + "`"));
  }

  private static Stream<CommandLine> below(CommandLine command) {
    return command.getSubcommands().values().stream()
        .flatMap(sub -> Stream.concat(Stream.of(sub), below(sub)));
  }

  /** Classes of the style sheet and members of citations look like codes. */
  private static boolean mayGiveCodes(Path source) {
    String name = source.toString();
    return name.endsWith(".java") && !name.contains("picture") && !name.contains("Citations");
  }

  private static List<String> names(CommandLine command) {
    return command.getCommandSpec().options().stream().map(OptionSpec::longestName).toList();
  }

  private static List<String> matches(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
