package org.attache.app.web;

import io.javalin.http.Context;
import org.attache.app.web.page.DeskData;
import org.attache.model.Reading;
import org.attache.model.json.ReadingCodec;

/** Gives a document in other forms: its text as it was read, and the record of what was read. */
final class DocumentForms {
  private DocumentForms() {}

  /** Answers with the document in a form: txt or json. */
  static void serve(Context context, DeskData.Read read, String form) {
    if (form.equals("txt")) {
      context.contentType("text/plain; charset=utf-8").result(read.document().text());
      return;
    }
    Reading reading =
        new Reading(
            read.document(),
            read.assertions().stream().map(assertion -> assertion.claim()).toList(),
            read.quotations());
    context
        .contentType("application/json; charset=utf-8")
        .result(new ReadingCodec().withReasons().encode(reading));
  }
}
