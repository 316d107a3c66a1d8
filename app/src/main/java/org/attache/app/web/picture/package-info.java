/**
 * The desk's pictures, drawn as SVG on the server from the ledger's records, so that pages show
 * them without a script.
 *
 * <p>{@link org.attache.app.web.picture.HistoryPicture} draws stage histories, {@link
 * org.attache.app.web.picture.AgendaPicture} what is to come, {@link
 * org.attache.app.web.picture.Spark} the last days of one matter. A stage is always told by glyph,
 * colour and word; the glyphs are symbols of the page's sprite, the colours classes of the style
 * sheet, so that a picture follows the theme and prints in black. Widths of words are estimated,
 * which is why labels keep a distance.
 *
 * <p>All text goes through {@code Svg}, which escapes it: words of a hostile article stay words.
 */
@NullMarked
package org.attache.app.web.picture;

import org.jspecify.annotations.NullMarked;
