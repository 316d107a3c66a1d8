package org.attache.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.attache.app.DocumentReader;
import org.attache.app.ReaderFactory;
import org.attache.model.error.AttacheException;
import org.attache.model.error.IncorrectInput;
import org.attache.reading.ArticleReader;
import org.attache.reading.knowledge.Diagnostic;
import org.attache.reading.knowledge.KnowledgeBase;

/** Makes the reader that is shipped. */
final class ShippedReaders implements ReaderFactory {
  @Override
  public DocumentReader create(List<Path> knowledge, Consumer<AttacheException> complaints) {
    KnowledgeBase base = KnowledgeBase.load(knowledge);
    for (Diagnostic diagnostic : base.diagnostics()) {
      String place = diagnostic.file() + ":" + diagnostic.line();
      complaints.accept(new IncorrectInput("knowledge-line", diagnostic.message(), null, place));
    }
    return ArticleReader.shipped(base)::read;
  }
}
