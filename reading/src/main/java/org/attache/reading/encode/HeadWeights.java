package org.attache.reading.encode;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The weights of the heads with the names of their outputs. Values are kept as bfloat16, the upper
 * half of a float.
 *
 * @param labels names of the outputs by head
 * @param matrices matrices by name; a bias or a setting is a matrix of one row
 */
public record HeadWeights(
    SortedMap<String, List<String>> labels, SortedMap<String, Matrix> matrices) {
  private static final int MAGIC = 0x41545448;

  public HeadWeights(Map<String, List<String>> labels, Map<String, Matrix> matrices) {
    this(new TreeMap<>(labels), new TreeMap<>(matrices));
  }

  /** Returns a matrix that must be there. */
  public Matrix matrix(String name) {
    Matrix matrix = matrices.get(name);
    if (matrix == null) {
      throw new IllegalArgumentException("the weights lack " + name);
    }
    return matrix;
  }

  /** Returns the single value of a setting, or {@code otherwise} where it is not set. */
  public float setting(String name, float otherwise) {
    Matrix matrix = matrices.get(name);
    return matrix == null ? otherwise : matrix.values()[0];
  }

  /** Returns the names of the outputs of a head, which must be there. */
  public List<String> names(String head) {
    List<String> names = labels.get(head);
    if (names == null) {
      throw new IllegalArgumentException("the weights lack the labels of " + head);
    }
    return names;
  }

  /** Returns these weights with one setting replaced. */
  public HeadWeights with(String setting, float value) {
    Map<String, Matrix> replaced = new TreeMap<>(matrices);
    replaced.put(setting, new Matrix(1, 1, new float[] {value}));
    return new HeadWeights(labels, replaced);
  }

  /** Reads what {@link #write} wrote. */
  public static HeadWeights read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    if (in.readInt() != MAGIC) {
      throw new IOException("not a file of head weights");
    }
    Map<String, List<String>> labels = new TreeMap<>();
    for (int n = in.readInt(); n > 0; n--) {
      String head = in.readUTF();
      List<String> names = new ArrayList<>();
      for (int k = in.readInt(); k > 0; k--) {
        names.add(in.readUTF());
      }
      labels.put(head, List.copyOf(names));
    }
    Map<String, Matrix> matrices = new TreeMap<>();
    for (int n = in.readInt(); n > 0; n--) {
      String name = in.readUTF();
      int rows = in.readInt();
      int columns = in.readInt();
      float[] values = new float[Math.multiplyExact(rows, columns)];
      for (int i = 0; i < values.length; i++) {
        values[i] = Float.intBitsToFloat(in.readUnsignedShort() << 16);
      }
      matrices.put(name, new Matrix(rows, columns, values));
    }
    return new HeadWeights(labels, matrices);
  }

  /** Writes labels and matrices. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(MAGIC);
    out.writeInt(labels.size());
    for (Map.Entry<String, List<String>> head : labels.entrySet()) {
      out.writeUTF(head.getKey());
      out.writeInt(head.getValue().size());
      for (String name : head.getValue()) {
        out.writeUTF(name);
      }
    }
    out.writeInt(matrices.size());
    for (Map.Entry<String, Matrix> entry : matrices.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeInt(entry.getValue().rows());
      out.writeInt(entry.getValue().columns());
      for (float value : entry.getValue().values()) {
        out.writeShort((Float.floatToIntBits(value) + 0x8000) >>> 16);
      }
    }
    out.flush();
  }
}
