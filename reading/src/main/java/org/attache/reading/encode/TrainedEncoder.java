package org.attache.reading.encode;

import ai.onnxruntime.OrtException;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
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

  /** Windows whose vectors are held at a time, about 300 KB each. */
  private static final int AT_A_TIME = 32;

  /** A window and the list that its triggers go to. */
  private record Placed(Window window, List<EncodedTrigger> triggers) {}

  private interface Source {
    InputStream open(String name) throws IOException;

    default ByteBuffer graph() throws IOException {
      try (InputStream graph = open(GRAPH)) {
        return bytes(graph);
      }
    }
  }

  /** The weights that are shipped. */
  private static class Shipped implements Source {
    @Override
    public InputStream open(String name) throws IOException {
      InputStream in = TrainedEncoder.class.getResourceAsStream(name);
      if (in == null) {
        throw new IOException("no weights are shipped: " + name + " is missing");
      }
      return in;
    }
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
    return load(new Shipped(), weights -> weights);
  }

  /**
   * Loads the weights that are shipped, faster by the graph that {@link #prepare} wrote of them.
   *
   * @param graph the file, which must stay as it is while the encoder is in use
   */
  public static TrainedEncoder prepared(Path graph) throws IOException {
    Source source =
        new Shipped() {
          @Override
          public ByteBuffer graph() throws IOException {
            return PreparedGraph.map(graph);
          }
        };
    return load(source, weights -> weights);
  }

  /** Writes the shipped graph to a file, for {@link #prepared}. */
  public static void prepare(Path graph) throws IOException {
    try {
      PreparedGraph.write(new Shipped().graph(), graph);
    } catch (OrtException e) {
      throw new IOException("the encoder's graph is not written: " + e.getMessage(), e);
    }
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
    Beside<WordKinds> kinds = Beside.loading("kinds", () -> kinds(files));
    try (InputStream heads = new BufferedInputStream(files.open(HEADS), 1 << 16);
        BufferedReader vocabulary = lines(files.open(VOCABULARY))) {
      WordPiece pieces = WordPiece.read(vocabulary);
      EncoderSession session = new EncoderSession(files.graph(), pieces);
      boolean whole = false;
      try {
        Heads made = new Heads(change.apply(HeadWeights.read(heads)));
        TrainedEncoder encoder = new TrainedEncoder(new Tokens(pieces, kinds.get()), session, made);
        whole = true;
        return encoder;
      } finally {
        if (!whole) {
          session.close();
        }
      }
    } catch (OrtException e) {
      throw new IOException("the encoder's graph does not load: " + e.getMessage(), e);
    }
  }

  private static WordKinds kinds(Source files) throws IOException {
    try (BufferedReader kinds = lines(files.open(KINDS))) {
      return WordKinds.read(kinds);
    }
  }

  /** Returns all bytes, read straight into their place where their number is known beforehand. */
  private static ByteBuffer bytes(InputStream in) throws IOException {
    ReadableByteChannel channel = Channels.newChannel(in);
    ByteBuffer bytes = ByteBuffer.allocateDirect(Math.max(in.available(), 1 << 16) + 1);
    while (channel.read(bytes) >= 0) {
      if (!bytes.hasRemaining()) {
        bytes = ByteBuffer.allocateDirect(2 * bytes.capacity()).put(bytes.flip());
      }
    }
    return bytes.flip();
  }

  private static BufferedReader lines(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /**
   * Returns the triggers of each document in the order of its text; other documents beside it make
   * no difference to what is said of one. Windows go through the graph one by one, but some at a
   * time before what follows: each pass of the graph drives all else out of the processor's near
   * memory.
   */
  public List<List<EncodedTrigger>> read(List<Passage> passages) {
    List<List<EncodedTrigger>> found = new ArrayList<>(passages.size());
    List<Placed> windows = new ArrayList<>();
    for (Passage passage : passages) {
      List<EncodedTrigger> triggers = new ArrayList<>();
      found.add(triggers);
      List<List<Token>> words = tokens.of(passage.text(), passage.sentences(), passage.hints());
      for (Window bare : Window.pack(words, Window.PIECES, Window.PIECES)) {
        if (bare.isHinted()) {
          windows.add(new Placed(bare.with(passage.hints()), triggers));
        }
      }
    }
    for (int begin = 0; begin < windows.size(); begin += AT_A_TIME) {
      readWindows(windows.subList(begin, Math.min(windows.size(), begin + AT_A_TIME)));
    }
    return found;
  }

  private void readWindows(List<Placed> windows) {
    List<WordVectors> vectors = windows.stream().map(placed -> vectors(placed.window())).toList();
    for (int w = 0; w < vectors.size(); w++) {
      Placed placed = windows.get(w);
      placed.triggers().addAll(heads.read(placed.window(), vectors.get(w)));
    }
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
