package org.attache.sources.html;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.model.table.TableLines;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of a page as browsers do: its byte order mark, what the server said, what the
 * page says. A page that declares another encoding and is UTF-8 throughout is UTF-8; one that
 * declares none and is not is Windows-1252. So with XML. Labels mean what the WHATWG Encoding
 * Standard says.
 */
public final class PageCharset {
  private static final int HEAD = 4096;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Pattern DECLARED =
      Pattern.compile(
          "<(?:meta[^>]{0,400}?|\\?xml[^>]{0,100}?)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");
  private static final Pattern PARAMETER =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

  private final Map<String, String> meant;

  private PageCharset(Map<String, String> meant) {
    this.meant = meant;
  }

  /** Reads the table {@code encoding-labels.tsv}: where the standard means another than Java. */
  public static PageCharset shipped() {
    Map<String, String> meant = new HashMap<>();
    TableLines.resource(PageCharset.class, "encoding-labels.tsv", 2, List::copyOf)
        .forEach(cells -> meant.put(cells.get(0), cells.get(1)));
    return new PageCharset(Map.copyOf(meant));
  }

  /**
   * Returns the text of a page without its byte order mark; bytes that are none in its encoding
   * become U+FFFD.
   *
   * @param contentType the value of the HTTP header Content-Type, or null
   */
  public String decode(byte[] bytes, @Nullable String contentType) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    return new String(bytes, charset(bytes, contentType));
  }

  private Charset charset(byte[] bytes, @Nullable String contentType) {
    if (isUtf8(bytes)) {
      return StandardCharsets.UTF_8;
    }
    Charset stated = contentType == null ? null : named(PARAMETER.matcher(contentType));
    if (stated == null || stated.equals(StandardCharsets.UTF_8)) {
      String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
      Charset declared = named(DECLARED.matcher(head.toLowerCase(Locale.ROOT)));
      stated = declared == null ? stated : declared;
    }
    return stated == null ? WINDOWS_1252 : stated;
  }

  private @Nullable Charset named(Matcher matcher) {
    if (!matcher.find()) {
      return null;
    }
    String label = String.valueOf(matcher.group(1)).toLowerCase(Locale.ROOT);
    try {
      return Charset.forName(meant.getOrDefault(label, label));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUtf8(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return false;
      }
      if (result.isUnderflow()) {
        return true;
      }
      out.clear();
    }
  }
}
