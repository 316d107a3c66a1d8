package org.attache.app.export.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.attache.app.export.Exporter;
import org.attache.app.export.Tally;
import org.attache.app.export.Wishes;
import org.attache.app.export.table.Table;
import org.attache.app.export.table.TableRows;
import org.attache.ledger.Event;
import org.jspecify.annotations.Nullable;

/** Writes a table as a Parquet file. */
public final class ParquetExporter implements Exporter {
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int GROUP = 20_000;

  private final OutputStream out;
  private final Table<?> table;
  private final Tally tally;
  private final String maker;
  private final List<ColumnChunk> columns;
  private final List<Footer.Group> groups = new ArrayList<>();
  private long offset;
  private int rows;

  /** Makes an exporter of the table that is wished; counts in {@code tally}. */
  public ParquetExporter(OutputStream out, Wishes wishes, Tally tally) {
    this.out = out;
    this.table = Table.of(wishes.rows());
    this.tally = tally;
    this.maker = "attache version " + wishes.version();
    this.columns =
        table.columns().stream()
            .map(column -> new ColumnChunk(column.name(), column.kind()))
            .toList();
  }

  @Override
  public void begin() throws IOException {
    put(MAGIC);
  }

  @Override
  public void event(Event event) throws IOException {
    for (List<@Nullable Object> row : TableRows.of(table, event)) {
      for (int i = 0; i < columns.size(); i++) {
        columns.get(i).add(row.get(i));
      }
      tally.row();
      rows++;
      if (rows == GROUP) {
        flush();
      }
    }
  }

  @Override
  public void end() throws IOException {
    flush();
    byte[] footer = new Footer(columns, groups, tally.rows(), maker).bytes();
    put(footer);
    for (int i = 0; i < Integer.BYTES; i++) {
      put(new byte[] {(byte) (footer.length >>> (Byte.SIZE * i))});
    }
    put(MAGIC);
    out.flush();
  }

  private void flush() throws IOException {
    if (rows == 0) {
      return;
    }
    List<Footer.Chunk> chunks = new ArrayList<>();
    for (ColumnChunk column : columns) {
      long begin = offset;
      Page page = column.take();
      byte[] header = page.header();
      put(header);
      put(page.packed());
      chunks.add(
          new Footer.Chunk(
              begin,
              page.entries(),
              (long) header.length + page.unpacked(),
              (long) header.length + page.packed().length));
    }
    groups.add(new Footer.Group(rows, chunks));
    rows = 0;
  }

  private void put(byte[] octets) throws IOException {
    out.write(octets);
    offset += octets.length;
  }
}
