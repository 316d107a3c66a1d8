package org.attache.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.attache.app.output.ArticleFormat;
import org.attache.app.output.ArticleOutput;
import org.attache.model.error.AttacheException;
import org.attache.model.error.IncorrectInput;
import org.attache.sources.html.Article;
import org.attache.sources.input.DocumentInput;
import org.attache.sources.input.PageInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache extract}: a web page in, its article out. */
@Command(
    name = "extract",
    description = {
      "Shows what would be read of web pages: the article's text, title, byline, outlet, day of"
          + " publication with the sign by which it was found, address and language.",
      "",
      "With jsonl the output is input of attache read and attache ingest."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  attache extract page.html",
      "  attache extract --format jsonl pages/*.html > articles.jsonl",
      "  curl -s https://example.org/news/1 | attache extract --url https://example.org/news/1 -"
    })
final class ExtractCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Web pages, also packed with gzip; - is standard input, as is no file at all.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "Where the page was found, for pages that do not say it; with one page only.")
  private @Nullable String url;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "Form of the output: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private ArticleFormat format = ArticleFormat.TEXT;

  @Mixin private final LimitOptions limits = new LimitOptions();

  private int found;
  private @Nullable AttacheException firstFailure;

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (files.isEmpty() && console.isTerminal("in")) {
      throw new IncorrectInput(
          "nothing-to-read", "nothing to read; name a page, or - for standard input", "", null);
    }
    if (url != null && files.size() > 1) {
      throw new IncorrectInput(
          "url-of-several", "--url goes with one page, not " + files.size(), url, null);
    }
    Messages messages = new Messages(console.err());
    ArticleOutput output = format.open(console.out(), console.palette(), console.columns());
    PageInput input = new PageInput(limits.limits(), console.in());
    try {
      for (String name : files.isEmpty() ? List.of(DocumentInput.STANDARD_INPUT) : files) {
        input.read(
            name,
            url,
            (id, article) -> write(name, id, article, output, messages),
            failure -> refuse(failure, messages));
      }
      output.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (firstFailure == null) {
      return ExitStatus.DONE.code();
    }
    return (found > 0 ? ExitStatus.PARTLY_DONE : ExitStatus.of(firstFailure)).code();
  }

  private void write(
      String name, String id, Article article, ArticleOutput output, Messages messages) {
    try {
      output.write(id, article);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    found++;
    if (article.text().isEmpty()) {
      messages.note(name + ": no article found on this page");
    }
  }

  private void refuse(AttacheException failure, Messages messages) {
    messages.failure(failure);
    firstFailure = firstFailure == null ? failure : firstFailure;
  }
}
