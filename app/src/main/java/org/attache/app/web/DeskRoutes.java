package org.attache.app.web;

import io.javalin.config.RoutesConfig;

/** Something that is served beside the desk's own pages. */
public interface DeskRoutes {
  /** Adds its addresses, and what is to be done before and after others. */
  void addTo(RoutesConfig routes);
}
