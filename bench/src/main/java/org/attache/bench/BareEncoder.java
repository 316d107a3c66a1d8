package org.attache.bench;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.attache.model.Document;
import org.attache.model.Span;
import org.attache.reading.claim.lexicon.Lexicon;
import org.attache.reading.claim.lexicon.LexiconHints;
import org.attache.reading.encode.Token;
import org.attache.reading.encode.Tokens;
import org.attache.reading.encode.TrainedEncoder;
import org.attache.reading.encode.Window;
import org.attache.reading.encode.WordKinds;
import org.attache.reading.encode.WordPiece;
import org.attache.reading.segment.SegmentedText;
import org.attache.reading.segment.Segmenter;
import org.attache.reading.segment.Sentence;

/** The graph of the encoder on one thread, without all that prepares and reads it. */
final class BareEncoder {
  /** The ids of a window's pieces and their types. */
  @SuppressWarnings("ArrayRecordComponent") // prepared once, never changed
  private record Input(long[] ids, long[] types) {}

  private final Segmenter segmenter = new Segmenter();
  private final IdentityHashMap<Document, List<Input>> prepared = new IdentityHashMap<>();
  private final Lexicon lexicon;
  private final Tokens tokens;
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;

  private BareEncoder(Lexicon lexicon, Tokens tokens, byte[] graph) throws OrtException {
    this.lexicon = lexicon;
    this.tokens = tokens;
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      this.session = environment.createSession(graph, options);
    }
  }

  static BareEncoder shipped(Lexicon lexicon) throws IOException {
    try (BufferedReader vocabulary = lines(TrainedEncoder.VOCABULARY);
        BufferedReader kinds = lines(TrainedEncoder.KINDS);
        InputStream graph = open(TrainedEncoder.GRAPH)) {
      Tokens tokens = new Tokens(WordPiece.read(vocabulary), WordKinds.read(kinds));
      return new BareEncoder(lexicon, tokens, graph.readAllBytes());
    } catch (OrtException e) {
      throw new IOException("the encoder's graph does not load: " + e.getMessage(), e);
    }
  }

  private static BufferedReader lines(String name) throws IOException {
    return new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8));
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = TrainedEncoder.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("no weights are shipped: " + name + " is missing");
    }
    return in;
  }

  /** Makes the windows of a document, so that {@link #read} need not. */
  void prepare(Document document) {
    SegmentedText text = segmenter.segment(document);
    List<Span> sentences = text.sentences().stream().map(Sentence::span).toList();
    LexiconHints hints = new LexiconHints(lexicon, text);
    List<Input> inputs = new ArrayList<>();
    List<List<Token>> words = tokens.of(document.text(), sentences, hints);
    for (Window window : Window.pack(words, Window.PIECES, Window.PIECES)) {
      if (window.words().stream().anyMatch(word -> word.kind() >= WordKinds.COUNT)) {
        inputs.add(input(window));
      }
    }
    prepared.put(document, inputs);
  }

  private Input input(Window window) {
    long[] ids = new long[window.pieces() + 2];
    long[] types = new long[ids.length];
    ids[0] = tokens.pieces().classify();
    ids[ids.length - 1] = tokens.pieces().separate();
    int at = 1;
    for (Token word : window.words()) {
      for (int piece : word.pieces()) {
        ids[at] = piece;
        types[at++] = word.kind();
      }
    }
    return new Input(ids, types);
  }

  /** Runs the graph on each window of a prepared document and returns their number. */
  int read(Document document) {
    List<Input> inputs = prepared.getOrDefault(document, List.of());
    inputs.forEach(this::run);
    return inputs.size();
  }

  private void run(Input input) {
    long[] mask = new long[input.ids().length];
    Arrays.fill(mask, 1);
    try (OnnxTensor ids = tensor(input.ids());
        OnnxTensor types = tensor(input.types());
        OnnxTensor ones = tensor(mask)) {
      Map<String, OnnxTensor> inputs = new HashMap<>(Map.of("input_ids", ids));
      inputs.put("token_type_ids", types);
      if (session.getInputNames().contains("attention_mask")) {
        inputs.put("attention_mask", ones);
      }
      session.run(inputs).close();
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder failed on a window", e);
    }
  }

  private OnnxTensor tensor(long[] row) throws OrtException {
    return OnnxTensor.createTensor(environment, new long[][] {row});
  }
}
