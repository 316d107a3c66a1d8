package org.attache.app.web;

import io.javalin.http.Context;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a request, as far as pages and decisions must know.
 *
 * @param name of the account; empty for somebody unknown
 * @param token that forms of the session send back as {@code token}; empty without a session
 */
public record Viewer(String name, String token) {
  /** Somebody unknown. */
  public static final Viewer NOBODY = new Viewer("", "");

  private static final String ATTRIBUTE = "viewer";

  public Viewer {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(token, "token");
  }

  /** Returns who makes the request. */
  public static Viewer of(Context context) {
    @Nullable Viewer viewer = context.attribute(ATTRIBUTE);
    return viewer == null ? NOBODY : viewer;
  }

  /** Notes who makes the request. */
  public void noteIn(Context context) {
    context.attribute(ATTRIBUTE, this);
  }
}
