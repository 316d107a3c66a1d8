package org.attache.app.browser;

import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the browser and the desk of samples, which are started once, or skips them where
 * there is no browser.
 */
final class InChromium implements ExecutionCondition, ParameterResolver {
  private static final Map<Class<?>, Supplier<AutoCloseable>> SHARED =
      Map.of(Chromium.class, Chromium::new, SampleDesk.class, SampleDesk::ofSamples);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    String missing = Chromium.missing();
    return missing.isEmpty()
        ? ConditionEvaluationResult.enabled("there is a Chromium")
        : ConditionEvaluationResult.disabled(missing);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return SHARED.containsKey(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    Store store = context.getRoot().getStore(Namespace.create(InChromium.class));
    Supplier<AutoCloseable> start = java.util.Objects.requireNonNull(SHARED.get(type));
    // the store closes what it holds
    return store.getOrComputeIfAbsent(type, key -> start.get(), AutoCloseable.class);
  }
}
