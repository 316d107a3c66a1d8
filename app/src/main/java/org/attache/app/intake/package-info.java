/**
 * What comes in becomes part of a ledger: documents of files, feeds and requests are read on
 * several threads and stored in their order, some at a time; what cannot be read is kept with its
 * cause, and what is in another language is set aside. {@link org.attache.app.intake.IngestRun}
 * does that for whatever brings documents, so that they all count alike: seen = read + unchanged +
 * quarantined + skipped.
 *
 * <p><b>The same text is read once.</b> A text that this reader has read under another id, of the
 * same day, is not read again: its reading is repeated for the new publication, which has its own
 * outlet, address and claims in the ledger. What a reading may hang on beside the text is the day
 * (words such as "on Friday", who held an office), the outlet (it is no source of its own claims,
 * and a government's own page speaks of itself) and the title (a first line that repeats it is a
 * headline). So a text of another day is read anew, and so it is where the reader's tables know
 * either outlet, where the first outlet's name is in the text, or a title; else the repeated
 * reading is the one that would have been made, less the links of the chain of sources that name
 * the new outlet itself. Texts are alike if they are so to the last character; near-copies are
 * counted as such where corroboration is.
 *
 * <p><b>Stopping and going on.</b> What is stored stays. Where an input allows it (JSON Lines and
 * WARC that are not packed) the place before which all is stored is noted with each batch, and the
 * next run of the same file goes on from there; packed files and archives of files are looked
 * through again, and what is known of them is passed over.
 */
@NullMarked
package org.attache.app.intake;

import org.jspecify.annotations.NullMarked;
