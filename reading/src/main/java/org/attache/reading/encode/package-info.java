/**
 * The learnt part of reading: one small transformer and its heads.
 *
 * <p>{@link org.attache.reading.encode.TrainedEncoder} is the entry: it takes a document's text and
 * the spans of its sentences and returns the triggers of events with all that hangs on them, as
 * plain spans of the text and label names.
 *
 * <pre>
 * text ─▶ WordSplitter, WordKinds, WordPiece ─▶ Window ─▶ EncoderSession ─▶ a vector a word
 *      ─▶ TriggerHead ─▶ DetailHead, RoleHead ─▶ EncodedTrigger
 * </pre>
 *
 * <p>The package cuts words by itself, since the weights were trained on these very words; what it
 * returns are offsets into the text, so that it fits any other segmentation. Windows of consecutive
 * sentences go through the encoder one by one: the result does not depend on batches or threads.
 * Everything here is immutable after loading and may be shared between threads.
 */
@NullMarked
package org.attache.reading.encode;

import org.jspecify.annotations.NullMarked;
