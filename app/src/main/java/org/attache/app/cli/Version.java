package org.attache.app.cli;

import org.attache.app.export.form.BuildVersion;
import picocli.CommandLine.IVersionProvider;

/** Knows which version this is: the one that the build wrote down. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"attache " + number(), "Java " + System.getProperty("java.version")};
  }

  static String number() {
    return BuildVersion.number();
  }
}
