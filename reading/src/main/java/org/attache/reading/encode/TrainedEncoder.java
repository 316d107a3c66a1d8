package org.attache.reading.encode;

import ai.onnxruntime.OrtException;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.attache.model.Span;
import org.attache.model.error.Fault;

/**
 * Reads which events a text tells of, with trained weights. Thread-safe; the same text always gives
 * the same result.
 */
public final class TrainedEncoder implements AutoCloseable {
  /** The transformer. */
  public static final String GRAPH = "encoder.onnx";

  /** The heads' weights. */
  public static final String HEADS = "heads.bin";

  /** The tokenizer's vocabulary. */
  public static final String VOCABULARY = "vocabulary.txt";

  /** Known names and their kinds. */
  public static final String KINDS = "kinds.tsv";

  private interface Source {
    InputStream open(String name) throws IOException;
  }

  private final Tokens tokens;
  private final EncoderSession session;
  private final Heads heads;

  private TrainedEncoder(Tokens tokens, EncoderSession session, Heads heads) {
    this.tokens = tokens;
    this.session = session;
    this.heads = heads;
  }

  /** Loads the weights that are shipped. */
  public static TrainedEncoder load() throws IOException {
    return load(
        name -> {
          InputStream in = TrainedEncoder.class.getResourceAsStream(name);
          if (in == null) {
            throw new IOException("no weights are shipped: " + name + " is missing");
          }
          return in;
        },
        weights -> weights);
  }

  /** Loads weights from a folder that the training wrote. */
  public static TrainedEncoder load(Path folder) throws IOException {
    return load(from(folder), weights -> weights);
  }

  /**
   * Loads weights from a folder, with another threshold of triggers: log odds from which a word
   * counts as one.
   */
  public static TrainedEncoder load(Path folder, float threshold) throws IOException {
    return load(from(folder), weights -> weights.with("trigger.threshold", threshold));
  }

  private static Source from(Path folder) {
    return name -> Files.newInputStream(folder.resolve(name));
  }

  private static TrainedEncoder load(Source files, UnaryOperator<HeadWeights> change)
      throws IOException {
    try (InputStream graph = files.open(GRAPH);
        InputStream heads = new BufferedInputStream(files.open(HEADS), 1 << 16);
        BufferedReader vocabulary = lines(files.open(VOCABULARY));
        BufferedReader kinds = lines(files.open(KINDS))) {
      WordPiece pieces = WordPiece.read(vocabulary);
      return new TrainedEncoder(
          new Tokens(pieces, WordKinds.read(kinds)),
          new EncoderSession(graph.readAllBytes(), pieces),
          new Heads(change.apply(HeadWeights.read(heads))));
    } catch (OrtException e) {
      throw new IOException("the encoder's graph does not load: " + e.getMessage(), e);
    }
  }

  private static BufferedReader lines(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /**
   * Returns the triggers of a document in the order of the text.
   *
   * @param text the document's text
   * @param sentences the spans of its sentences, in order, without overlap
   * @param hints what is known of its events beforehand, as in training
   */
  public List<EncodedTrigger> read(String text, List<Span> sentences, Hints hints) {
    List<EncodedTrigger> found = new ArrayList<>();
    List<List<Token>> words = tokens.of(text, sentences, hints);
    for (Window bare : Window.pack(words, Window.PIECES, Window.PIECES)) {
      Window window = bare.with(hints);
      if (window.isHinted()) {
        found.addAll(heads.read(window, vectors(window)));
      }
    }
    return found;
  }

  private WordVectors vectors(Window window) {
    try {
      return session.vectors(window, heads.projection());
    } catch (OrtException e) {
      throw new Fault("encoder-failed", "the encoder failed on a window", null, null, e);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new Fault("encoder-close", "the encoder does not close", null, null, e);
    }
  }
}
