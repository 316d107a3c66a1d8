/**
 * The notebook of a watcher as a SQLite file of its own: what a feed was asked and when, and which
 * articles are still to come. It is no part of the ledger, which is copied and published; if it is
 * lost, feeds are read again and nothing is double. Each change is synced to the disk before the
 * call returns; one program at a time holds it.
 */
@NullMarked
package org.attache.app.watch.state;

import org.jspecify.annotations.NullMarked;
