package org.attache.app.export.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this program, as the build wrote it down. */
public final class BuildVersion {
  private static final String FILE = "/org/attache/app/cli/version.properties";

  private BuildVersion() {}

  /** Returns the version, {@code unknown} in a program that was not built as usual. */
  public static String number() {
    Properties properties = new Properties();
    try (InputStream in = BuildVersion.class.getResourceAsStream(FILE)) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "unknown");
  }
}
