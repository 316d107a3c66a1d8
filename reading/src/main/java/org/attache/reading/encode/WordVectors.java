package org.attache.reading.encode;

/**
 * What the encoder says of the words of a window.
 *
 * @param vectors one vector a word
 * @param projected their {@link Projection}
 */
@SuppressWarnings("ArrayRecordComponent") // lives within one call
public record WordVectors(float[][] vectors, float[][] projected) {
  /** Projects the vectors. */
  public static WordVectors of(float[][] vectors, Projection projection) {
    return new WordVectors(vectors, projection.matrix().times(vectors));
  }
}
