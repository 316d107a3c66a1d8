package org.attache.training;

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
 * An ONNX model, read as protocol buffer: only initialisers and the names on matrix products are
 * understood.
 */
final class OnnxFile {
  private static final int GRAPH = 7;
  private static final int NODE = 1;
  private static final int INITIALIZER = 5;
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

  private final Map<String, Tensor> tensors = new HashMap<>();
  private final Map<String, String> weightOfProduct = new HashMap<>();

  OnnxFile(byte[] content) {
    List<Field> model = fields(ByteBuffer.wrap(content));
    Field root = model.stream().filter(f -> f.number() == GRAPH).findFirst().orElseThrow();
    for (Field field : fields(root.bytes())) {
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
   * Returns the name of the weight that a product named by its path, such as {@code
   * encoder/layer.0/attention/self/query}, multiplies with.
   */
  Map<String, String> weightOfProduct() {
    return weightOfProduct;
  }

  private void readNode(ByteBuffer bytes) {
    List<Field> node = fields(bytes);
    String type = text(node, 4, 0);
    if (type.equals("MatMul")) {
      Matcher path = PRODUCT.matcher(text(node, 2, 0));
      String weight = text(node, 1, 1);
      if (path.matches() && weight.startsWith("onnx::")) {
        weightOfProduct.put(path.group(1), weight);
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
}
