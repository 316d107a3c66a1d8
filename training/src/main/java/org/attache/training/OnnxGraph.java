package org.attache.training;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * An ONNX model being written, node by node. Field numbers are those of onnx.proto; names of values
 * are made up from a count.
 */
final class OnnxGraph {
  /** Domain of the fused operators of ONNX Runtime. */
  static final String FUSED = "com.microsoft";

  private static final int FLOAT = 1;
  private static final int INT8 = 3;
  private static final int INT64 = 7;
  private static final int FORMAT = 8;
  private static final int OPERATORS = 17;

  private final ProtocolBuffer graph = new ProtocolBuffer();
  private int values;

  /** A setting of a node. */
  interface Attribute {
    /** Writes name, value and type. */
    void writeTo(ProtocolBuffer attribute);
  }

  static Attribute whole(String name, long value) {
    return a -> a.text(1, name).number(3, value).number(20, 2);
  }

  static Attribute real(String name, float value) {
    return a -> a.text(1, name).real(2, value).number(20, 1);
  }

  /** Adds a node with one output and returns the output's name. */
  String node(String domain, String type, List<String> inputs, Attribute... attributes) {
    return nodes(domain, type, inputs, 1, attributes).get(0);
  }

  /** Adds a node and returns the names of its outputs. */
  List<String> nodes(
      String domain, String type, List<String> inputs, int outputs, Attribute... attributes) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < outputs; i++) {
      names.add(fresh());
    }
    add(domain, type, inputs, names, attributes);
    return names;
  }

  private void add(
      String domain,
      String type,
      List<String> inputs,
      List<String> outputs,
      Attribute... attributes) {
    ProtocolBuffer node = new ProtocolBuffer();
    inputs.forEach(name -> node.text(1, name));
    outputs.forEach(name -> node.text(2, name));
    node.text(4, type);
    for (Attribute attribute : attributes) {
      ProtocolBuffer message = new ProtocolBuffer();
      attribute.writeTo(message);
      node.message(5, message);
    }
    if (!domain.isEmpty()) {
      node.text(7, domain);
    }
    graph.message(1, node);
  }

  private String fresh() {
    return "v" + values++;
  }

  /** Adds constant floats and returns their name. */
  String constant(float[] content, long... shape) {
    ByteBuffer bytes =
        ByteBuffer.allocate(Float.BYTES * content.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(content);
    return constant(FLOAT, bytes.array(), shape);
  }

  /** Adds constant int8 and returns their name. */
  String constant(byte[] content, long... shape) {
    return constant(INT8, content, shape);
  }

  /** Adds one constant int64 and returns its name. */
  String constant(long content) {
    byte[] bytes =
        ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(content).array();
    return constant(INT64, bytes, 1);
  }

  private String constant(int type, byte[] content, long... shape) {
    String name = fresh();
    ProtocolBuffer tensor = new ProtocolBuffer();
    for (long size : shape) {
      tensor.number(1, size);
    }
    graph.message(5, tensor.number(2, type).text(8, name).bytes(9, content));
    return name;
  }

  /** Declares an input of one row of int64. */
  void input(String name) {
    ProtocolBuffer shape = new ProtocolBuffer();
    shape.message(1, new ProtocolBuffer().number(1, 1));
    shape.message(1, new ProtocolBuffer().text(2, "pieces"));
    graph.message(11, value(name, new ProtocolBuffer().number(1, INT64).message(2, shape)));
  }

  /** Declares a value an output of floats by another name. */
  void output(String value, String name) {
    add("", "Identity", List.of(value), List.of(name));
    graph.message(12, value(name, new ProtocolBuffer().number(1, FLOAT)));
  }

  private static ProtocolBuffer value(String name, ProtocolBuffer tensor) {
    return new ProtocolBuffer().text(1, name).message(2, new ProtocolBuffer().message(1, tensor));
  }

  /** Returns the model. */
  byte[] toBytes() {
    graph.text(2, "encoder");
    return new ProtocolBuffer()
        .number(1, FORMAT)
        .message(7, graph)
        .message(8, new ProtocolBuffer().text(1, "").number(2, OPERATORS))
        .message(8, new ProtocolBuffer().text(1, FUSED).number(2, 1))
        .toBytes();
  }
}
