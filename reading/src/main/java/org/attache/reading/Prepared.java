package org.attache.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attache.model.error.Fault;
import org.attache.reading.encode.TrainedEncoder;
import org.attache.reading.knowledge.KnowledgeBase;

/**
 * A folder with what is shipped in the forms that load fastest. What is read with it is the same as
 * without. It fits the build that wrote it and no other.
 *
 * @param folder where the files lie; they must stay as they are while a reader is in use
 */
public record Prepared(Path folder) {
  private static final String GRAPH = "encoder.ort";
  private static final String KNOWLEDGE = "knowledge.bin";

  /**
   * Writes the files of what is shipped.
   *
   * @throws UncheckedIOException if the folder cannot be written
   */
  public static Prepared write(Path folder) {
    Prepared prepared = new Prepared(folder);
    try {
      Files.createDirectories(folder);
      TrainedEncoder.prepare(prepared.graph());
      Files.write(prepared.tables(), KnowledgeBase.compile());
      return prepared;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path graph() {
    return folder.resolve(GRAPH);
  }

  private Path tables() {
    return folder.resolve(KNOWLEDGE);
  }

  /** Returns the encoder that is shipped. */
  TrainedEncoder encoder() throws IOException {
    return TrainedEncoder.prepared(graph());
  }

  /**
   * Returns the tables that are shipped.
   *
   * @throws Fault if the files are not those of this build
   */
  public KnowledgeBase knowledge() {
    try (FileChannel file = FileChannel.open(tables())) {
      return KnowledgeBase.compiled(file.map(FileChannel.MapMode.READ_ONLY, 0, file.size()));
    } catch (IOException | IllegalArgumentException e) {
      String message = "the prepared tables do not load: " + e.getMessage();
      throw new Fault("prepared-unreadable", message, tables().toString(), null, e);
    }
  }
}
