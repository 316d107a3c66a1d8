package org.attache.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * The folder of annotated documents that is no part of the project. It is named by the system
 * property or the environment variable {@code ATTACHE_SHARED}; tests that need it are skipped where
 * it is not there.
 */
public final class SharedFolder {
  private SharedFolder() {}

  /** Returns the folder {@code path} within the shared folder, or skips the running test. */
  public static Path require(String path) {
    Optional<Path> folder = find(path);
    Assumptions.assumeTrue(
        folder.isPresent(), "ATTACHE_SHARED does not name a folder that holds " + path);
    return folder.orElseThrow();
  }

  private static Optional<Path> find(String path) {
    String named = System.getProperty("ATTACHE_SHARED", System.getenv("ATTACHE_SHARED"));
    return Optional.ofNullable(named)
        .filter(name -> !name.isBlank())
        .map(name -> Path.of(name).resolve(path))
        .filter(Files::exists);
  }
}
