package nl.schakel.testkit;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * What the compiler's parser sees in one source file. Sizes and catch clauses cannot be read from class files: those
 * have no blank lines, and a pattern match looks like a catch-all there.
 *
 * @param caught the types of every catch clause, with its line
 */
record JavaSource(Path file, String packageName, List<Block> types, List<Block> methods, List<Block> caught) {

    /** A piece of source. */
    record Block(String name, long firstLine, long lines) {}

    static List<JavaSource> in(Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> paths = sources(folder);
            if (paths.isEmpty()) {
                return List.of();
            }
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(paths));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<JavaSource> read = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                read.add(of(unit, positions));
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sources(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(p -> p.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static JavaSource of(CompilationUnitTree unit, SourcePositions positions) {
        String packageName = unit.getPackageName() == null ? "" : unit.getPackageName().toString();
        JavaSource source = new JavaSource(
                Path.of(unit.getSourceFile().getName()),
                packageName,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        new Collector(source, unit, positions).scan(unit, null);
        return source;
    }

    private static final class Collector extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final JavaSource source;
        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Collector(JavaSource source, CompilationUnitTree unit, SourcePositions positions) {
            this.source = source;
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            if (unit.getTypeDecls().contains(type)) {
                source.types.add(block(type.getSimpleName().toString(), type));
            }
            return super.visitClass(type, nothing);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            if (method.getBody() != null) {
                source.methods.add(block(method.getName().toString(), method));
            }
            return super.visitMethod(method, nothing);
        }

        @Override
        public @Nullable Void visitCatch(CatchTree clause, @Nullable Void nothing) {
            source.caught.add(block(clause.getParameter().getType().toString(), clause));
            return super.visitCatch(clause, nothing);
        }

        private Block block(String name, Tree tree) {
            long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
            long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree));
            return new Block(name, first, last - first + 1);
        }
    }
}
