package org.attache.app.web.access;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.attache.app.web.DeskRoutes;
import org.attache.app.web.Problem;
import org.attache.app.web.Rendering;
import org.jspecify.annotations.Nullable;

/** Looks at every request before its page does, and lets people sign in and out. */
public final class Gate implements DeskRoutes {
  /** The member of a form, or the header of a request, that sends the session's token back. */
  static final String TOKEN = "token";

  private static final Set<HandlerType> SAFE =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
  private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Rules rules;
  private final Callers callers;
  private final SignIn signIn;
  private final RateLimit requests;

  /**
   * Makes a gate.
   *
   * @param accounts who has an account
   * @param secrets makes sessions and knows passwords
   * @param rendering makes the page on which one signs in
   * @param rules how strangers are met
   */
  public Gate(
      AccountSource accounts, Secrets secrets, Rendering rendering, Rules rules, Clock clock) {
    Sessions sessions = new Sessions(secrets, clock);
    Set<Scope> strangers = rules.anonymousReads() ? Set.of(Scope.READ) : Set.of();
    this.rules = rules;
    this.callers = new Callers(accounts, secrets, sessions, strangers, clock);
    this.signIn = new SignIn(accounts, secrets, sessions, rendering, clock);
    this.requests = new RateLimit(rules.perMinute(), Duration.ofMinutes(1), clock);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.before(this::check);
    routes.get(SignIn.PATH, signIn::show);
    routes.post(SignIn.PATH, signIn::enter);
    routes.post("/logout", signIn::leave);
  }

  private void check(Context context) {
    if (rules.loopback() && !isOwnName(context.host())) {
      refuse(context, new Problem(421, "host-foreign", foreign(), context.host()));
      return;
    }
    @Nullable Caller caller = callers.of(context);
    if (caller == null) {
      context.header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
      refuse(
          context, new Problem(401, "token-invalid", "the token does not hold, or no more", null));
      return;
    }
    long delay = context.path().startsWith("/assets/") ? 0 : requests.delay(caller.sender());
    if (delay > 0) {
      tooMany(context, delay);
      return;
    }
    caller.viewer().noteIn(context);
    @Nullable Scope needed = needed(context);
    if (needed != null && !needed.isIn(caller.scopes())) {
      turnAway(context, caller, needed);
    } else if (!SAFE.contains(context.method()) && !isOurOwn(context, caller)) {
      refuse(
          context,
          new Problem(
              403,
              "form-foreign",
              "this does not come from a page of your session; load the page again",
              null));
    }
  }

  /** Returns what one must be allowed to do, null where anybody may. */
  private static @Nullable Scope needed(Context context) {
    String path = context.path();
    if (path.startsWith("/assets/") || path.equals(SignIn.PATH) || path.equals("/logout")) {
      return null;
    }
    if (SAFE.contains(context.method())) {
      return path.equals("/v1/openapi.json") ? null : Scope.READ;
    }
    boolean brings =
        path.startsWith("/v1/documents")
            || path.startsWith("/v1/quarantine")
            || path.startsWith("/sources");
    return brings ? Scope.PUSH : Scope.REVIEW;
  }

  /** Returns whether what is to be changed was asked for by the sender's own doing. */
  private static boolean isOurOwn(Context context, Caller caller) {
    if (!isSameOrigin(context)) {
      return false;
    }
    if (!caller.bySession()) {
      return true;
    }
    @Nullable String header = context.header("X-CSRF-Token");
    @Nullable String sent = header == null ? context.formParam(TOKEN) : header;
    return sent != null && Secrets.same(sent, caller.viewer().token());
  }

  private static boolean isSameOrigin(Context context) {
    @Nullable String site = context.header("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      return false;
    }
    @Nullable String origin = context.header("Origin");
    return origin == null || authority(origin).equals(context.host());
  }

  private static String authority(String origin) {
    try {
      return String.valueOf(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static boolean isOwnName(@Nullable String host) {
    if (host == null) {
      return false;
    }
    int colon = host.lastIndexOf(':');
    boolean port = colon > host.lastIndexOf(']');
    return OWN_NAMES.contains(port ? host.substring(0, colon) : host);
  }

  private static String foreign() {
    return "this desk answers only on this machine, as localhost or 127.0.0.1; for others start it"
        + " with --host";
  }

  private static void turnAway(Context context, Caller caller, Scope needed) {
    if (caller.isKnown()) {
      String detail = "this needs the scope " + needed.label() + ", which you do not have";
      refuse(context, new Problem(403, "scope-missing", detail, needed.label()));
    } else if (Problem.isForPrograms(context)) {
      context.header("WWW-Authenticate", "Bearer");
      String detail = "this needs a token with the scope " + needed.label();
      refuse(context, new Problem(401, "token-missing", detail, null));
    } else {
      context.skipRemainingHandlers();
      context.redirect(
          SignIn.PATH + "?next=" + URLEncoder.encode(here(context), StandardCharsets.UTF_8),
          io.javalin.http.HttpStatus.SEE_OTHER);
    }
  }

  private static String here(Context context) {
    if (!SAFE.contains(context.method())) {
      return "/";
    }
    @Nullable String query = context.queryString();
    return query == null ? context.path() : context.path() + "?" + query;
  }

  private static void tooMany(Context context, long delay) {
    context.header("Retry-After", String.valueOf(delay));
    refuse(
        context,
        new Problem(429, "rate-exceeded", "too many requests; go on in " + delay + " s", null));
  }

  private static void refuse(Context context, Problem problem) {
    problem.answer(context);
    context.skipRemainingHandlers();
  }
}
