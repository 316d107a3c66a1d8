package org.attache.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/**
 * Shows those who asked by a browser why they were refused, on a page from which they can go on.
 */
final class ProblemPages implements DeskRoutes {
  private final Rendering rendering;

  ProblemPages(Rendering rendering) {
    this.rendering = rendering;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    for (int status : new int[] {400, 403, 404, 405, 409, 413, 422, 500, 503}) {
      routes.error(status, this::show);
    }
  }

  private void show(Context context) {
    @Nullable String accepted = context.header("Accept");
    boolean browser = accepted != null && accepted.contains("text/html");
    if (!browser || Problem.isForPrograms(context)) {
      return;
    }
    @Nullable Problem told = Problem.of(context);
    Problem problem = told == null ? ofServer(context) : told;
    rendering.render(context, "problem.jte", rendering.ownFrame(context, "Refused"), problem);
  }

  /** What the server refuses before any of our pages is asked. */
  private static Problem ofServer(Context context) {
    return switch (context.statusCode()) {
      case 404 -> new Problem(404, "address-unknown", "there is no such page", context.path());
      case 413 -> new Problem(413, "body-too-large", "what was sent is too large", null);
      default ->
          new Problem(
              context.statusCode(),
              "address-unknown",
              "this page cannot be asked so",
              context.path());
    };
  }
}
