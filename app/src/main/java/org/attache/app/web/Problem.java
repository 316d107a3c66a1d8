package org.attache.app.web;

import io.javalin.http.Context;
import java.io.StringWriter;
import java.util.Objects;
import org.attache.model.error.AttacheException;
import org.attache.model.error.Conflict;
import org.attache.model.error.IncorrectInput;
import org.attache.model.error.NotFound;
import org.attache.model.error.Unavailable;
import org.attache.model.error.Unsupported;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Why a request is refused, in the form of RFC 9457 for programs and in words for people.
 *
 * @param status HTTP status
 * @param code stable code, as the command line shows it in brackets
 * @param detail what is wrong and what to do
 * @param value the offending value as it was given; null where there is none
 */
public record Problem(int status, String code, String detail, @Nullable String value) {
  private static final String API = "/v1/";
  private static final String RETRY_SECONDS = "5";
  private static final String ATTRIBUTE = "problem";

  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(detail, "detail");
  }

  /** Returns the problem that an error is to whoever asked. */
  public static Problem of(AttacheException error) {
    return new Problem(
        status(error), error.code(), String.valueOf(error.getMessage()), error.value());
  }

  private static int status(AttacheException error) {
    if (error instanceof IncorrectInput) {
      return 400;
    }
    if (error instanceof NotFound) {
      return 404;
    }
    if (error instanceof Conflict) {
      return 409;
    }
    if (error instanceof Unsupported) {
      return 422;
    }
    return error instanceof Unavailable ? 503 : 500;
  }

  /** Returns whether the request is one of the API's. */
  public static boolean isForPrograms(Context context) {
    return context.path().startsWith(API);
  }

  /** Returns the problem with which a request was answered, if it was with one. */
  static @Nullable Problem of(Context context) {
    return context.attribute(ATTRIBUTE);
  }

  /** Answers with this. */
  public void answer(Context context) {
    context.attribute(ATTRIBUTE, this);
    context.status(status).header("Cache-Control", "no-store").removeHeader("ETag");
    if (status == 503) {
      context.header("Retry-After", RETRY_SECONDS);
    }
    if (isForPrograms(context)) {
      context.contentType("application/problem+json").result(json());
    } else {
      context.contentType("text/plain; charset=utf-8").result(detail + "\n");
    }
  }

  private String json() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("type", "urn:attache:problem:" + code);
      json.writeStringProperty("title", title());
      json.writeNumberProperty("status", status);
      json.writeStringProperty("code", code);
      json.writeStringProperty("detail", detail);
      if (value != null) {
        json.writeStringProperty("value", value);
      }
      json.writeEndObject();
    }
    return out.toString();
  }

  /** Returns what kind of problem it is, in words for people. */
  public String title() {
    return switch (status) {
      case 400 -> "The request is wrong; correct it";
      case 401 -> "Sign in, or show a token";
      case 403 -> "Not allowed";
      case 404 -> "There is no such thing";
      case 405 -> "That cannot be done here";
      case 409 -> "It contradicts what is there";
      case 413 -> "Too large";
      case 421 -> "Asked under a foreign name";
      case 422 -> "This version cannot handle it";
      case 429 -> "Too many requests";
      case 503 -> "Try again later";
      default -> "Our own mistake; please report it";
    };
  }
}
