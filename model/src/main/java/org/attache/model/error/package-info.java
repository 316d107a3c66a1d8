/**
 * Errors by who must act: the caller ({@link org.attache.model.error.IncorrectInput}, {@link
 * org.attache.model.error.Conflict}, {@link org.attache.model.error.NotFound}), whoever runs the
 * machine ({@link org.attache.model.error.Unavailable}), nobody for now ({@link
 * org.attache.model.error.Unsupported}), or we ({@link org.attache.model.error.Fault}). The
 * division follows XTDB's anomalies. Each has a stable code, the offending value and its place.
 */
@NullMarked
package org.attache.model.error;

import org.jspecify.annotations.NullMarked;
