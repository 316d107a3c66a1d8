package org.attache.guard;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A Java source, parsed but not compiled. */
final class SourceFile {
  private final Path path;
  private final String text;
  private final CompilationUnitTree tree;
  private final SourcePositions positions;

  private SourceFile(Path path, String text, CompilationUnitTree tree, SourcePositions positions) {
    this.path = path;
    this.text = text;
    this.tree = tree;
    this.positions = positions;
  }

  static SourceFile read(Path path) {
    try {
      return parse(path, Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SourceFile parse(Path path, String text) {
    SimpleJavaFileObject source =
        new SimpleJavaFileObject(URI.create("string:///A.java"), SimpleJavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                null, null, problem -> {}, List.of("-proc:none"), null, List.of(source));
    try {
      CompilationUnitTree tree = task.parse().iterator().next();
      return new SourceFile(path, text, tree, Trees.instance(task).getSourcePositions());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path() {
    return path;
  }

  String text() {
    return text;
  }

  CompilationUnitTree tree() {
    return tree;
  }

  int lines() {
    return (int) text.lines().count();
  }

  /** Returns the lines from the first to the last of a node, both counted. */
  int linesOf(Tree node) {
    LineMap lines = tree.getLineMap();
    long first = lines.getLineNumber(positions.getStartPosition(tree, node));
    long last = lines.getLineNumber(positions.getEndPosition(tree, node));
    return (int) (last - first + 1);
  }

  /** Returns {@code path:line} of a node. */
  String at(Tree node) {
    return path + ":" + tree.getLineMap().getLineNumber(positions.getStartPosition(tree, node));
  }
}
