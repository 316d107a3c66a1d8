/**
 * The desk in a real browser: Debian's Chromium, driven by Playwright. Skipped, with a word that
 * says so, where there is none. One browser and one ledger of the samples serve all classes; what
 * writes has a ledger of its own.
 */
@NullMarked
package org.attache.app.browser;

import org.jspecify.annotations.NullMarked;
