/** Tests of the exports, each format through the run that the commands use. */
@NullMarked
package org.attache.app.export.form;

import org.jspecify.annotations.NullMarked;
