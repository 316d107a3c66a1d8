/**
 * Whatever news comes in – bytes – into documents, safely and with the right day. {@link
 * org.attache.sources.input} reads what a user names; {@link org.attache.sources.html} finds the
 * article on a web page. Of the project's modules it knows the model alone.
 */
@NullMarked
package org.attache.sources;

import org.jspecify.annotations.NullMarked;
