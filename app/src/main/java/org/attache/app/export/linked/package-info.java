/**
 * JSON in the vocabularies of others: GeoJSON (RFC 7946), W3C Web Annotation, PROV-O, schema.org,
 * FollowTheMoney.
 *
 * <p>Names are URNs: {@code urn:attache:event:ID}, {@code urn:attache:claim:ID}; a document is its
 * address, or {@code urn:attache:document:} and its id.
 *
 * <p>Limits. An annotation selects the sentence by its words and the trigger by its place in the
 * sentence, counted in code points as the standard has it: offsets into a page would depend on how
 * the page was stripped. schema.org knows no event that is merely talked of, asked for, threatened,
 * refused or denied; such are left out and counted. FollowTheMoney has no status of events: the
 * stage is among the keywords and opens the summary.
 */
@NullMarked
package org.attache.app.export.linked;

import org.jspecify.annotations.NullMarked;
