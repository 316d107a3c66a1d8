package org.attache.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.attache.model.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnAnnotationsTest {
  private static final String BANK =
      """
      # newdoc id = blog-1
      # newpar id = p1
      # text = Greetings from Oslo.
      1\tGreetings\t_
      # text = Norway met Chad.
      # newpar id = p2
      # text = They will meet again.
      """;

  @TempDir Path corpora;
  @TempDir Path annotations;

  @BeforeEach
  void writeCorpora() throws IOException {
    write(
        corpora.resolve("news.jsonl.gz"),
        "{\"id\":\"a\",\"text\":\" Chad met Mali. [fr]\"}\n{\"id\":\"b\",\"text\":\"Snow fell.\"}\n");
    write(Files.createDirectory(corpora.resolve("bank")).resolve("train.conllu.gz"), BANK);
  }

  private static void write(Path file, String text) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private List<GoldDocument> read(String line) throws IOException {
    Files.writeString(annotations.resolve("some.jsonl"), line + "\n");
    return new OwnAnnotations(corpora).readAll(annotations);
  }

  @Test
  void itemsOfACorpusAreJoinedAsParagraphs() throws IOException {
    GoldDocument document =
        read("""
                {"id":"x","items":["a","b"],"sentences":[[0,14],[16,26]],"claims":[{"event":"CONSULT",\
                "stage":"occurred","trigger":[5,8],"actors":[[0,4],[9,13]]}]}""")
            .get(0);
    assertThat(document.text()).isEqualTo("Chad met Mali.\n\nSnow fell.");
    assertThat(document.claims().get(0).roles().get("ACTOR"))
        .containsExactly(new Span(0, 4), new Span(9, 13));
  }

  @Test
  void sentencesOfATreebankKeepTheirParagraphs() throws IOException {
    GoldDocument document =
        read("""
                {"id":"x","treebank":"blog-1","first":1,"last":3,"sentences":[[0,16]],"claims":[]}""")
            .get(0);
    assertThat(document.text()).isEqualTo("Norway met Chad.\n\nThey will meet again.");
  }

  @Test
  void anotherTextThanTheOneAnnotatedIsRefused() {
    String line =
        """
        {"id":"x","items":["b"],"digest":"0000000000000000","sentences":[],"claims":[]}""";
    assertThatThrownBy(() -> read(line))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("x");
  }

  @Test
  void anItemThatNoCorpusHoldsIsNamed() {
    String line = "{\"id\":\"x\",\"items\":[\"zz\"],\"sentences\":[],\"claims\":[]}";
    assertThatThrownBy(() -> read(line)).hasMessageContaining("zz");
  }
}
