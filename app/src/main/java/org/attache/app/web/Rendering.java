package org.attache.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attache.model.error.IncorrectInput;
import org.jspecify.annotations.Nullable;

/** Turns a request into a page's frame, and a page into HTML. Safe for use by several threads. */
public final class Rendering {
  private static final String AS_OF = "as_of";
  private static final int ROOM = 32_768;

  private final Clock clock;
  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

  /**
   * Makes a renderer of the shipped templates.
   *
   * @param clock tells today
   */
  public Rendering(Clock clock) {
    this.clock = clock;
  }

  /**
   * Returns what stands around the page that is asked for.
   *
   * @param section of the desk to which it belongs
   * @throws IncorrectInput if the day asked for is none
   */
  public Frame frame(Context context, String title, String section) {
    Map<String, String> parameters = new LinkedHashMap<>();
    context.queryParamMap().forEach((name, values) -> parameters.put(name, values.get(0)));
    @Nullable String asked = parameters.remove(AS_OF);
    boolean latest = asked == null || asked.isBlank();
    LocalDate day =
        asked == null || latest
            ? LocalDate.ofInstant(clock.instant(), clock.getZone())
            : day(AS_OF, asked);
    return new Frame(title, section, context.path(), parameters, day, latest, Viewer.of(context));
  }

  /** Returns what stands around a page of today that no address asks for. */
  Frame ownFrame(Context context, String title) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return new Frame(title, "", "/", Map.of(), today, true, Viewer.of(context));
  }

  /** Answers with a page. */
  public void render(Context context, String template, Frame frame, Object page) {
    StringOutput output = new StringOutput(ROOM);
    templates.render(template, Map.of("frame", frame, "page", page), output);
    context.contentType("text/html; charset=utf-8").result(output.toString());
  }

  /**
   * Returns the day that a parameter tells.
   *
   * @throws IncorrectInput if it is none
   */
  public static LocalDate day(String name, String asked) {
    try {
      return LocalDate.parse(asked.strip());
    } catch (DateTimeException e) {
      throw new IncorrectInput("day-malformed", name + " is a day such as 2025-08-07", asked, null);
    }
  }
}
