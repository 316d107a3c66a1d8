package org.attache.app.web.access;

import java.util.Objects;
import java.util.Set;
import org.attache.app.web.Viewer;

/**
 * Who makes a request and how that is known.
 *
 * @param viewer name and the token of the session
 * @param scopes what is allowed
 * @param sender by which requests are counted
 * @param bySession whether a cookie vouches, which browsers send unasked
 */
record Caller(Viewer viewer, Set<Scope> scopes, String sender, boolean bySession) {
  Caller {
    scopes = Set.copyOf(scopes);
    Objects.requireNonNull(viewer, "viewer");
    Objects.requireNonNull(sender, "sender");
  }

  boolean isKnown() {
    return !viewer.name().isEmpty();
  }
}
