package org.attache.sources.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.attache.model.Document;
import org.attache.model.error.AttacheException;
import org.attache.model.error.Fault;
import org.attache.model.json.DocumentCodec;
import org.attache.model.json.Origin;
import org.attache.sources.archive.CsvRecords;
import org.attache.sources.feed.FeedReader;
import org.attache.sources.feed.Opml;
import org.attache.sources.html.ArticleReader;
import org.attache.sources.html.PageCharset;
import org.attache.sources.input.DocumentInput;
import org.attache.sources.input.DocumentSink;
import org.attache.sources.input.InputSettings;
import org.attache.sources.limit.Limits;
import org.attache.sources.robots.Robots;

/** The readers of foreign bytes. */
enum FuzzTarget {
  /** Web pages. */
  HTML {
    @Override
    void read(byte[] bytes) {
      new ArticleReader(Limits.usual()).read(bytes, "https://page.example/2031/08/04/x", null);
    }
  },
  /** RSS, RDF, Atom, JSON Feed. */
  FEED {
    @Override
    void read(byte[] bytes) {
      new FeedReader().read(bytes, "https://feed.example/all", null);
    }
  },
  /** Lists of feeds. */
  OPML {
    @Override
    void read(byte[] bytes) {
      Opml.feeds(bytes, "feeds.opml");
    }
  },
  /** WARC, TAR, ZIP, gzip, and whatever else a user may name. */
  ARCHIVE {
    @Override
    void read(byte[] bytes) {
      new DocumentInput(InputSettings.usual(), new ByteArrayInputStream(bytes))
          .read(DocumentInput.STANDARD_INPUT, new Checking());
    }
  },
  /** Documents as JSON. */
  JSON {
    @Override
    void read(byte[] bytes) {
      new DocumentCodec().decode(new String(bytes, StandardCharsets.UTF_8), Origin.of("x"));
    }
  },
  /** Tables as CSV. */
  CSV {
    @Override
    void read(byte[] bytes) {
      CsvRecords records = new CsvRecords(new ByteArrayInputStream(bytes), ',', 10_000, "x.csv");
      try {
        for (List<String> row = records.next(); row != null; row = records.next()) {
          require(!row.isEmpty(), "a record without fields");
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  },
  /** The encodings of pages. */
  CHARSET {
    @Override
    void read(byte[] bytes) {
      PageCharset charset = PageCharset.shipped();
      charset.decode(bytes, null);
      String declared =
          new String(bytes, 0, Math.min(40, bytes.length), StandardCharsets.ISO_8859_1);
      charset.decode(bytes, "text/html; charset=" + declared);
    }
  },
  /** Days as pages and feeds tell them. */
  DATE {
    @Override
    void read(byte[] bytes) {
      String day = new String(bytes, StandardCharsets.UTF_8).replaceAll("[<>&\"]", "");
      String page =
          "<html><head><meta property=\"article:published_time\" content=\""
              + day
              + "\"></head><body><article><time>"
              + day
              + "</time><p>"
              + "The ministers met for two hours and agreed to meet again. ".repeat(6)
              + "</p></article></body></html>";
      HTML.read(page.getBytes(StandardCharsets.UTF_8));
      String feed =
          "<rss version=\"2.0\"><channel><title>x</title><item><title>y</title><link>https://x.example/y"
              + "</link><pubDate>"
              + day
              + "</pubDate></item></channel></rss>";
      FEED.read(feed.getBytes(StandardCharsets.UTF_8));
    }
  },
  /** What sites allow robots. */
  ROBOTS {
    @Override
    void read(byte[] bytes) {
      Robots robots = Robots.read(new String(bytes, StandardCharsets.UTF_8), "attache");
      robots.allows("/news/2031/08/04.html?x=1");
      robots.delay();
    }
  };

  /** Reads the bytes. */
  abstract void read(byte[] bytes);

  /**
   * Reads the bytes and lets pass what is said of bad input.
   *
   * @throws AssertionError if the reader blames itself
   */
  void attempt(byte[] bytes) {
    try {
      read(bytes);
    } catch (Fault e) {
      throw new AssertionError(this + " takes the blame for its input", e);
    } catch (AttacheException e) {
      require(!e.code().isBlank(), "an error without a code");
      require(e.getMessage() != null, "an error without words");
    }
  }

  /** Returns the folder of its corpus. */
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static void require(boolean holds, String broken) {
    if (!holds) {
      throw new AssertionError(broken);
    }
  }

  /** Takes documents, which must have what was promised of them. */
  private static final class Checking implements DocumentSink {
    @Override
    public void accept(Document document) {
      require(!document.text().isBlank(), "a document without text");
    }

    @Override
    public void refuse(AttacheException reason) {
      require(!(reason instanceof Fault), "a fault: " + reason.getMessage());
    }

    @Override
    public void note(String message) {
      require(!message.isBlank(), "a note without words");
    }

    @Override
    public void consumed(long bytes) {
      require(bytes >= 0, "fewer bytes than none");
    }
  }
}
