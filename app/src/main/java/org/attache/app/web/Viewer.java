package org.attache.app.web;

import io.javalin.http.Context;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a request, as far as pages and decisions must know.
 *
 * @param name of the account; empty for somebody unknown
 * @param token that forms of the session send back as {@code token}; empty without a session
 * @param rights names of the scopes that the viewer has
 */
public record Viewer(String name, String token, Set<String> rights) {
  /** Somebody unknown. */
  public static final Viewer NOBODY = new Viewer("", "", Set.of());

  private static final String ATTRIBUTE = "viewer";

  public Viewer {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(token, "token");
    rights = Set.copyOf(rights);
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
