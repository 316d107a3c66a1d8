package org.attache.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.attache.sources.html.ArticleReader;
import org.attache.sources.limit.Limits;

/** Prints how many web pages a second one core reads, round by round until the JVM is warm. */
public final class PageRun {
  private static final int ROUNDS = 10;
  private static final double NANOS = 1e9;
  private static final int KILOBYTE = 1000;

  private PageRun() {}

  /** Reads the pages of {@code peers/article-extraction} in the folder {@code ATTACHE_SHARED}. */
  public static void main(String[] arguments) throws IOException {
    String shared =
        Objects.requireNonNull(
            System.getenv("ATTACHE_SHARED"),
            "set ATTACHE_SHARED to the folder that has peers/ in it");
    List<byte[]> pages = pages(Path.of(shared, "peers", "article-extraction", "html"));
    long bytes = pages.stream().mapToLong(page -> page.length).sum();
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    out.println(pages.size() + " pages, " + bytes / pages.size() / KILOBYTE + " KB on average");
    ArticleReader reader = new ArticleReader(Limits.usual());
    Cpu cpu = new Cpu();
    for (int round = 1; round <= ROUNDS; round++) {
      long begun = cpu.nanos();
      for (byte[] page : pages) {
        reader.read(page, null, null);
      }
      double seconds = (cpu.nanos() - begun) / NANOS;
      out.println("round " + round + ": " + Math.round(pages.size() / seconds) + " pages/s");
    }
  }

  private static List<byte[]> pages(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> listed = Files.list(folder)) {
      listed.sorted().forEach(files::add);
    }
    List<byte[]> pages = new ArrayList<>();
    for (Path file : files) {
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        pages.add(in.readAllBytes());
      }
    }
    return pages;
  }
}
