package org.attache.app.web.access;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.app.web.Viewer;
import org.jspecify.annotations.Nullable;

/** Finds out who makes a request: by its token, else by its session, else nobody known. */
final class Callers {
  static final String COOKIE = "attache_session";

  private static final String BEARER = "bearer ";

  /** Readers of feeds cannot send headers; of these addresses alone the token is a parameter. */
  private static final String FEED = ".atom";

  private static final String TOKEN = "token";

  private final AccountSource accounts;
  private final Secrets secrets;
  private final Sessions sessions;
  private final Set<Scope> strangers;
  private final Clock clock;

  Callers(
      AccountSource accounts,
      Secrets secrets,
      Sessions sessions,
      Set<Scope> strangers,
      Clock clock) {
    this.accounts = accounts;
    this.secrets = secrets;
    this.sessions = sessions;
    this.strangers = strangers;
    this.clock = clock;
  }

  /** Returns who it is, null where a token is shown that does not hold. */
  @Nullable Caller of(Context context) {
    @Nullable String shown = context.header("Authorization");
    if (shown != null && shown.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
      return byToken(shown.substring(BEARER.length()).strip());
    }
    @Nullable String asked = context.queryParam(TOKEN);
    if (asked != null && context.path().endsWith(FEED)) {
      return byToken(asked);
    }
    Sessions.Session session = sessions.of(context.cookie(COOKIE));
    @Nullable Account user = session == null ? null : accounts.accounts().user(session.user());
    if (session == null || user == null) {
      return new Caller(Viewer.NOBODY, strangers, "address " + context.ip(), false);
    }
    Viewer viewer = new Viewer(user.name(), session.token(), Scope.labels(user.scopes()));
    return new Caller(viewer, user.scopes(), "user " + user.name(), true);
  }

  private @Nullable Caller byToken(String secret) {
    Accounts known = accounts.accounts();
    @Nullable Token token = known.token(secrets.hash(secret));
    @Nullable Account owner = token == null ? null : known.user(token.owner());
    if (token == null || owner == null || !token.expires().isAfter(clock.instant())) {
      return null;
    }
    Set<Scope> scopes =
        token.scopes().contains(Scope.ADMIN)
            ? owner.scopes()
            : token.scopes().stream()
                .filter(scope -> scope.isIn(owner.scopes()))
                .collect(Collectors.toUnmodifiableSet());
    return new Caller(
        new Viewer(owner.name(), "", Scope.labels(scopes)), scopes, "token " + token.id(), false);
  }
}
