/**
 * How much one document or archive may be, so that none can use up the memory or the time of a run.
 * Every bound holds unless it is set otherwise, by its name.
 */
@NullMarked
package org.attache.sources.limit;

import org.jspecify.annotations.NullMarked;
