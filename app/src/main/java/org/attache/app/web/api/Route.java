package org.attache.app.web.api;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.Objects;

/**
 * An address of the API.
 *
 * @param method how it is asked
 * @param path with its parts in braces
 * @param handler what answers
 */
record Route(HandlerType method, String path, Handler handler) {
  Route {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(handler, "handler");
  }
}
