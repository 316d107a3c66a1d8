package org.attache.app.web.access;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.attache.app.web.Rendering;
import org.jspecify.annotations.Nullable;

/** The page on which one signs in, and what it and signing out do. */
final class SignIn {
  static final String PATH = "/login";

  private static final int LONGEST_PASSWORD = 200;
  private static final int TRIALS = 10;

  private final AccountSource accounts;
  private final Secrets secrets;
  private final Sessions sessions;
  private final Rendering rendering;
  private final RateLimit trials;
  private final String nobody;
  // hashing is slow on purpose: strangers must not keep every processor busy with it
  private final Semaphore hashing = new Semaphore(2);

  SignIn(
      AccountSource accounts,
      Secrets secrets,
      Sessions sessions,
      Rendering rendering,
      Clock clock) {
    this.accounts = accounts;
    this.secrets = secrets;
    this.sessions = sessions;
    this.rendering = rendering;
    this.trials = new RateLimit(TRIALS, Duration.ofMinutes(5), clock);
    this.nobody = secrets.hashPassword(secrets.secret());
  }

  void show(Context context) {
    page(context, LoginPage.own(context.queryParam("next")), "");
  }

  void enter(Context context) {
    String next = LoginPage.own(context.formParam("next"));
    String name = told(context.formParam("name"));
    long delay = Math.max(trials.delay("from " + context.ip()), trials.delay("as " + name));
    if (delay > 0) {
      context.status(HttpStatus.TOO_MANY_REQUESTS).header("Retry-After", String.valueOf(delay));
      page(context, next, "Too many trials; try again in " + delay + " seconds.");
    } else if (isRight(name, told(context.formParam("password")))) {
      context.cookie(cookie(context, sessions.open(name), (int) Sessions.LIFE.toSeconds()));
      context.redirect(next, HttpStatus.SEE_OTHER);
    } else {
      context.status(HttpStatus.UNAUTHORIZED);
      page(context, next, "No account has this name and password.");
    }
  }

  void leave(Context context) {
    sessions.close(context.cookie(Callers.COOKIE));
    context.cookie(cookie(context, "", 0));
    context.redirect("/", HttpStatus.SEE_OTHER);
  }

  /** Hashes also for names that have no account, so that time does not tell which have. */
  private boolean isRight(String name, String password) {
    if (password.length() > LONGEST_PASSWORD) {
      return false;
    }
    @Nullable Account user = accounts.accounts().user(name);
    hashing.acquireUninterruptibly();
    try {
      boolean right = secrets.isPassword(password, user == null ? nobody : user.password());
      return right && user != null;
    } finally {
      hashing.release();
    }
  }

  private static Cookie cookie(Context context, String value, int seconds) {
    Cookie cookie = new Cookie(Callers.COOKIE, value, "/", seconds);
    cookie.setHttpOnly(true);
    cookie.setSecure(context.scheme().equals("https"));
    cookie.setSameSite(SameSite.LAX);
    return cookie;
  }

  private static String told(@Nullable String value) {
    return value == null ? "" : value;
  }

  private void page(Context context, String next, String complaint) {
    context.header("Cache-Control", "no-store");
    rendering.render(
        context,
        "login.jte",
        rendering.frame(context, "Sign in", "login"),
        new LoginPage(next, complaint));
  }
}
