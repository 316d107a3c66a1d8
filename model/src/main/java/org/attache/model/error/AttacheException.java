package org.attache.model.error;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The root of the errors that reach a user, one subclass for each party who must act.
 *
 * <p>The message says what is wrong, what was given and what to do; {@link #code()} stays the same
 * over versions so that scripts and dashboards can rely on it.
 */
public abstract sealed class AttacheException extends RuntimeException
    permits IncorrectInput, Conflict, NotFound, Unavailable, Unsupported, Fault {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final @Nullable String value;
  private final @Nullable String place;

  AttacheException(
      String code,
      String message,
      @Nullable String value,
      @Nullable String place,
      @Nullable Throwable cause) {
    super(message, cause);
    this.code = Objects.requireNonNull(code, "code");
    this.value = value;
    this.place = place;
  }

  /** Returns the stable code, words joined by hyphens: {@code date-unreadable}. */
  public String code() {
    return code;
  }

  /** Returns the offending value as it was given, or null where there is none. */
  public @Nullable String value() {
    return value;
  }

  /** Returns where it stood, {@code file} or {@code file:line}, or null where that is not known. */
  public @Nullable String place() {
    return place;
  }
}
