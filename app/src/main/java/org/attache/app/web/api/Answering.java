package org.attache.app.web.api;

import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.attache.app.web.LedgerDesk;
import org.attache.app.web.LedgerLease;
import org.attache.ledger.entry.Digest;
import org.attache.ledger.query.Head;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions to the ledger. As long as nothing is added to its log, the answer to a question
 * for a day stays the same; so the tag of an answer is made of the log's end and the question, and
 * who has it already is told so before anything is looked up.
 */
final class Answering {
  private static final String NDJSON = "application/x-ndjson";
  private static final int STREAMED = 500;

  private final LedgerDesk desk;

  Answering(LedgerDesk desk) {
    this.desk = desk;
  }

  /** Answers with one JSON object. */
  void object(Context context, Parameters asked, Function<LedgerLease, String> object) {
    try (LedgerLease lease = desk.asOf(asked.day())) {
      if (isNew(context, asked, lease, "json")) {
        context.contentType("application/json").result(object.apply(lease));
      }
    }
  }

  /** Answers with bytes that are written as they are made. */
  void bytes(
      Context context,
      Parameters asked,
      String mediaType,
      BiConsumer<LedgerLease, OutputStream> write) {
    try (LedgerLease lease = desk.asOf(asked.day())) {
      if (isNew(context, asked, lease, mediaType)) {
        context.contentType(mediaType);
        write.accept(lease, new BufferedOutputStream(context.outputStream(), 1 << 14));
      }
    }
  }

  /** Answers with a page of a list, or with all of it where lines are wanted. */
  void list(Context context, Parameters asked, Listing listing) {
    boolean lines = wantsLines(context.header("Accept"));
    try (LedgerLease lease = desk.asOf(asked.day())) {
      if (!isNew(context, asked, lease, lines ? "lines" : "json")) {
        return;
      }
      if (lines) {
        stream(context, asked, lease, listing);
      } else {
        page(context, asked, listing.page(lease, asked, asked.position(), asked.limit()));
      }
    }
  }

  private static void page(Context context, Parameters asked, Page page) {
    StringBuilder json = new StringBuilder("{\"as_of\":\"").append(asked.day()).append('"');
    json.append(",\"items\":[").append(String.join(",", page.items())).append(']');
    if (page.next() != null) {
      json.append(",\"next\":\"").append(asked.next(page.next())).append('"');
    }
    context.contentType("application/json").result(json.append('}').toString());
  }

  private static void stream(
      Context context, Parameters asked, LedgerLease lease, Listing listing) {
    context.contentType(NDJSON);
    int left = asked.total();
    @Nullable String position = asked.position();
    try {
      OutputStream out = context.outputStream();
      do {
        Page page = listing.page(lease, asked, position, Math.min(left, STREAMED));
        for (String item : page.items()) {
          out.write((item + "\n").getBytes(StandardCharsets.UTF_8));
        }
        left -= page.items().size();
        position = page.next();
      } while (position != null && left > 0);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isNew(Context context, Parameters asked, LedgerLease lease, String form) {
    Head head = lease.shelf().head();
    String tag = Digest.of(head.hash(), asked.canonical(), form).substring(0, 24);
    String weak = "W/\"" + tag + '"';
    context.header("ETag", weak);
    context.header("Cache-Control", "private, no-cache");
    context.header("Vary", "Accept, Accept-Encoding, Authorization, Cookie");
    @Nullable String known = context.header("If-None-Match");
    // proxies may mark the tag of what they compressed
    boolean same = known != null && (known.contains(tag) || known.strip().equals("*"));
    if (same) {
      context.status(304);
    }
    return !same;
  }

  private static boolean wantsLines(@Nullable String accepted) {
    return accepted != null && accepted.contains(NDJSON);
  }
}
