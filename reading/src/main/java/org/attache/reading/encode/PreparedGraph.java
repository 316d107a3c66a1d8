package org.attache.reading.encode;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * A graph in ONNX Runtime's own format, already optimised: nothing of it is parsed or copied when
 * it loads, and from a file only what is used is read. It gives the same vectors, bit by bit.
 */
final class PreparedGraph {
  /** "ORTM", which stands after the first four bytes. */
  private static final int IDENTIFIER = 0x4F52544D;

  private PreparedGraph() {}

  /** Writes {@code graph} in that form, without what fits this machine's processor only. */
  static void write(ByteBuffer graph, Path file) throws OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.EXTENDED_OPT);
      options.addConfigEntry("session.save_model_format", "ORT");
      options.setOptimizedModelFilePath(file.toString());
      OrtEnvironment.getEnvironment().createSession(graph, options).close();
    }
  }

  /** Returns the file's bytes, which become memory as they are used. */
  static ByteBuffer map(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    }
  }

  /** Lets a session use {@code graph} where it lies, if it is such a one. */
  static void use(ByteBuffer graph, OrtSession.SessionOptions options) throws OrtException {
    if (graph.isDirect()
        && graph.remaining() > 8
        && graph.duplicate().order(ByteOrder.BIG_ENDIAN).getInt(4) == IDENTIFIER) {
      options.addConfigEntry("session.use_ort_model_bytes_directly", "1");
      options.addConfigEntry("session.use_ort_model_bytes_for_initializers", "1");
    }
  }
}
