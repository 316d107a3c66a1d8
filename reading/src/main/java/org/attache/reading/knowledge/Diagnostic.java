package org.attache.reading.knowledge;

/**
 * What is wrong with a line of a table.
 *
 * @param file name of the file
 * @param line number of the line, from 1
 * @param message what is wrong and what was found
 */
public record Diagnostic(String file, int line, String message) {
  /** Returns {@code file:line: error: message}. */
  @Override
  public String toString() {
    return file + ":" + line + ": error: " + message;
  }
}
