package org.attache.sources.input;

import java.util.Locale;
import java.util.Objects;
import org.attache.model.Document;
import org.attache.model.error.IncorrectInput;
import org.attache.model.error.Unsupported;
import org.attache.sources.language.LanguageFinder;
import org.attache.sources.limit.Limit;
import org.attache.sources.limit.Limits;
import org.jspecify.annotations.Nullable;

/** Adds to documents what holds if they do not say it, and refuses those that cannot be read. */
final class DocumentCheck {
  private static final String ENGLISH = "en";

  private final DocumentDefaults defaults;
  private final Limits limits;
  private final LanguageFinder languages;

  DocumentCheck(DocumentDefaults defaults, Limits limits, LanguageFinder languages) {
    this.defaults = defaults;
    this.limits = limits;
    this.languages = languages;
  }

  /** Refuses what has more bytes than a document may. */
  void requireBytes(byte[] bytes, String place) {
    String what = "a document of " + bytes.length + " bytes or more";
    limits.require(Limit.DOCUMENT_BYTES, bytes.length, what, place);
  }

  /**
   * Returns the document with what holds if it does not say it.
   *
   * @throws IncorrectInput if its text is empty
   * @throws Unsupported if it is too long, or in another language than English
   */
  Document completed(Document document, String place) {
    String text = document.text();
    if (text.isBlank()) {
      throw new IncorrectInput("text-empty", "the text is empty", null, place);
    }
    String units = "a text of " + text.length() + " units";
    limits.require(Limit.TEXT_UNITS, text.length(), units, place);
    long sentences = sentences(text);
    limits.require(Limit.SENTENCES, sentences, "a text of " + sentences + " sentences", place);
    requireEnglish(document, place);
    return new Document(
        document.id(),
        document.url(),
        or(document.title(), defaults.title()),
        or(document.publisher(), defaults.publisher()),
        or(document.published(), defaults.published()),
        document.language(),
        text);
  }

  /** What the text shows counts before what is declared, which is often a template's. */
  private void requireEnglish(Document document, String place) {
    @Nullable String found = languages.find(document.text());
    String language =
        Objects.requireNonNullElse(found == null ? document.language() : found, ENGLISH);
    if (!language.toLowerCase(Locale.ROOT).startsWith(ENGLISH)) {
      String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
      throw new Unsupported(
          "language-unsupported",
          "in " + name + " (" + language + "); only English is read",
          language,
          place);
    }
  }

  private static long sentences(String text) {
    return text.chars().filter(unit -> unit == '.' || unit == '!' || unit == '?').count();
  }

  private static <T> @Nullable T or(@Nullable T own, @Nullable T otherwise) {
    return own == null ? otherwise : own;
  }
}
