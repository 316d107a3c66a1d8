package org.attache.app.web.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Who has signed in. Kept in memory by the hash of each cookie; safe for several threads. */
final class Sessions {
  static final Duration LIFE = Duration.ofHours(12);

  private final Secrets secrets;
  private final Clock clock;
  private final Map<String, Session> open = new ConcurrentHashMap<>();

  Sessions(Secrets secrets, Clock clock) {
    this.secrets = secrets;
    this.clock = clock;
  }

  /** Opens a session and returns what its cookie holds. */
  String open(String user) {
    Instant now = clock.instant();
    open.values().removeIf(session -> !session.expires().isAfter(now));
    String cookie = secrets.secret();
    open.put(secrets.hash(cookie), new Session(user, secrets.secret(), now.plus(LIFE)));
    return cookie;
  }

  /** Returns the session of the cookie, null if there is none or it has ended. */
  @Nullable Session of(@Nullable String cookie) {
    Session session = cookie == null ? null : open.get(secrets.hash(cookie));
    return session == null || !session.expires().isAfter(clock.instant()) ? null : session;
  }

  void close(@Nullable String cookie) {
    if (cookie != null) {
      open.remove(secrets.hash(cookie));
    }
  }

  /**
   * One who has signed in.
   *
   * @param user name of the account
   * @param token that forms send back
   * @param expires when it ends
   */
  record Session(String user, String token, Instant expires) {}
}
