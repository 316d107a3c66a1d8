package org.attache.sources.html.meta;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day on which an article was published, from what its page says and never from a clock.
 */
final class PublicationDates {
  private static final Pattern ADDRESS =
      Pattern.compile("[/_-]((?:19|20)\\d{2})[/_-]?(\\d{2}|[a-z]{3})[/_-]?(\\d{2})(?:[/_.-]|$)");
  private static final Pattern FOREIGN_TIME =
      Pattern.compile(
          "comment|related|modified|updated|sidebar|widget|recent|popular|teaser|footer|upcoming");
  private static final Pattern DATE_CLASS =
      Pattern.compile(
          "(?:^|[^a-z])(?:date|dateline|datetime|pubdate|published|publish|posted|post-?date|timestamp|byline|meta|entry-meta|time)(?:[^a-z]|$)");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
  private static final int MOST_LOOKED_AT = 2000;
  private static final int LONGEST_LINE = 120;
  private static final int SHORTEST_TITLE = 12;
  private static final int AFTER_TITLE = 60;
  private static final int BEFORE_TITLE = 15;
  private static final double AGREEING = 0.4;
  private static final double CONTRADICTED = 0.75;

  private final DayText days;
  private final List<String> names;

  /**
   * Makes a finder.
   *
   * @param names the names of meta elements that tell the day, the surest first
   */
  PublicationDates(DayText days, List<String> names) {
    this.days = days;
    this.names = List.copyOf(names);
  }

  /** Returns the day that the surest sign tells, or null where none does. */
  @Nullable Published find(
      Document page,
      MetaTags tags,
      ArticleData data,
      @Nullable String url,
      @Nullable String language) {
    boolean dayFirst = language != null && !language.equals("en");
    Map<DateMethod, LocalDate> found = new EnumMap<>(DateMethod.class);
    put(found, DateMethod.JSON_LD, value(data.text("datePublished")));
    put(found, DateMethod.META, value(tags.first(names)));
    put(found, DateMethod.MICRODATA, microdata(page, dayFirst));
    put(found, DateMethod.URL, url == null ? null : address(url));
    put(found, DateMethod.TIME_ELEMENT, time(page, dayFirst));
    if (found.isEmpty()) {
      put(found, DateMethod.DATELINE, dateline(page, dayFirst));
    }
    return found.isEmpty() ? null : weighed(found);
  }

  private static Published weighed(Map<DateMethod, LocalDate> found) {
    Map.Entry<DateMethod, LocalDate> first = found.entrySet().iterator().next();
    double doubt = 1 - first.getKey().trust();
    double confidence = 1 - doubt;
    for (Map.Entry<DateMethod, LocalDate> other : found.entrySet()) {
      if (other.getKey() != first.getKey()) {
        boolean near = Math.abs(DAYS.between(first.getValue(), other.getValue())) <= 1;
        confidence = near ? 1 - (1 - confidence) * AGREEING : confidence * CONTRADICTED;
      }
    }
    return new Published(first.getValue(), first.getKey(), Math.round(confidence * 1000) / 1000.0);
  }

  private static void put(
      Map<DateMethod, LocalDate> found, DateMethod method, @Nullable LocalDate day) {
    if (day != null) {
      found.put(method, day);
    }
  }

  private @Nullable LocalDate value(@Nullable String value) {
    return value == null ? null : days.ofValue(value);
  }

  private @Nullable LocalDate microdata(Document page, boolean dayFirst) {
    for (Element element :
        first(
            page.select(
                "[itemprop~=\\bdatePublished\\b],[property~=\\bdatePublished\\b],abbr.published[title]"))) {
      LocalDate day = ofElement(element, dayFirst);
      if (day != null && !isForeign(element)) {
        return day;
      }
    }
    return null;
  }

  private static List<Element> first(Elements elements) {
    return elements.subList(0, Math.min(elements.size(), MOST_LOOKED_AT));
  }

  /** Returns the day of the element's attributes, else of its text. */
  private @Nullable LocalDate ofElement(Element element, boolean dayFirst) {
    for (String attribute : List.of("content", "datetime", "title", "data-timestamp")) {
      LocalDate day = element.hasAttr(attribute) ? days.ofValue(element.attr(attribute)) : null;
      if (day != null) {
        return day;
      }
    }
    return inLine(element, dayFirst);
  }

  private @Nullable LocalDate time(Document page, boolean dayFirst) {
    for (Element time : first(page.select("time"))) {
      LocalDate day = isForeign(time) ? null : ofElement(time, dayFirst);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private @Nullable LocalDate address(String url) {
    Matcher matcher = ADDRESS.matcher(url.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      LocalDate day =
          days.in(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3), false);
      day =
          day == null
              ? days.in(matcher.group(3) + " " + matcher.group(2) + " " + matcher.group(1), false)
              : day;
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** Returns the first day in a short line near the title, else in an element for dates. */
  private @Nullable LocalDate dateline(Document page, boolean dayFirst) {
    LocalDate near = nearTitle(page, dayFirst);
    return near == null ? inDateClass(page, dayFirst) : near;
  }

  private @Nullable LocalDate nearTitle(Document page, boolean dayFirst) {
    Elements all = page.body().getAllElements();
    int at = titleAmong(all, page.title());
    if (at < 0) {
      return null;
    }
    List<Element> after = all.subList(at, Math.min(all.size(), at + AFTER_TITLE));
    LocalDate day = firstIn(after, dayFirst);
    return day == null ? firstIn(all.subList(Math.max(0, at - BEFORE_TITLE), at), dayFirst) : day;
  }

  /** Returns the number of the heading, else of the element with words of the title, or -1. */
  private static int titleAmong(List<Element> elements, String title) {
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i).normalName().equals("h1")) {
        return i;
      }
    }
    for (int i = 0; i < elements.size(); i++) {
      String text = elements.get(i).ownText();
      if (text.length() >= SHORTEST_TITLE && title.contains(text)) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable LocalDate firstIn(List<Element> elements, boolean dayFirst) {
    for (Element element : elements) {
      String text = element.ownText();
      LocalDate day = text.length() > LONGEST_LINE ? null : days.in(text, dayFirst);
      if (day != null && !isForeign(element)) {
        return day;
      }
    }
    return null;
  }

  private @Nullable LocalDate inDateClass(Document page, boolean dayFirst) {
    for (Element element : first(page.select("[class],[id]"))) {
      String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
      if (DATE_CLASS.matcher(names).find() && !isForeign(element)) {
        LocalDate day = inLine(element, dayFirst);
        if (day != null) {
          return day;
        }
      }
    }
    return null;
  }

  /** Returns the day in the element's text, if that is no longer than a line. */
  private @Nullable LocalDate inLine(Element element, boolean dayFirst) {
    StringBuilder text = new StringBuilder();
    element.filter(
        (node, depth) -> {
          if (node instanceof TextNode run) {
            text.append(run.getWholeText()).append(' ');
          }
          return text.length() > 2 * LONGEST_LINE ? FilterResult.STOP : FilterResult.CONTINUE;
        });
    String line = SPACE.matcher(text).replaceAll(" ");
    return line.length() > LONGEST_LINE ? null : days.in(line, dayFirst);
  }

  private static boolean isForeign(Element element) {
    int levels = 0;
    for (@Nullable Element at = element; at != null && levels < 12; at = at.parent()) {
      String tag = at.normalName();
      if (tag.equals("body")) {
        return false;
      }
      String names = (at.className() + " " + at.id()).toLowerCase(Locale.ROOT);
      if (tag.equals("footer")
          || tag.equals("aside")
          || tag.equals("nav")
          || FOREIGN_TIME.matcher(names).find()) {
        return true;
      }
      levels++;
    }
    return false;
  }
}
