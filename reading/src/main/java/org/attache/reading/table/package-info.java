/**
 * Resource tables: tab-separated text beside the code that reads it.
 *
 * <p>A table is UTF-8, one row a line, cells parted by tabs; empty lines and lines that begin with
 * {@code #} are left out. Every row of a table has the same number of cells, the last of which may
 * be empty. Bad lines are collected and told together as {@code file:line: what is wrong}, so that
 * whoever edits a table sees all his mistakes at once.
 */
@NullMarked
package org.attache.reading.table;

import org.jspecify.annotations.NullMarked;
