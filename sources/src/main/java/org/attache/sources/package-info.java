/**
 * Whatever news comes in – bytes – into documents, safely and with the right day. {@link
 * org.attache.sources.input} reads what a user names; {@link org.attache.sources.archive} takes
 * archives apart, {@link org.attache.sources.html} finds the article on a web page, {@link
 * org.attache.sources.fetch} asks hosts of the web, {@link org.attache.sources.feed} reads feeds,
 * {@link org.attache.sources.robots} what robots may ask for, {@link org.attache.sources.language}
 * tells the language, {@link org.attache.sources.limit} bounds it all. Of the project's modules it
 * knows the model alone.
 */
@NullMarked
package org.attache.sources;

import org.jspecify.annotations.NullMarked;
