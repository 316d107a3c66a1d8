package org.attache.app.web.picture;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/**
 * A picture that this package drew, where all text is escaped already.
 *
 * @param svg the picture; empty where there is nothing to draw
 */
public record Drawing(String svg) implements Content {
  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(svg);
  }
}
