package org.attache.app.web.picture;

import java.util.Objects;
import org.attache.model.Days;
import org.attache.model.Stage;

/**
 * A matter that is to come.
 *
 * @param href its page
 * @param title its name
 * @param stage how firm it is
 * @param days for which it is meant
 * @param when these days and the place, in words
 * @param by on whose word
 */
public record AgendaRow(String href, String title, Stage stage, Days days, String when, String by) {
  public AgendaRow {
    Objects.requireNonNull(href, "href");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(days, "days");
  }
}
