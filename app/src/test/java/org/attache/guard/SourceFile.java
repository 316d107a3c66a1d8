package org.attache.guard;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  static List<SourceFile> read(List<Path> paths) {
    List<Text> texts = new ArrayList<>();
    for (Path path : paths) {
      try {
        texts.add(new Text(path, Files.readString(path)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return parse(texts);
  }

  static SourceFile parse(Path path, String text) {
    return parse(List.of(new Text(path, text))).get(0);
  }

  private static List<SourceFile> parse(List<Text> texts) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavacTask task =
        (JavacTask) compiler.getTask(null, null, problem -> {}, List.of("-proc:none"), null, texts);
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    List<SourceFile> files = new ArrayList<>();
    try {
      for (CompilationUnitTree tree : task.parse()) {
        Text text = texts.get(files.size()); // the compiler keeps the order
        files.add(new SourceFile(text.path, text.content, tree, positions));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
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

  private static final class Text extends SimpleJavaFileObject {
    private final Path path;
    private final String content;

    Text(Path path, String content) {
      super(path.toUri(), Kind.SOURCE);
      this.path = path;
      this.content = content;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return content;
    }
  }
}
