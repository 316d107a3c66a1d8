package org.attache.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.attache.reading.encode.Distances;
import org.attache.reading.encode.Hints;

/** The heads of {@code org.attache.reading.encode} as arrays, with their losses. */
final class HeadLosses {
  private static final int KEY_WIDTH = 64;
  private static final int ATTENTIONS = 2;
  private static final int HIDDEN = 160;
  private static final int ROLE_WIDTH = 128;
  private static final int WIDTH = Transformer.WIDTH;

  private final Parameters parameters;
  private final Labels labels;
  private final float dropout;
  private final float[] stageWeights;
  private final Settings settings;

  HeadLosses(Parameters parameters, Labels labels, float[] stageWeights, Settings settings) {
    this.parameters = parameters;
    this.labels = labels;
    this.stageWeights = stageWeights.clone();
    this.settings = settings;
    this.dropout = settings.number("head.dropout");
  }

  /** Adds the heads' weights at random. */
  static void initialise(Parameters into, Labels labels, Random random) {
    double spread = 1 / Math.sqrt(WIDTH);
    into.random("trigger.weight", random, .02, WIDTH, 2 + labels.events().size());
    into.zeros("trigger.bias", 1, 2 + labels.events().size());
    into.random("detail.query", random, spread, WIDTH, KEY_WIDTH);
    into.random("detail.key", random, spread, WIDTH, KEY_WIDTH);
    into.zeros("detail.near", Distances.COUNT, ATTENTIONS);
    into.random("detail.hidden", random, spread, WIDTH * (1 + ATTENTIONS), HIDDEN);
    into.zeros("detail.hidden.bias", 1, HIDDEN);
    into.zeros("detail.rule", Hints.STAGES, HIDDEN);
    into.random("detail.out", random, .05, HIDDEN, labels.details());
    into.zeros("detail.out.bias", 1, labels.details());
    into.random("role.word", random, spread, WIDTH, ROLE_WIDTH);
    into.random("role.scale", random, spread, WIDTH, ROLE_WIDTH);
    into.random("role.shift", random, spread, WIDTH, ROLE_WIDTH);
    into.zeros("role.shift.bias", 1, ROLE_WIDTH);
    into.random("role.near", random, .05, Distances.COUNT, ROLE_WIDTH);
    into.random("role.out", random, .05, ROLE_WIDTH, 3L * labels.roles().size());
    into.zeros("role.out.bias", 1, 3L * labels.roles().size());
  }

  /** Returns the losses by name, not yet weighted; {@code words} are the vectors of the words. */
  Map<String, NDArray> losses(Batch batch, NDArray words) {
    Map<String, NDArray> losses = new LinkedHashMap<>();
    NDArray dropped = Transformer.drop(words, dropout, true);
    int count = batch.triggers().size();
    NDArray tags = dropped.matMul(get("trigger.weight")).add(get("trigger.bias")).logSoftmax(-1);
    NDArray gold = batch.tags(2 + labels.events().size());
    losses.put("trigger", tags.mul(gold).sum().neg().div(count + batch.size()));
    if (count == 0) {
      return losses;
    }
    NDArray flat = dropped.reshape(new Shape((long) batch.size() * batch.words(), WIDTH));
    NDArray triggers = batch.triggerPooling().matMul(flat);
    NDArray mask = batch.wordMask();
    NDArray distances = batch.distances();
    details(batch, dropped, triggers, mask, distances, losses);
    losses.put("role", roles(batch, dropped, triggers, distances));
    return losses;
  }

  private void details(
      Batch batch,
      NDArray words,
      NDArray triggers,
      NDArray mask,
      NDArray distances,
      Map<String, NDArray> losses) {
    NDArray seen = attend(batch, words, triggers, mask, distances);
    NDArray in = NDArrays.concat(new NDList(triggers, seen), 1);
    NDArray inner =
        in.matMul(get("detail.hidden"))
            .add(get("detail.hidden.bias"))
            .add(batch.rules().matMul(get("detail.rule")));
    NDArray hidden = Transformer.drop(NDArrays.maximum(inner, 0f), dropout, true);
    NDArray out = hidden.matMul(get("detail.out")).add(get("detail.out.bias"));
    int at = 0;
    int stages = labels.stages().size();
    NDArray stage =
        batch.rows(
            stages,
            (c, row) -> {
              int s = labels.stages().indexOf(c.stage());
              row[s] = stageWeights[s];
            });
    NDArray stageLogs = out.get(":,0:" + stages).logSoftmax(-1);
    losses.put("stage", stageLogs.mul(stage).sum().neg().div(stage.sum()));
    at += stages;
    NDArray hedged = batch.rows(1, (c, row) -> row[0] = c.hedged() ? 1 : 0);
    NDArray all = batch.rows(1, (c, row) -> row[0] = 1);
    losses.put("hedge", binary(out.get(":," + at + ":" + (at + 1)), hedged, all));
    at += 1;
    int events = labels.events().size();
    NDArray event = batch.rows(events, (c, row) -> row[labels.events().indexOf(c.event())] = 1);
    NDArray eventLogs = out.get(":," + at + ":" + (at + events)).logSoftmax(-1);
    losses.put("event", eventLogs.mul(event).sum().neg().div(batch.triggers().size()));
    at += events;
    int modes = labels.modes().size();
    NDArray mode =
        batch.rows(
            modes,
            (c, row) ->
                c.modes().stream()
                    .mapToInt(m -> labels.modes().indexOf(c.event() + "." + m))
                    .filter(m -> m >= 0)
                    .forEach(m -> row[m] = 1));
    losses.put("mode", binary(out.get(":," + at + ":" + (at + modes)), mode, all));
    at += modes;
    int contexts = labels.contexts().size();
    NDArray context =
        batch.rows(
            contexts,
            (c, row) ->
                c.contexts().stream()
                    .mapToInt(labels.contexts()::indexOf)
                    .filter(x -> x >= 0)
                    .forEach(x -> row[x] = 1));
    NDArray known = batch.rows(1, (c, row) -> row[0] = c.partial() ? 0 : 1);
    losses.put("context", binary(out.get(":," + at + ":" + (at + contexts)), context, known));
  }

  private NDArray attend(
      Batch batch, NDArray words, NDArray triggers, NDArray mask, NDArray distances) {
    int count = batch.triggers().size();
    int width = KEY_WIDTH / ATTENTIONS;
    NDArray query = triggers.matMul(get("detail.query")).reshape(count, ATTENTIONS, 1, width);
    NDArray keys =
        own(batch, words.matMul(get("detail.key")), KEY_WIDTH)
            .reshape(count, batch.words(), ATTENTIONS, width)
            .transpose(0, 2, 3, 1);
    NDArray near =
        lookup(distances, "detail.near").transpose(0, 2, 1).reshape(count, ATTENTIONS, -1);
    NDArray scores =
        query.matMul(keys).reshape(count, ATTENTIONS, -1).div((float) Math.sqrt(width)).add(near);
    NDArray hide = mask.sub(1).mul(10000).reshape(count, 1, -1);
    NDArray share = scores.add(hide).softmax(-1);
    return share.matMul(own(batch, words, WIDTH)).reshape(count, (long) ATTENTIONS * WIDTH);
  }

  private NDArray roles(Batch batch, NDArray words, NDArray triggers, NDArray distances) {
    int count = batch.triggers().size();
    NDArray views = own(batch, words.matMul(get("role.word")), ROLE_WIDTH);
    NDArray scale = triggers.matMul(get("role.scale")).add(1).reshape(count, 1, ROLE_WIDTH);
    NDArray shift =
        triggers
            .matMul(get("role.shift"))
            .add(get("role.shift.bias"))
            .reshape(count, 1, ROLE_WIDTH);
    NDArray inner = views.mul(scale).add(shift).add(lookup(distances, "role.near"));
    NDArray hidden = Transformer.drop(NDArrays.maximum(inner, 0f), dropout, true);
    int roles = labels.roles().size();
    NDArray logs =
        hidden
            .matMul(get("role.out"))
            .add(get("role.out.bias"))
            .reshape(count, batch.words(), roles, 3)
            .logSoftmax(-1);
    return logs.mul(batch.roles(roles)).sum().neg().div(count);
  }

  /** Returns for each trigger the values of its window. */
  private static NDArray own(Batch batch, NDArray values, int width) {
    NDArray flat = values.reshape(batch.size(), (long) batch.words() * width);
    return batch.homes().matMul(flat).reshape(batch.triggers().size(), batch.words(), width);
  }

  private static NDArray binary(NDArray logits, NDArray gold, NDArray rows) {
    NDArray positive = NDArrays.maximum(logits, 0f);
    NDArray soft = logits.abs().neg().exp().add(1).log();
    return positive.sub(logits.mul(gold)).add(soft).mul(rows).sum().div(logits.getShape().get(0));
  }

  private NDArray lookup(NDArray ids, String name) {
    return ids.getNDArrayInternal()
        .embedding(ids, get(name), SparseFormat.DENSE)
        .singletonOrThrow();
  }

  private NDArray get(String name) {
    return parameters.get(name);
  }

  /** Returns the weight of a loss. */
  float weight(String loss) {
    return settings.number("loss." + loss);
  }
}
