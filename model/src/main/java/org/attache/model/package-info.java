/**
 * The values of the contract: a {@link org.attache.model.Document} is read into a {@link
 * org.attache.model.Reading} of {@link org.attache.model.Claim}s and {@link
 * org.attache.model.Quotation}s.
 *
 * <p>All are records, checked in their constructors, immutable and without behaviour beyond what
 * follows from their own parts. Offsets count UTF-16 code units of the document's text, the end
 * excluded. Event categories, modes, contexts and sectors are those of PLOVER 2.0 (Open Event Data
 * Alliance, CC BY-SA 4.0); {@link org.attache.model.Stage} is what this project adds to it.
 */
@NullMarked
package org.attache.model;

import org.jspecify.annotations.NullMarked;
