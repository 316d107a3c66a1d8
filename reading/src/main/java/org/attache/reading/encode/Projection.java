package org.attache.reading.encode;

import java.util.List;

/**
 * The part of the heads that is the same for every word of a window: scores of trigger tags, keys
 * of the details' attention, views of the roles. It is one product of matrices, which the encoder's
 * graph computes where it was exported with it.
 */
public final class Projection {
  private static final List<String> PARTS = List.of("trigger.weight", "detail.key", "role.word");

  private final Matrix all;
  private final int keys;
  private final int views;

  public Projection(HeadWeights weights) {
    List<Matrix> parts = PARTS.stream().map(weights::matrix).toList();
    int rows = parts.get(0).rows();
    int columns = parts.stream().mapToInt(Matrix::columns).sum();
    float[] values = new float[rows * columns];
    for (int r = 0; r < rows; r++) {
      int at = r * columns;
      for (Matrix part : parts) {
        System.arraycopy(part.values(), r * part.columns(), values, at, part.columns());
        at += part.columns();
      }
    }
    all = new Matrix(rows, columns, values);
    keys = parts.get(0).columns();
    views = keys + parts.get(1).columns();
  }

  /** Returns the matrix that takes a word's vector to its projection. */
  public Matrix matrix() {
    return all;
  }

  /** Returns the column at which the keys of the details' attention begin. */
  int keys() {
    return keys;
  }

  /** Returns the column at which the views of the roles begin. */
  int views() {
    return views;
  }
}
