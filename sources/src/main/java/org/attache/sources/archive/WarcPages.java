package org.attache.sources.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.attache.model.error.AttacheException;
import org.attache.model.error.IncorrectInput;
import org.attache.sources.limit.Limit;
import org.attache.sources.limit.Limits;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Reads the pages of a WARC: responses of status 200 that are HTML or plain text, and texts that
 * were made of pages (conversions, as in WET files). Other records are passed over.
 */
public final class WarcPages {
  private static final int BUFFER = 8192;
  private static final byte[] RECORD = {'\n', 'W', 'A', 'R', 'C', '/', '1', '.'};

  private final Limits limits;
  private final String place;
  private final Consumer<CapturedPage> pages;
  private final Consumer<AttacheException> refusals;
  private final LongConsumer reached;

  /**
   * Makes a reader of the archive that messages name {@code place}.
   *
   * @param refusals takes why a record cannot be read; the next ones are read
   * @param reached takes the byte at which the next record begins, when those before were read
   */
  public WarcPages(
      Limits limits,
      String place,
      Consumer<CapturedPage> pages,
      Consumer<AttacheException> refusals,
      LongConsumer reached) {
    this.limits = limits;
    this.place = place;
    this.pages = pages;
    this.refusals = refusals;
    this.reached = reached;
  }

  /**
   * Hands over every page.
   *
   * @param in the WARC, unpacked, from the beginning of a record on
   * @param from byte of the archive at which {@code in} begins
   */
  public void read(InputStream in, long from) throws IOException {
    PushbackInputStream rest = new PushbackInputStream(in, 2 * BUFFER);
    long begun = from;
    boolean more = true;
    while (more) {
      ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
      buffer.flip();
      CountedStream read = new CountedStream(rest);
      WarcReader reader = new WarcReader(Channels.newChannel(read), buffer);
      reader.setLenient(true);
      try {
        readAll(reader, begun);
        more = false;
      } catch (ParsingException | IllegalArgumentException e) {
        long at = begun + reader.position();
        refusals.accept(
            new IncorrectInput(
                "warc-broken",
                "a damaged record near byte " + at + ": " + e.getMessage(),
                null,
                place + ":" + at,
                e));
        rest.unread(buffer.array(), buffer.position(), buffer.remaining());
        long passed = toNextRecord(rest);
        begun += read.count() - buffer.remaining() + passed;
        more = passed >= 0;
      } catch (EOFException e) {
        long at = begun + reader.position();
        String message = "the archive ends within a record, near byte " + at;
        refusals.accept(new IncorrectInput("warc-broken", message, null, place + ":" + at, e));
        more = false;
      }
    }
  }

  private void readAll(WarcReader reader, long begun) throws IOException {
    for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
      WarcRecord record = next.orElseThrow();
      long at = begun + record.position();
      reached.accept(at);
      if (record instanceof WarcResponse response && isHttp(response)) {
        response(response, at);
      } else if (record instanceof WarcConversion conversion) {
        Optional<WarcPayload> payload = conversion.payload();
        if (payload.isPresent()) {
          take(conversion, "text/plain; charset=utf-8", payload.orElseThrow().body(), at);
        }
      }
    }
  }

  private static boolean isHttp(WarcResponse response) {
    return response.contentType().base().equals(MediaType.HTTP);
  }

  private void response(WarcResponse response, long at) throws IOException {
    try {
      HttpResponse http = response.http();
      MediaType type = http.contentType().base();
      boolean page = type.equals(MediaType.parse("text/html")) || type.equals(MediaType.XHTML);
      if (http.status() == 200 && (page || type.equals(MediaType.PLAIN_TEXT))) {
        take(response, http.contentType().raw(), http.bodyDecoded(), at);
      }
    } catch (ParsingException e) {
      refusals.accept(
          new IncorrectInput(
              "warc-broken", "a damaged response: " + e.getMessage(), null, place + ":" + at, e));
    }
  }

  private void take(WarcTargetRecord record, String type, MessageBody body, long at)
      throws IOException {
    int most = (int) Math.min(limits.of(Limit.DOCUMENT_BYTES), Integer.MAX_VALUE - 16) + 1;
    byte[] bytes = body.stream().readNBytes(most);
    pages.accept(new CapturedPage(place + ":" + at, at, record.target(), type, bytes));
  }

  /**
   * Goes to the next line that begins as a record does.
   *
   * @return how many bytes were passed over, or -1 if there is none
   */
  private static long toNextRecord(PushbackInputStream in) throws IOException {
    int matched = 0;
    long passed = 1;
    for (int unit = in.read(); unit >= 0; unit = in.read()) {
      matched = unit == RECORD[matched] ? matched + 1 : unit == RECORD[0] ? 1 : 0;
      if (matched == RECORD.length) {
        in.unread(RECORD, 1, RECORD.length - 1);
        return passed - (RECORD.length - 1);
      }
      passed++;
    }
    return -1;
  }
}
