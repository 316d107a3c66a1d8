package org.attache.training;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A pretrained model that training begins with, as published for LangChain4j. */
enum BaseModel {
  /** 6 layers, Apache-2.0. */
  ALL_MINILM_L6_V2("all-minilm-l6-v2"),
  /** 12 layers, MIT. */
  BGE_SMALL_EN_V1_5("bge-small-en-v1.5");

  private final String name;

  BaseModel(String name) {
    this.name = name;
  }

  /** Returns the model that the setting {@code base} names. */
  static BaseModel of(Settings settings) {
    String asked = settings.text("base");
    return Arrays.stream(values())
        .filter(base -> base.name.equals(asked))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no base "
                        + asked
                        + ", only "
                        + Arrays.stream(values())
                            .map(BaseModel::toString)
                            .collect(Collectors.joining(" and "))));
  }

  /** Returns the model in fp32. */
  OnnxFile full() throws IOException {
    return new OnnxFile(graph());
  }

  /** Returns the bytes of the model's ONNX file. */
  byte[] graph() throws IOException {
    return bytes("/" + name + ".onnx");
  }

  /** Returns the pieces of the vocabulary in the order of their ids. */
  List<String> vocabulary() throws IOException {
    JsonNode root = JsonMapper.builder().build().readTree(bytes("/" + name + "-tokenizer.json"));
    TreeMap<Integer, String> pieces = new TreeMap<>();
    root.path("model")
        .path("vocab")
        .properties()
        .forEach(e -> pieces.put(e.getValue().asInt(), e.getKey()));
    return List.copyOf(pieces.values());
  }

  /** Returns the name of the file of these weights once they have learnt syntax. */
  String syntaxFile() {
    // Folders of trials from before there was a choice of base keep theirs.
    return this == ALL_MINILM_L6_V2 ? "syntax.params" : "syntax-" + name + ".params";
  }

  private static byte[] bytes(String resource) throws IOException {
    try (InputStream in = BaseModel.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("not on the class path: " + resource);
      }
      return in.readAllBytes();
    }
  }

  /** Returns the name as settings have it. */
  @Override
  public String toString() {
    return name;
  }
}
