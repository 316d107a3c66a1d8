/**
 * Tables as Parquet, by a writer of our own: the format's reference library brings Hadoop with it.
 *
 * <p>Written is what flat tables need (Apache Parquet format 2.x): groups of rows, a data page (V1)
 * a column and group, values in PLAIN encoding, levels in RLE, pages packed with GZIP, footer in
 * Thrift's compact protocol. Every column is optional; several values are a list of three levels.
 * Text is UTF8, days are DATE.
 *
 * <p>Packed bytes may differ between releases of Java, the values never do.
 *
 * <p>Memory is bounded by a group of rows. Limits: no dictionaries and no statistics, so that
 * readers cannot skip pages.
 */
@NullMarked
package org.attache.app.export.parquet;

import org.jspecify.annotations.NullMarked;
