package org.attache.reading.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Reads an actor dictionary in PETRARCH's format: {@code NAME_OF_ACTOR [CODE]} with synonyms on
 * lines that begin with {@code +}; a code of an entry without dates stands in brackets, dated codes
 * follow on indented lines ({@code [USAGOV 010120-200121]}) and only the undated one is used;
 * {@code #} and {@code <!-- … -->} begin comments. The first three letters of a code are the actor,
 * the next three its sector where PLOVER knows such a one.
 */
final class PetrarchActors {
  private static final Set<String> SECTORS =
      Arrays.stream(Sector.values()).map(Sector::name).collect(Collectors.toUnmodifiableSet());

  private final String file;
  private final KnowledgeBuilder builder;
  private boolean inComment;
  private String code = "";

  PetrarchActors(String file, KnowledgeBuilder builder) {
    this.file = file;
    this.builder = builder;
  }

  void read(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = withoutComment(lines.get(i));
      if (!line.isBlank()) {
        entry(line, i + 1);
      }
    }
  }

  private String withoutComment(String line) {
    if (inComment) {
      int end = line.indexOf("-->");
      inComment = end < 0;
      return end < 0 ? "" : withoutComment(line.substring(end + 3));
    }
    int begin = line.indexOf("<!--");
    if (begin >= 0) {
      inComment = true;
      return line.substring(0, begin) + withoutComment(line.substring(begin + 4));
    }
    int hash = line.indexOf('#');
    return hash < 0 ? line : line.substring(0, hash);
  }

  private void entry(String line, int number) {
    String text = line.strip();
    boolean synonym = text.startsWith("+");
    int open = text.indexOf('[');
    int close = text.indexOf(']');
    if (open > close || (open < 0 && close >= 0)) {
      builder.complain(file, number, "unbalanced brackets: " + text);
      return;
    }
    String name = (open < 0 ? text : text.substring(0, open)).replace("+", "").strip();
    if (open >= 0 && !name.isEmpty()) {
      code = text.substring(open + 1, close).strip().toUpperCase(Locale.ROOT);
    } else if (!synonym && !name.isEmpty()) {
      builder.complain(file, number, "an actor without a code: " + text);
      return;
    }
    if (!name.isEmpty()) {
      add(name, number);
    }
  }

  private void add(String name, int number) {
    if (code.length() < 3 || !code.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
      builder.complain(file, number, "not a code of three letters or more: [" + code + "]");
      return;
    }
    String words = name.replace('_', ' ').strip();
    builder.actor(words, new Designation.ActorName(words, code.substring(0, 3), sector(code)));
  }

  private static @Nullable Sector sector(String code) {
    String agent = code.length() >= 6 ? code.substring(3, 6) : "";
    return SECTORS.contains(agent) ? Sector.valueOf(agent) : null;
  }
}
