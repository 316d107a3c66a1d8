package org.attache.app.intake;

/** Says in a few words where an unexpected error came from, for a report without a stack trace. */
public final class Blame {
  private Blame() {}

  /** Returns the error's kind and message, and the first of our lines that it passed. */
  public static String of(Throwable error) {
    String message = error.getMessage() == null ? "" : " (" + error.getMessage() + ")";
    for (StackTraceElement frame : error.getStackTrace()) {
      if (frame.getClassName().startsWith("org.attache.")) {
        return error.getClass().getSimpleName()
            + message
            + " at "
            + frame.getFileName()
            + ":"
            + frame.getLineNumber();
      }
    }
    return error.getClass().getSimpleName() + message;
  }
}
