package org.attache.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a test method with one parameter, a {@link Chance}, for many seeds. The seed names the case;
 * {@code -Dseed=42} runs that one alone, {@code -Dseeds=10000} that many.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(SeededArguments.class)
public @interface Seeded {
  /** How many seeds to run, from 0 on. */
  int value() default 100;
}
