package org.attache.app.web;

import io.javalin.http.Context;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.attache.ledger.entry.Digest;
import org.attache.model.error.Fault;
import org.jspecify.annotations.Nullable;

/** Serves style sheet, scripts and pictures, which come with the program. */
final class Assets {
  private static final Map<String, String> TYPES =
      Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

  @SuppressWarnings("ArrayRecordComponent") // never handed out
  private record Asset(byte[] content, String type, String tag) {}

  private final Map<String, Asset> assets;

  private Assets(Map<String, Asset> assets) {
    this.assets = Map.copyOf(assets);
  }

  static Assets shipped(String... names) {
    Map<String, Asset> assets = new java.util.HashMap<>();
    for (String name : names) {
      assets.put(name, read(name));
    }
    return new Assets(assets);
  }

  /** Answers with the asset that the path names; 304 where the reader has it, 404 for others. */
  void serve(Context context) {
    @Nullable Asset asset = assets.get(context.pathParam("name"));
    if (asset == null) {
      context.status(404);
      return;
    }
    context.header("Cache-Control", "public, max-age=3600");
    context.header("ETag", asset.tag());
    if (asset.tag().equals(context.header("If-None-Match"))) {
      context.status(304);
      return;
    }
    context.contentType(asset.type() + "; charset=utf-8").result(asset.content());
  }

  private static Asset read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("assets/" + name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      byte[] content = in.readAllBytes();
      String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
      String hash = Digest.of(new String(content, java.nio.charset.StandardCharsets.UTF_8));
      return new Asset(content, type, '"' + hash.substring(0, 16) + '"');
    } catch (IOException e) {
      throw new Fault("asset-unreadable", "a file of the pages cannot be read", name, null, e);
    }
  }
}
