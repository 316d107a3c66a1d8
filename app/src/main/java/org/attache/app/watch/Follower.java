package org.attache.app.watch;

import java.time.Instant;
import java.util.Set;
import org.attache.model.Document;
import org.attache.model.error.AttacheException;
import org.attache.model.error.Fault;
import org.attache.model.error.IncorrectInput;
import org.attache.model.error.Unavailable;
import org.attache.model.error.Unsupported;
import org.attache.sources.fetch.FetchRequest;
import org.attache.sources.fetch.Fetched;
import org.attache.sources.fetch.WebAddress;
import org.attache.sources.input.DocumentDefaults;
import org.attache.sources.input.FetchedArticles;
import org.attache.sources.robots.Robots;
import org.jspecify.annotations.Nullable;

/** Follows leads to their articles. */
final class Follower {
  private static final Set<Integer> PASSING = Set.of(408, 425, 429);
  static final String ROBOTS = "its host asks robots to leave it alone (robots.txt)";
  static final String UNLEARNT = "its host does not say what robots may ask for (robots.txt)";

  private final FetchedArticles articles;
  private final Asker asker;
  private final Manners manners;

  Follower(FetchedArticles articles, Asker asker, Manners manners) {
    this.articles = articles;
    this.asker = asker;
    this.manners = manners;
  }

  /**
   * What came of following a lead; exactly one of the parts is there.
   *
   * @param document the article
   * @param refusal why the article cannot be read
   * @param later the lead as it is to be followed again
   * @param note the sign that told the day of the article, or why there is none
   */
  record Followed(
      @Nullable Document document,
      @Nullable AttacheException refusal,
      @Nullable Lead later,
      String note) {
    static Followed givenUp(String why) {
      return new Followed(null, null, null, why);
    }
  }

  /** Follows a lead; its host, if it has one, has been asked what to leave alone. */
  Followed follow(Lead lead, @Nullable Host host) {
    if (host == null || !lead.hasPage()) {
      return content(lead, "it has neither page nor text");
    }
    @Nullable Robots robots = host.robots(asker.now());
    if (robots != null && !robots.allows(WebAddress.of(lead.key()).target())) {
      return content(lead, ROBOTS);
    }
    try {
      Fetched page =
          asker.ask(
              host,
              FetchRequest.of(lead.key())
                  .accepting("text/html", "application/xhtml+xml")
                  .with("Accept", "text/html, application/xhtml+xml"));
      if (page.status() == 200) {
        return found(articles.page(page, told(lead)));
      }
      boolean passes = page.status() >= 500 || PASSING.contains(page.status());
      String why = "the answer is " + page.status();
      return passes ? inVain(lead, why, asker.retryAfter(page)) : content(lead, why);
    } catch (Unavailable e) {
      return inVain(lead, String.valueOf(e.getMessage()), null);
    } catch (IncorrectInput | Unsupported | Fault e) {
      return unread(lead, e);
    }
  }

  /** Puts a lead off since its host could not say what to leave alone. */
  Followed unlearnt(Lead lead) {
    return inVain(lead, UNLEARNT, null);
  }

  private Followed inVain(Lead lead, String why, @Nullable Instant retryAfter) {
    if (lead.tries() + 1 >= manners.tries()) {
      return content(lead, why);
    }
    Instant next = asker.now().plus(manners.wait(lead.tries() + 1));
    boolean longer = retryAfter != null && retryAfter.isAfter(next);
    Instant most = asker.now().plus(manners.mostRetry());
    Instant wished = longer && retryAfter != null ? retryAfter : next;
    Lead later = lead.triedInVain(wished.isAfter(most) ? most : wished);
    return new Followed(null, null, later, why);
  }

  /** A page without an article, or not of the web, gives way to what the feed holds itself. */
  private Followed unread(Lead lead, AttacheException why) {
    boolean page = why.code().startsWith("article-") || why.code().startsWith("type-");
    boolean address = why.code().startsWith("address-");
    if (address || why.code().startsWith("type-") || (page && lead.content() != null)) {
      return content(lead, why.getMessage() + " [" + why.code() + "]");
    }
    return new Followed(null, why, null, why.code());
  }

  /** Takes the text that the feed holds, where the page is not to be had. */
  private Followed content(Lead lead, String why) {
    if (lead.content() == null) {
      return Followed.givenUp(why);
    }
    try {
      return found(articles.content(lead.content(), lead.key(), told(lead)));
    } catch (AttacheException e) {
      return new Followed(null, e, null, e.code());
    }
  }

  private static Followed found(FetchedArticles.Found found) {
    String sign = found.published() == null ? "undated" : "dated by " + found.published().method();
    return new Followed(found.document(), null, null, sign);
  }

  private static DocumentDefaults told(Lead lead) {
    return new DocumentDefaults(lead.day(), lead.outlet(), lead.title());
  }
}
