/**
 * Guards: what no compiler or linter says about this project, said as plain tests.
 *
 * <p>{@link org.attache.guard.Architecture} holds the rules about compiled classes (ArchUnit):
 * which module may know which, no cycles of packages, who may print, end the program or read the
 * clock, no mutable static state, names. {@link org.attache.guard.Tidy} holds those about sources
 * (the compiler's tree API): sizes, dead code, open work, manifests of resources, package notes.
 * They live in {@code app} because it sees all shipped modules. ArchUnit is called from ordinary
 * tests: its own {@code @ArchTest} fields silently do not run under Surefire 3.5.
 *
 * <p>Each rule has a test that it fires on a planted fault ({@code ArchitectureFiresTest}, {@code
 * TidyFiresTest}); a guard that cannot fail guards nothing. That the tools of the build itself fire
 * (spotless, Error Prone, NullAway, forbiddenapis) is shown by {@code .ci/guards}.
 */
@NullMarked
package org.attache.guard;

import org.jspecify.annotations.NullMarked;
