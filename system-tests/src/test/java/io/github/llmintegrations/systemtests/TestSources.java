package io.github.llmintegrations.systemtests;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The sources of the tests of all modules. */
final class TestSources {
    private static final Set<String> ANNOTATIONS = Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory");

    private TestSources() {}

    /** Every test under a project's root, as {@code Class.method}. */
    static Set<String> testsUnder(Path root) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask parser = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(classes(root)));
            Set<String> tests = new HashSet<>();
            for (CompilationUnitTree each : parser.parse()) {
                each.accept(new TestsOfClass(), tests);
            }
            return tests;
        }
    }

    private static List<Path> classes(Path root) throws IOException {
        try (Stream<Path> modules = Files.list(root)) {
            return modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .flatMap(TestSources::testClasses)
                    .toList();
        }
    }

    private static Stream<Path> testClasses(Path sources) {
        try (Stream<Path> files = Files.find(
                sources,
                Integer.MAX_VALUE,
                (file, attributes) -> file.toString().endsWith("Test.java"))) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes the tests of the classes that it meets. */
    private static final class TestsOfClass extends TreeScanner<Void, Set<String>> {
        private String className = "";

        @Override
        public Void visitClass(ClassTree type, Set<String> tests) {
            String outer = className;
            className = type.getSimpleName().toString();
            super.visitClass(type, tests);
            className = outer;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Set<String> tests) {
            if (method.getModifiers().getAnnotations().stream().anyMatch(TestsOfClass::makesATest)) {
                tests.add(className + "." + method.getName());
            }
            return super.visitMethod(method, tests);
        }

        private static boolean makesATest(AnnotationTree annotation) {
            return ANNOTATIONS.contains(annotation.getAnnotationType().toString());
        }
    }
}
