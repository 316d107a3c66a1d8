package org.attache.app.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.attache.ledger.entry.Digest;
import org.attache.model.error.Fault;

/** The description of the API by OpenAPI 3.1, which comes with the program. */
final class Description {
  private static final String FILE = "openapi.json";

  private final String text;
  private final String tag;

  private Description(String text) {
    this.text = text;
    this.tag = '"' + Digest.of(text).substring(0, 16) + '"';
  }

  static Description shipped() {
    try (InputStream in = Description.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new Fault("description-missing", "the program lacks a file", FILE, null);
      }
      return new Description(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new Fault("description-missing", "a file cannot be read", FILE, null, e);
    }
  }

  void serve(Context context) {
    context.header("ETag", tag);
    if (tag.equals(context.header("If-None-Match"))) {
      context.status(304);
    } else {
      context.contentType("application/json").result(text);
    }
  }
}
