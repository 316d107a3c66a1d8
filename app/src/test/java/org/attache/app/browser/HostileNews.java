package org.attache.app.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.attache.app.DocumentReader;
import org.attache.model.Attribution;
import org.attache.model.Claim;
import org.attache.model.Days;
import org.attache.model.Document;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.attache.model.Excerpt;
import org.attache.model.Place;
import org.attache.model.Reading;
import org.attache.model.Sector;
import org.attache.model.SourceKind;
import org.attache.model.Span;
import org.attache.model.Stage;
import org.attache.model.Timex;
import org.attache.model.json.DocumentCodec;
import org.attache.model.json.Origin;

/**
 * Articles that want to be more than text, as they are read, and a claim of each in which names,
 * roles and places are hostile too, as tables of a user's own may have them.
 */
final class HostileNews {
  private static final String FILE = "hostile-articles.jsonl";

  private HostileNews() {}

  /** Returns the articles. */
  static List<Document> articles() {
    DocumentCodec codec = new DocumentCodec();
    List<Document> articles = new ArrayList<>();
    for (String line : text().lines().toList()) {
      articles.add(codec.decode(line, Origin.of(FILE)));
    }
    return articles;
  }

  /** Returns what is read in them. */
  static List<Reading> read(DocumentReader reader) {
    List<Reading> readings = new ArrayList<>();
    for (Document article : articles()) {
      Reading read = reader.read(article);
      List<Claim> claims = new ArrayList<>(read.claims());
      claims.add(claim(article));
      readings.add(new Reading(article, claims, read.quotations()));
    }
    return readings;
  }

  private static Claim claim(Document article) {
    String title = Objects.requireNonNull(article.title());
    String outlet = Objects.requireNonNull(article.publisher());
    String text = article.text();
    Excerpt all = Excerpt.of(text, new Span(0, text.length()));
    Excerpt word = Excerpt.of(text, new Span(text.length() / 2, text.length() / 2 + 2));
    Entity actor = new Entity(word, title, "RUS", Sector.GOV, title);
    Entity recipient = new Entity(all, outlet, "USA", Sector.GOV, outlet);
    return new Claim(
        EventType.CONSULT,
        List.of(),
        List.of(),
        Stage.AGREED,
        List.of(),
        true,
        word,
        all.span(),
        List.of(actor),
        List.of(recipient),
        new Timex(word, Days.on(LocalDate.of(2025, 9, 3))),
        new Place(word, title, "NOR", 59.91, 10.75),
        List.of(new Attribution(recipient, SourceKind.OFFICIAL, title)),
        0.4,
        List.of());
  }

  private static String text() {
    try (InputStream in = HostileNews.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
