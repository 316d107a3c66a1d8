package org.attache.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tries tables of a user's own with the reader that is shipped. */
final class KnowledgeOptionTest {
  @TempDir private Path directory;

  @Test
  void aDirectoryThatIsNotThereIsSaidToBeNone() throws IOException {
    Run run = Run.shipped("read", "--knowledge", directory + "/none", article());
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("/none").hasLineCount(1);
  }

  @Test
  void aBadLineIsNamedAndTheArticleIsRead() throws IOException {
    Path tables = Files.createDirectory(directory.resolve("tables"));
    Files.writeString(tables.resolve("outlets.tsv"), "name\taliases\tdomain\tiso3\tcontrol\nx\n");
    Run run = Run.shipped("read", "--knowledge", tables.toString(), article());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("outlets.tsv:2: ").contains("[knowledge-line]").hasLineCount(1);
    assertThat(run.out()).contains("no date");
  }

  private String article() throws IOException {
    return Files.writeString(directory.resolve("article.text"), "It rained.").toString();
  }
}
