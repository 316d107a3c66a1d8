package org.attache.reading.knowledge;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** Rows in their compiled form, of which each is made into a value when it is asked for. */
final class Rows {
  private Rows() {}

  /** Reads one row. */
  interface RowForm<T> {
    T read(DataInputStream in) throws IOException;
  }

  static <T> Memo<T> read(CompiledInput in, RowForm<T> form) {
    int[] starts = in.ints();
    ByteBuffer rows = in.view();
    return new Memo<>(
        starts.length - 1,
        number -> {
          byte[] row = new byte[starts[number + 1] - starts[number]];
          rows.get(starts[number], row);
          try (DataInputStream data = new DataInputStream(new ByteArrayInputStream(row))) {
            return form.read(data);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
