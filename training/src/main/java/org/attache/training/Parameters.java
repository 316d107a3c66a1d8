package org.attache.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Named arrays of weights, in the order of their names. */
final class Parameters implements AutoCloseable {
  private static final Set<String> FROZEN =
      Set.of("embeddings.word_embeddings.weight", "embeddings.position_embeddings.weight");

  private final NDManager manager;
  private final TreeMap<String, NDArray> arrays = new TreeMap<>();

  Parameters(NDManager parent) {
    manager = parent.newSubManager();
  }

  Map<String, NDArray> arrays() {
    return arrays;
  }

  NDArray get(String name) {
    NDArray array = arrays.get(name);
    if (array == null) {
      throw new IllegalArgumentException("no parameter " + name);
    }
    return array;
  }

  /** Returns the number of layers of the encoder. */
  int layers() {
    return Layers.count(arrays.keySet());
  }

  void put(String name, float[] values, Shape shape) {
    NDArray before = arrays.put(name, manager.create(values, shape));
    if (before != null) {
      before.close();
    }
  }

  /** Adds a matrix of normally distributed values. */
  void random(String name, Random random, double deviation, long... shape) {
    Shape size = new Shape(shape);
    float[] values = new float[(int) size.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (random.nextGaussian() * deviation);
    }
    put(name, values, size);
  }

  void zeros(String name, long... shape) {
    put(name, new float[(int) new Shape(shape).size()], new Shape(shape));
  }

  void requireGradients() {
    trainable().values().forEach(a -> a.setRequiresGradient(true));
  }

  /** Returns all but the tables of pieces and positions, which stay as they are. */
  Map<String, NDArray> trainable() {
    TreeMap<String, NDArray> trainable = new TreeMap<>(arrays);
    trainable.keySet().removeIf(n -> FROZEN.contains(n));
    return trainable;
  }

  /** Removes the parameters whose names begin so. */
  void remove(String prefix) {
    for (String name : java.util.List.copyOf(arrays.keySet())) {
      if (name.startsWith(prefix)) {
        java.util.Objects.requireNonNull(arrays.remove(name)).close();
      }
    }
  }

  /** Returns a copy without gradients. */
  Parameters copy(NDManager parent) {
    Parameters copy = new Parameters(parent);
    arrays.forEach((name, array) -> copy.put(name, array.toFloatArray(), array.getShape()));
    return copy;
  }

  /** Moves these values towards the others' by a share of the difference. */
  void approach(Parameters others, float share) {
    try (NDManager step = manager.newSubManager()) {
      for (Map.Entry<String, NDArray> entry : trainable().entrySet()) {
        NDArray other = others.get(entry.getKey()).stopGradient();
        other.attach(step);
        entry.getValue().muli(1 - share).addi(other.mul(share));
      }
    }
  }

  void save(Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new java.io.BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(arrays.size());
      for (Map.Entry<String, NDArray> entry : arrays.entrySet()) {
        out.writeUTF(entry.getKey());
        long[] shape = entry.getValue().getShape().getShape();
        out.writeInt(shape.length);
        for (long size : shape) {
          out.writeLong(size);
        }
        java.nio.ByteBuffer bytes =
            java.nio.ByteBuffer.allocate(4 * (int) entry.getValue().getShape().size());
        bytes.asFloatBuffer().put(entry.getValue().toFloatArray());
        out.write(bytes.array());
      }
    }
  }

  /**
   * Replaces or adds the parameters of a file that {@link #save} wrote.
   *
   * @return their names
   */
  Set<String> load(Path file) throws IOException {
    Set<String> names = new TreeSet<>();
    try (DataInputStream in =
        new DataInputStream(new java.io.BufferedInputStream(Files.newInputStream(file)))) {
      for (int n = in.readInt(); n > 0; n--) {
        String name = in.readUTF();
        long[] shape = new long[in.readInt()];
        for (int i = 0; i < shape.length; i++) {
          shape[i] = in.readLong();
        }
        Shape size = new Shape(shape);
        byte[] bytes = new byte[4 * (int) size.size()];
        in.readFully(bytes);
        float[] values = new float[bytes.length / 4];
        java.nio.ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
        put(name, values, size);
        names.add(name);
      }
    }
    return names;
  }

  @Override
  public void close() {
    manager.close();
  }
}
