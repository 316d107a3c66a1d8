package org.attache.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An ONNX model, read and patched as protocol buffer: only initialisers and the names on matrix
 * products are understood, all else is passed through.
 */
final class OnnxFile {
  private static final int GRAPH = 7;
  private static final int NODE = 1;
  private static final int INITIALIZER = 5;
  private static final int OUTPUT = 12;
  private static final Pattern PRODUCT = Pattern.compile("/(encoder/.*)/MatMul_output_0.*");

  private record Field(int number, int wire, long value, ByteBuffer bytes) {}

  /** A tensor: its ONNX data type, shape and little-endian bytes. */
  @SuppressWarnings("ArrayRecordComponent")
  record Tensor(int type, long[] shape, ByteBuffer bytes) {
    static final int FLOAT = 1;

    /** Returns the values of a tensor of floats. */
    float[] floats() {
      float[] values = new float[bytes.remaining() / 4];
      bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
      return values;
    }
  }

  private final List<Field> model;
  private final List<Field> graph;
  private final Map<String, Tensor> tensors = new HashMap<>();
  private final Map<String, String> weightOfProduct = new HashMap<>();

  OnnxFile(byte[] content) {
    model = fields(ByteBuffer.wrap(content));
    Field root = model.stream().filter(f -> f.number() == GRAPH).findFirst().orElseThrow();
    graph = fields(root.bytes());
    for (Field field : graph) {
      if (field.number() == INITIALIZER) {
        readTensor(field.bytes());
      } else if (field.number() == NODE) {
        readNode(field.bytes());
      }
    }
  }

  /** Returns the initialisers by name. */
  Map<String, Tensor> tensors() {
    return tensors;
  }

  /** Returns an initialiser that must be there. */
  Tensor tensor(String name) {
    return Objects.requireNonNull(tensors.get(name), () -> "no initialiser " + name);
  }

  /** Returns the name of the weight of a product that must be there. */
  String weightName(String path) {
    return Objects.requireNonNull(weightOfProduct.get(path), () -> "no product " + path);
  }

  /** Returns the weight of a product that must be there. */
  Tensor weightOf(String path) {
    return tensor(weightName(path));
  }

  /**
   * Returns the name of the weight (without a suffix of quantisation) that a product named by its
   * path, such as {@code encoder/layer.0/attention/self/query}, multiplies with.
   */
  Map<String, String> weightOfProduct() {
    return weightOfProduct;
  }

  private void readNode(ByteBuffer bytes) {
    List<Field> node = fields(bytes);
    String type = text(node, 4, 0);
    if (type.equals("MatMul") || type.equals("MatMulInteger")) {
      Matcher path = PRODUCT.matcher(text(node, 2, 0));
      String weight = text(node, 1, 1);
      if (path.matches() && weight.startsWith("onnx::")) {
        weightOfProduct.put(path.group(1), weight.replace("_quantized", ""));
      }
    }
  }

  private static String text(List<Field> node, int number, int index) {
    return node.stream()
        .filter(f -> f.number() == number)
        .skip(index)
        .findFirst()
        .map(f -> StandardCharsets.UTF_8.decode(f.bytes().duplicate()).toString())
        .orElse("");
  }

  private void readTensor(ByteBuffer bytes) {
    List<Long> shape = new ArrayList<>();
    int type = 0;
    String name = "";
    ByteBuffer content = ByteBuffer.allocate(0);
    for (Field field : fields(bytes)) {
      switch (field.number()) {
        case 1 -> {
          if (field.wire() == 0) {
            shape.add(field.value());
          } else {
            ByteBuffer packed = field.bytes().duplicate();
            while (packed.hasRemaining()) {
              shape.add(varint(packed));
            }
          }
        }
        case 2 -> type = (int) field.value();
        case 8 -> name = StandardCharsets.UTF_8.decode(field.bytes().duplicate()).toString();
        case 4, 9 -> content = field.bytes();
        default -> {}
      }
    }
    tensors.put(
        name, new Tensor(type, shape.stream().mapToLong(Long::longValue).toArray(), content));
  }

  /** Returns the model's bytes with some initialisers replaced. */
  byte[] with(Map<String, Tensor> replaced) throws IOException {
    return with(replaced, new byte[0]);
  }

  /**
   * Returns the model's bytes with some initialisers replaced and one more output: the product of
   * another output with a weight.
   */
  byte[] with(Map<String, Tensor> replaced, String output, String name, Tensor weight)
      throws IOException {
    String weightName = name + ".weight";
    ByteArrayOutputStream more = new ByteArrayOutputStream();
    field(more, INITIALIZER, encode(weightName, weight));
    ByteArrayOutputStream node = new ByteArrayOutputStream();
    field(node, 1, utf8(output));
    field(node, 1, utf8(weightName));
    field(node, 2, utf8(name));
    field(node, 4, utf8("MatMul"));
    field(more, NODE, node.toByteArray());
    byte[] floats = {8, Tensor.FLOAT};
    ByteArrayOutputStream type = new ByteArrayOutputStream();
    field(type, 1, floats);
    ByteArrayOutputStream value = new ByteArrayOutputStream();
    field(value, 1, utf8(name));
    field(value, 2, type.toByteArray());
    field(more, OUTPUT, value.toByteArray());
    return with(replaced, more.toByteArray());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void field(ByteArrayOutputStream out, int number, byte[] content) {
    write(out, new Field(number, 2, 0, ByteBuffer.wrap(content)), null);
  }

  private byte[] with(Map<String, Tensor> replaced, byte[] more) throws IOException {
    ByteArrayOutputStream newGraph = new ByteArrayOutputStream();
    for (Field field : graph) {
      String name = field.number() == INITIALIZER ? text(fields(field.bytes()), 8, 0) : "";
      Tensor tensor = replaced.get(name);
      write(newGraph, field, tensor == null ? null : encode(name, tensor));
    }
    newGraph.writeBytes(more);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Field field : model) {
      write(out, field, field.number() == GRAPH ? newGraph.toByteArray() : null);
    }
    return out.toByteArray();
  }

  private static byte[] encode(String name, Tensor tensor) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (long size : tensor.shape()) {
      write(out, new Field(1, 0, size, ByteBuffer.allocate(0)), null);
    }
    write(out, new Field(2, 0, tensor.type(), ByteBuffer.allocate(0)), null);
    ByteBuffer none = ByteBuffer.allocate(0);
    write(out, new Field(8, 2, 0, none), name.getBytes(StandardCharsets.UTF_8));
    byte[] content = new byte[tensor.bytes().remaining()];
    tensor.bytes().duplicate().get(content);
    write(out, new Field(9, 2, 0, none), content);
    return out.toByteArray();
  }

  private static void write(
      ByteArrayOutputStream out, Field field, byte @org.jspecify.annotations.Nullable [] instead) {
    writeVarint(out, ((long) field.number() << 3) | field.wire());
    if (field.wire() == 0) {
      writeVarint(out, field.value());
      return;
    }
    ByteBuffer bytes = instead == null ? field.bytes().duplicate() : ByteBuffer.wrap(instead);
    if (field.wire() == 2) {
      writeVarint(out, bytes.remaining());
    }
    byte[] content = new byte[bytes.remaining()];
    bytes.get(content);
    out.writeBytes(content);
  }

  private static List<Field> fields(ByteBuffer whole) {
    ByteBuffer in = whole.duplicate();
    List<Field> fields = new ArrayList<>();
    while (in.hasRemaining()) {
      long key = varint(in);
      int wire = (int) (key & 7);
      int number = (int) (key >>> 3);
      if (wire == 0) {
        fields.add(new Field(number, wire, varint(in), ByteBuffer.allocate(0)));
        continue;
      }
      int length =
          switch (wire) {
            case 1 -> 8;
            case 2 -> Math.toIntExact(varint(in));
            case 5 -> 4;
            default -> throw new IllegalArgumentException("not a protocol buffer: wire " + wire);
          };
      fields.add(new Field(number, wire, 0, in.slice(in.position(), length)));
      in.position(in.position() + length);
    }
    return fields;
  }

  private static long varint(ByteBuffer in) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte part = in.get();
      value |= (long) (part & 127) << shift;
      if (part >= 0) {
        return value;
      }
    }
  }

  private static void writeVarint(ByteArrayOutputStream out, long value) {
    long rest = value;
    while ((rest & ~127L) != 0) {
      out.write((int) ((rest & 127) | 128));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
