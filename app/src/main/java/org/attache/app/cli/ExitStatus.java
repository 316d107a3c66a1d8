package org.attache.app.cli;

import org.attache.model.error.AttacheException;
import org.attache.model.error.Conflict;
import org.attache.model.error.IncorrectInput;
import org.attache.model.error.NotFound;
import org.attache.model.error.Unavailable;
import org.attache.model.error.Unsupported;

/** How a run ended, one code for each party who must act. */
enum ExitStatus {
  DONE(0, "everything was read"),
  PARTLY_DONE(1, "some documents could not be read, the others were"),
  INCORRECT_INPUT(2, "an option or an input is wrong; correct it"),
  NOT_FOUND(3, "what was named does not exist"),
  CONFLICT(4, "what was asked contradicts what is there"),
  UNAVAILABLE(5, "a file or device does not answer; try again later"),
  UNSUPPORTED(6, "this version cannot handle that input"),
  FAULT(70, "our own mistake; please report it"),
  INTERRUPTED(130, "stopped by Ctrl-C"),
  PIPE_CLOSED(141, "whoever read the output stopped reading");

  private final int code;
  private final String meaning;

  ExitStatus(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** Returns the status of a run that {@code failure} ended. */
  static ExitStatus of(AttacheException failure) {
    if (failure instanceof IncorrectInput) {
      return INCORRECT_INPUT;
    }
    if (failure instanceof NotFound) {
      return NOT_FOUND;
    }
    if (failure instanceof Conflict) {
      return CONFLICT;
    }
    if (failure instanceof Unavailable) {
      return UNAVAILABLE;
    }
    return failure instanceof Unsupported ? UNSUPPORTED : FAULT;
  }

  int code() {
    return code;
  }

  String meaning() {
    return meaning;
  }
}
