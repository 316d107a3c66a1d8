package org.attache.app.export.parquet;

import java.util.List;
import org.attache.app.export.table.Kind;

/**
 * What a file says of itself.
 *
 * @param columns its columns
 * @param groups its groups of rows
 * @param rows how many rows all groups have
 * @param maker which program wrote it
 */
record Footer(List<ColumnChunk> columns, List<Group> groups, long rows, String maker) {
  private static final int OPTIONAL = 1;
  private static final int REPEATED = 2;
  private static final int UTF8 = 0;
  private static final int LIST = 3;
  private static final int DATE = 6;
  private static final int RLE = 3;
  private static final int GZIP = 2;

  /**
   * A group of rows as it was written.
   *
   * @param rows how many
   * @param chunks a chunk a column
   */
  record Group(int rows, List<Chunk> chunks) {
    Group {
      chunks = List.copyOf(chunks);
    }

    long unpacked() {
      return chunks.stream().mapToLong(Chunk::unpacked).sum();
    }
  }

  /**
   * A column of a group as it was written, page headers counted in.
   *
   * @param offset where its page begins in the file
   * @param entries how many values
   * @param unpacked its length before it was packed
   * @param packed its length in the file
   */
  record Chunk(long offset, int entries, long unpacked, long packed) {}

  byte[] bytes() {
    CompactWriter out = new CompactWriter();
    out.int32(1, 1).structs(2, elements());
    out.begin().text(4, "schema").int32(5, columns.size()).end();
    columns.forEach(column -> schema(out, column));
    out.int64(3, rows).structs(4, groups.size());
    groups.forEach(group -> group(out, group));
    return out.text(6, maker).end().bytes();
  }

  private int elements() {
    return 1 + columns.stream().mapToInt(column -> column.isList() ? 3 : 1).sum();
  }

  private static void schema(CompactWriter out, ColumnChunk column) {
    if (column.isList()) {
      out.begin().int32(3, OPTIONAL).text(4, column.name()).int32(5, 1).int32(6, LIST).end();
      out.begin().int32(3, REPEATED).text(4, "list").int32(5, 1).end();
      out.begin().int32(1, column.type()).int32(3, 0).text(4, "element").int32(6, UTF8).end();
      return;
    }
    out.begin().int32(1, column.type()).int32(3, OPTIONAL).text(4, column.name());
    if (column.kind() == Kind.DAY) {
      out.int32(6, DATE);
    } else if (column.kind() == Kind.TEXT || column.kind() == Kind.LABEL) {
      out.int32(6, UTF8);
    }
    out.end();
  }

  private void group(CompactWriter out, Group group) {
    out.begin().structs(1, columns.size());
    for (int i = 0; i < columns.size(); i++) {
      ColumnChunk column = columns.get(i);
      Chunk chunk = group.chunks().get(i);
      out.begin().int64(2, chunk.offset()).struct(3);
      out.int32(1, column.type()).int32s(2, 0, RLE);
      if (column.isList()) {
        out.texts(3, column.name(), "list", "element");
      } else {
        out.texts(3, column.name());
      }
      out.int32(4, GZIP).int64(5, chunk.entries()).int64(6, chunk.unpacked());
      out.int64(7, chunk.packed()).int64(9, chunk.offset()).end().end();
    }
    out.int64(2, group.unpacked()).int64(3, group.rows()).end();
  }
}
