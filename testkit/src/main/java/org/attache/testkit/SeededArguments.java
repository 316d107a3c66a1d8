package org.attache.testkit;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Gives a {@link Seeded} test its cases. */
final class SeededArguments implements ArgumentsProvider, AnnotationConsumer<Seeded> {
  private int count;

  @Override
  public void accept(Seeded seeded) {
    count = seeded.value();
  }

  @Override
  public Stream<? extends Arguments> provideArguments(
      ParameterDeclarations parameters, ExtensionContext context) {
    return seeds(count, System.getProperty("seed"), System.getProperty("seeds"))
        .mapToObj(seed -> Arguments.of(new Chance(seed)));
  }

  static LongStream seeds(int count, @Nullable String one, @Nullable String many) {
    if (one != null) {
      return LongStream.of(Long.parseLong(one));
    }
    return LongStream.range(0, many == null ? count : Long.parseLong(many));
  }
}
