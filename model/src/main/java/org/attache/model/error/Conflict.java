package org.attache.model.error;

import org.jspecify.annotations.Nullable;

/** What was asked contradicts what is there; the caller must look again. */
public final class Conflict extends AttacheException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the error.
   *
   * @param code stable code
   * @param message what is wrong and what to do
   * @param value the offending value
   * @param place {@code file} or {@code file:line}
   */
  public Conflict(String code, String message, @Nullable String value, @Nullable String place) {
    super(code, message, value, place, null);
  }

  /** Makes the error with the exception that caused it. */
  public Conflict(
      String code,
      String message,
      @Nullable String value,
      @Nullable String place,
      Throwable cause) {
    super(code, message, value, place, cause);
  }
}
