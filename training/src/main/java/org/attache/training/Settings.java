package org.attache.training;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The settings of a run, read from a file of properties, which names all there are, those that may
 * be absent with nothing; arguments {@code key=value} override.
 */
final class Settings {
  private final Properties values = new Properties();

  Settings(Path file, Iterable<String> overrides) throws IOException {
    try (Reader in = Files.newBufferedReader(file)) {
      values.load(in);
    }
    for (String override : overrides) {
      int equals = override.indexOf('=');
      if (equals <= 0) {
        throw new IllegalArgumentException("not key=value: " + override);
      }
      String key = override.substring(0, equals);
      if (!values.containsKey(key)) {
        throw new IllegalArgumentException("there is no setting " + key);
      }
      values.setProperty(key, override.substring(equals + 1));
    }
  }

  String text(String key) {
    String value = values.getProperty(key);
    if (value == null) {
      throw new IllegalArgumentException("the settings lack " + key);
    }
    return value.strip();
  }

  boolean has(String key) {
    return values.containsKey(key) && !text(key).isEmpty();
  }

  /** Returns whether a setting that is {@code true} or {@code false} is true. */
  boolean is(String key) {
    return switch (text(key)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(key + " is neither true nor false");
    };
  }

  float number(String key) {
    return Float.parseFloat(text(key));
  }

  int count(String key) {
    return Integer.parseInt(text(key));
  }

  Path path(String key) {
    return Path.of(text(key));
  }

  @Override
  public String toString() {
    return new java.util.TreeMap<>(values).toString();
  }
}
