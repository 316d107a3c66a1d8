package org.attache.sources.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.attache.model.error.IncorrectInput;
import org.attache.testkit.Chance;
import org.attache.testkit.HostileText;
import org.attache.testkit.Seeded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WebAddressTest {
  @ParameterizedTest
  @CsvSource({
    "http://a.example, http://a.example/",
    "HTTPS://A.Example:443/x?y#z, https://a.example/x?y",
    "http://a.example:80?q=1, http://a.example/?q=1",
    "https://a.example:8443/, https://a.example:8443/",
    "http://a.example./x, http://a.example/x",
    "http://bücher.example/ä ö, http://xn--bcher-kva.example/%C3%A4%20%C3%B6",
    "http://a.example/%C3%A4%zz, http://a.example/%C3%A4%25zz",
    "http://[2001:DB8::1]:8080/x, http://[2001:db8::1]:8080/x",
    "http://a.example/a|b{c}, http://a.example/a%7Cb%7Bc%7D"
  })
  void anAddressIsSpeltAsItIsSent(String written, String spelt) {
    assertThat(WebAddress.of("  " + written + "\n")).hasToString(spelt);
    assertThat(WebAddress.of(spelt)).hasToString(spelt);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "file:///etc/passwd",
        "ftp://a.example/",
        "javascript:alert(1)",
        "data:text/html,x",
        "gopher://a.example/",
        "jar:http://a.example/!/",
        "http:/a.example/",
        "http://",
        "http:///x",
        "http://user@a.example/",
        "http://user:word@a.example/",
        "http://a.example\\@b.example/",
        "http://a.example:0/",
        "http://a.example:65536/",
        "http://a.example:8o/",
        "http://a b.example/",
        "http://%31%32%37.0.0.1/",
        "http://[::1%25eth0]/",
        "http://[::1/",
        "http://[]/",
        "http://a.example/\r\nHost: b.example",
        "http://a.example/\u0000",
        "http://../"
      })
  void whatCannotBeAskedForIsRefused(String written) {
    assertThatThrownBy(() -> WebAddress.of(written))
        .isInstanceOf(IncorrectInput.class)
        .extracting(e -> ((IncorrectInput) e).code())
        .isEqualTo("address-unusable");
  }

  /** The examples of RFC 3986, section 5.4, as far as they name what is fetched. */
  @ParameterizedTest
  @CsvSource({
    "g, http://a/b/c/g",
    "./g, http://a/b/c/g",
    "g/, http://a/b/c/g/",
    "/g, http://a/g",
    "//g, http://g/",
    "?y, http://a/b/c/d;p?y",
    "g?y, http://a/b/c/g?y",
    "g#s, http://a/b/c/g",
    ";x, http://a/b/c/;x",
    "g;x=1/../y, http://a/b/c/y",
    "'', http://a/b/c/d;p?q",
    "., http://a/b/c/",
    "./, http://a/b/c/",
    "..,  http://a/b/",
    "../g, http://a/b/g",
    "../.., http://a/",
    "../../g, http://a/g",
    "https://b.example/x, https://b.example/x"
  })
  void aReferenceIsResolvedAsTheStandardSays(String reference, String meant) {
    assertThat(WebAddress.of("http://a/b/c/d;p?q").resolve(reference)).hasToString(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///x", "javascript:1", "http://u@b.example/", "//u@b.example/"})
  void aReferenceThatLeadsElsewhereIsRefused(String reference) {
    assertThatThrownBy(() -> WebAddress.of("http://a.example/").resolve(reference))
        .isInstanceOf(IncorrectInput.class);
  }

  @Seeded(300)
  void whateverIsWrittenTheRequestStaysOneLine(Chance chance) {
    String written = "http://a.example/" + HostileText.of(chance);
    try {
      assertThat(WebAddress.of(written).target()).matches("/[!-~]*");
    } catch (IncorrectInput e) {
      assertThat(e.code()).isEqualTo("address-unusable");
    }
  }
}
