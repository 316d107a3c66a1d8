package org.attache.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import org.attache.app.DocumentReader;
import org.attache.app.ReaderFactory;
import org.attache.model.Document;
import org.attache.model.Reading;
import org.attache.model.error.AttacheException;
import org.attache.model.error.Fault;
import org.attache.model.error.IncorrectInput;
import org.attache.reading.ArticleReader;
import org.attache.reading.Prepared;
import org.attache.reading.knowledge.Diagnostic;
import org.attache.reading.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;

/**
 * Makes the reader that is shipped.
 *
 * @param prepared where it loads from in less time; null without such a place
 */
record ShippedReaders(@Nullable Prepared prepared) implements ReaderFactory {
  @Override
  public DocumentReader create(List<Path> knowledge, Consumer<AttacheException> complaints) {
    ArticleReader reader = ArticleReader.loading(() -> tables(knowledge, complaints), prepared);
    String name = "attache " + Version.number() + ' ' + weights();
    return new DocumentReader() {
      @Override
      public Reading read(Document document) {
        return reader.read(document);
      }

      @Override
      public List<Reading> read(List<Document> documents) {
        return reader.read(documents);
      }

      @Override
      public boolean hangsOn(String outlet) {
        return reader.knows(outlet);
      }

      @Override
      public String name() {
        return name;
      }
    };
  }

  private KnowledgeBase tables(List<Path> knowledge, Consumer<AttacheException> complaints) {
    if (prepared != null && knowledge.isEmpty()) {
      return prepared.knowledge();
    }
    KnowledgeBase base = KnowledgeBase.load(knowledge);
    for (Diagnostic diagnostic : base.diagnostics()) {
      String place = diagnostic.file() + ":" + diagnostic.line();
      complaints.accept(new IncorrectInput("knowledge-line", diagnostic.message(), null, place));
    }
    return base;
  }

  /** Returns digits that change with every training. */
  private static String weights() {
    try (InputStream in = ArticleReader.class.getResourceAsStream("encode/heads.bin")) {
      if (in == null) {
        throw new Fault("weights-missing", "this build holds no weights", null, null);
      }
      CRC32C sum = new CRC32C();
      sum.update(in.readAllBytes());
      return Long.toHexString(sum.getValue());
    } catch (IOException e) {
      throw new Fault("weights-unreadable", "cannot read the weights", null, null, e);
    }
  }
}
