/**
 * All formats under their names, and the run of one: events of a view go through an {@link
 * org.attache.app.export.Exporter} into a {@link org.attache.app.export.form.Target}, which hashes
 * what passes; a {@link org.attache.app.export.form.Manifest} says what came of it.
 *
 * <p>A run holds the ids of the events asked for and one event at a time. Formats that must know
 * their end before their beginning (networks) hold what they gather.
 *
 * <p>The same ledger, question and day give the same bytes: a manifest has no time of its making.
 */
@NullMarked
package org.attache.app.export.form;

import org.jspecify.annotations.NullMarked;
