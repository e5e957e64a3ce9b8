package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Files of at most 300 lines and methods of at most 40, in every module. A longer method says so in its first lines
 * with a comment {@code // long because ...}; a longer file in its first.
 */
class SizesTest {
    private static final int FILE_LINES = 300;
    private static final int METHOD_LINES = 40;
    private static final String EXCUSE = "// long because ";

    @Test
    void filesAndMethodsAreShort() throws IOException {
        List<Path> sources = sources(Path.of(System.getProperty("readout.root", "..")));
        assertThat(sources).isNotEmpty();
        List<String> faults = new ArrayList<>();
        for (Path source : sources) {
            List<String> lines = Files.readAllLines(source);
            if (lines.size() > FILE_LINES && lines.stream().limit(10).noneMatch(l -> l.contains(EXCUSE))) {
                faults.add(source + ": " + lines.size() + " lines");
            }
        }
        faults.addAll(longMethods(sources));
        assertThat(faults).isEmpty();
    }

    private static List<Path> sources(Path root) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> modules = Files.list(root)) {
            for (Path src : modules.map(m -> m.resolve("src")).filter(Files::isDirectory).sorted().toList()) {
                try (Stream<Path> files = Files.walk(src)) {
                    files.filter(f -> f.toString().endsWith(".java")).sorted().forEach(found::add);
                }
            }
        }
        return found;
    }

    private static List<String> longMethods(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> faults = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of(), null,
                    files.getJavaFileObjectsFromPaths(sources));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new MethodScanner(unit, positions, faults).scan(unit, null);
            }
        }
        return faults;
    }

    private static final class MethodScanner extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> faults;

        MethodScanner(CompilationUnitTree unit, SourcePositions positions, List<String> faults) {
            this.unit = unit;
            this.positions = positions;
            this.faults = faults;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null) {
                long from = positions.getStartPosition(unit, method.getBody());
                long to = positions.getEndPosition(unit, method.getBody());
                long lines = unit.getLineMap().getLineNumber(to) - unit.getLineMap().getLineNumber(from) + 1;
                if (lines > METHOD_LINES && !excused((int) from, (int) to)) {
                    faults.add(unit.getSourceFile().getName() + ":" + unit.getLineMap().getLineNumber(from) + " "
                            + method.getName() + ": " + lines + " lines");
                }
            }
            return super.visitMethod(method, nothing);
        }

        private boolean excused(int from, int to) {
            try {
                return unit.getSourceFile().getCharContent(true).subSequence(from, to).toString().contains(EXCUSE);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
