/**
 * What people read and cite: a dossier of events as Markdown or HTML, and the reports it rests on
 * as BibTeX and CSL JSON.
 *
 * <p>Every sentence of a dossier that says something of the event has the number of the report from
 * which it comes. Documents are listed once, by those reports that count.
 */
@NullMarked
package org.attache.app.export.report;

import org.jspecify.annotations.NullMarked;
