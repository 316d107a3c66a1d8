package org.attache.app.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.app.DocumentReader;
import org.attache.ledger.store.Ledger;
import org.attache.model.Document;
import org.attache.model.Reading;
import org.attache.model.error.Fault;
import org.attache.model.json.DocumentCodec;
import org.attache.model.json.Origin;

/** Fills a ledger with the samples: two weeks of August 2025, in our own words. */
public final class DemoLedger {
  /** A day on which much stands open in the samples. */
  public static final LocalDate SHOWN = LocalDate.of(2025, 8, 8);

  private static final String LIST = "samples.tsv";

  private DemoLedger() {}

  /** Reads the samples, stores what they say, and returns how many documents there were. */
  public static int fill(Ledger ledger, DocumentReader reader) {
    List<Reading> readings = new ArrayList<>();
    for (Document sample : samples()) {
      readings.add(reader.read(sample));
    }
    ledger.ingest(readings);
    return readings.size();
  }

  /** Returns the samples in the order of their list. */
  public static List<Document> samples() {
    DocumentCodec codec = new DocumentCodec();
    List<Document> samples = new ArrayList<>();
    for (String name : text(LIST).lines().skip(1).toList()) {
      samples.add(codec.decode(text("samples/" + name), Origin.of(name)));
    }
    return samples;
  }

  private static String text(String name) {
    try (InputStream in = DemoLedger.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new Fault("sample-missing", "the program lacks a sample", name, name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Fault("sample-missing", "a sample cannot be read", name, name, e);
    }
  }
}
