package org.attache.training;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pretrained model all-MiniLM-L6-v2 (Apache-2.0), as published for LangChain4j. */
final class BaseModel {
  private BaseModel() {}

  /** Returns the model in fp32. */
  static OnnxFile full() throws IOException {
    return new OnnxFile(bytes("/all-minilm-l6-v2.onnx"));
  }

  /** Returns the pieces of the vocabulary in the order of their ids. */
  static List<String> vocabulary() throws IOException {
    JsonNode root =
        JsonMapper.builder().build().readTree(bytes("/all-minilm-l6-v2-tokenizer.json"));
    TreeMap<Integer, String> pieces = new TreeMap<>();
    root.path("model")
        .path("vocab")
        .properties()
        .forEach(e -> pieces.put(e.getValue().asInt(), e.getKey()));
    return List.copyOf(pieces.values());
  }

  private static byte[] bytes(String resource) throws IOException {
    try (InputStream in = BaseModel.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("not on the class path: " + resource);
      }
      return in.readAllBytes();
    }
  }
}
