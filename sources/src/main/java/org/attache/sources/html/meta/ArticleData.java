package org.attache.sources.html.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a page's JSON-LD says of the article, in the words of schema.org. */
final class ArticleData {
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?:https?://schema.org/)?\\w*(?:Article|BlogPosting|Blog|Report|LiveBlogPosting|Review)");
  private static final ArticleData NONE = new ArticleData(Map.of());

  private final Map<String, Object> object;

  private ArticleData(Map<String, Object> object) {
    this.object = object;
  }

  /** Returns the object among {@code objects} that tells most of an article, or an empty one. */
  static ArticleData among(List<Map<String, Object>> objects) {
    ArticleData best = NONE;
    int most = 0;
    for (Map<String, Object> object : objects) {
      ArticleData data = new ArticleData(object);
      int worth = data.worth();
      if (worth > most) {
        best = data;
        most = worth;
      }
    }
    return best;
  }

  private int worth() {
    boolean article = texts("@type").stream().anyMatch(type -> ARTICLE.matcher(type).matches());
    if (!article) {
      return 0;
    }
    int worth = 1;
    worth += text("datePublished") == null ? 0 : 4;
    worth += text("headline") == null ? 0 : 2;
    return worth + (text("articleBody") == null ? 0 : 2);
  }

  /** Returns the first text of a member, or the name of the first object in it. */
  @Nullable String text(String member) {
    List<String> texts = texts(member);
    return texts.isEmpty() ? null : texts.get(0);
  }

  /** Returns the texts of a member; of objects in it their names. */
  List<String> texts(String member) {
    List<String> texts = new ArrayList<>();
    collect(object.get(member), texts);
    return texts;
  }

  private static void collect(@Nullable Object value, List<String> texts) {
    if (value instanceof String text) {
      if (!text.isBlank()) {
        texts.add(text.strip());
      }
    } else if (value instanceof List<?> items) {
      items.forEach(item -> collect(item, texts));
    } else if (value instanceof Map<?, ?> object) {
      @Nullable Object name = object.get("name");
      collect(Objects.requireNonNullElse(name == null ? object.get("@value") : name, ""), texts);
    }
  }
}
