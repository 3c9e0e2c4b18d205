import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Gives the public methods of generated builders the comments of the accessors whose values they set:
 * {@code java BuilderComments.java <generated sources> <sources>...}. Ends with 1 if it finds none for a method.
 */
final class BuilderComments {
    /** What the methods of a builder begin with, and what such a method does with the value of its accessor. */
    private static final Map<String, String> VERBS = new LinkedHashMap<>();

    static {
        VERBS.put("", "Sets ");
        VERBS.put("addAll", "Adds to ");
        VERBS.put("add", "Adds one of ");
        VERBS.put("putAll", "Adds to ");
        VERBS.put("put", "Adds one of ");
        VERBS.put("clear", "Clears ");
    }

    /** The comments of the accessors of a type by their names, and its supertypes. */
    private record Type(Map<String, String> comments, List<String> supertypes) {}

    private final Map<String, Type> types = new HashMap<>();
    private final List<String> withoutComment = new ArrayList<>();

    public static void main(String[] folders) throws IOException {
        BuilderComments comments = new BuilderComments();
        for (String sources : Arrays.asList(folders).subList(1, folders.length)) {
            comments.visit(Path.of(sources), comments::read);
        }
        comments.visit(Path.of(folders[0]), comments::rewrite);
        if (!comments.withoutComment.isEmpty()) {
            comments.withoutComment.forEach(method -> System.err.println("No comment for " + method));
            System.exit(1);
        }
    }

    private interface Visitor {
        void visit(TreePath type, DocTrees trees, Map<Integer, List<String>> edits);
    }

    private void visit(Path folder, Visitor visitor) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> paths = Files.walk(folder)) {
            List<Path> sources = paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                Map<Integer, List<String>> edits = new TreeMap<>(Comparator.reverseOrder());
                new TreePathScanner<Void, Void>() {
                    @Override
                    public Void visitClass(ClassTree type, Void nothing) {
                        visitor.visit(getCurrentPath(), trees, edits);
                        return super.visitClass(type, nothing);
                    }
                }.scan(unit, null);
                apply(edits, Path.of(unit.getSourceFile().toUri()));
            }
        }
    }

    /**
     * Puts comments in front of methods, in the place of those that are there. All code stays on its line, so that the line numbers
     * in the compiled classes remain true, and the file keeps its time, so that nothing compiles it again.
     */
    private static void apply(Map<Integer, List<String>> comments, Path file) throws IOException {
        if (comments.isEmpty()) {
            return;
        }
        StringBuilder source = new StringBuilder(Files.readString(file));
        comments.forEach((method, comment) -> {
            String before = source.substring(0, method).stripTrailing();
            int codeEnd = before.endsWith("*/")
                    ? before.substring(0, before.lastIndexOf("/**"))
                            .stripTrailing()
                            .length()
                    : before.length();
            long lines = source.substring(codeEnd, method).lines().count() - 2;
            String indentation = source.substring(source.lastIndexOf("\n", method), method);
            String written = comment.size() + 2 <= lines
                    ? "/**" + indentation + " * " + String.join(indentation + " * ", comment) + indentation + " */"
                    : "/** " + comment.get(0) + " */";
            String gap = "\n".repeat((int) (lines - written.lines().count()));
            source.replace(codeEnd, method, gap + indentation + written + indentation);
        });
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, source);
        Files.setLastModifiedTime(file, time);
    }

    private void read(TreePath path, DocTrees trees, Map<Integer, List<String>> edits) {
        Map<String, String> comments = new HashMap<>();
        for (MethodTree method : methods(path)) {
            String comment = trees.getDocComment(new TreePath(path, method));
            if (method.getParameters().isEmpty() && comment != null) {
                comments.put(method.getName().toString(), withoutReturn(withoutTags(comment)));
            }
        }
        types.put(nameOf(path), new Type(comments, supertypes((ClassTree) path.getLeaf())));
    }

    private static List<MethodTree> methods(TreePath type) {
        return ((ClassTree) type.getLeaf())
                .getMembers().stream()
                        .filter(MethodTree.class::isInstance)
                        .map(MethodTree.class::cast)
                        .toList();
    }

    private static List<String> supertypes(ClassTree type) {
        return Stream.concat(Stream.ofNullable(type.getExtendsClause()), type.getImplementsClause().stream())
                .map(supertype -> supertype.toString().replaceAll("<.*", ""))
                .toList();
    }

    /** Returns the name of a class with those of the classes around it. */
    private static String nameOf(TreePath path) {
        String name = ((ClassTree) path.getLeaf()).getSimpleName().toString();
        return path.getParentPath().getLeaf() instanceof ClassTree ? nameOf(path.getParentPath()) + "." + name : name;
    }

    private static String withoutTags(String comment) {
        return comment.lines()
                .map(String::strip)
                .takeWhile(line -> !line.startsWith("@"))
                .collect(Collectors.joining(" "))
                .strip();
    }

    /** Returns a comment with the text of its inline tag for the returned value as a sentence. */
    private static String withoutReturn(String comment) {
        String tag = "{@return ";
        if (!comment.startsWith(tag)) {
            return comment;
        }
        int end = tag.length();
        for (int depth = 1; depth > 0; end++) {
            char character = comment.charAt(end);
            depth += character == '{' ? 1 : character == '}' ? -1 : 0;
        }
        return comment.substring(tag.length(), end - 1) + "." + comment.substring(end);
    }

    private void rewrite(TreePath path, DocTrees trees, Map<Integer, List<String>> edits) {
        for (MethodTree method : methods(path)) {
            String builder = String.valueOf(method.getReturnType());
            if (!method.getModifiers().getFlags().contains(Modifier.PUBLIC)
                    || !builder.endsWith(".Builder")
                    || method.getName().contentEquals("from")) {
                continue;
            }
            String type = builder.replaceFirst("\\.Builder$", "");
            comment(type, method)
                    .ifPresentOrElse(
                            comment -> edits.put(
                                    (int) trees.getSourcePositions()
                                            .getStartPosition(path.getCompilationUnit(), method),
                                    comment),
                            () -> withoutComment.add(type + ".Builder." + method.getName()));
        }
    }

    private Optional<List<String>> comment(String type, MethodTree method) {
        String name = method.getName().toString();
        for (Map.Entry<String, String> verb : VERBS.entrySet()) {
            if (name.startsWith(verb.getKey()) && name.length() > verb.getKey().length()) {
                String rest = name.substring(verb.getKey().length());
                for (String accessor : accessors(Character.toLowerCase(rest.charAt(0)) + rest.substring(1))) {
                    Optional<String> comment = comment(type, accessor);
                    if (comment.isPresent()) {
                        return Optional.of(lines(
                                verb.getValue() + phrase(comment.get()).replace("{@link #", "{@link " + type + "#"),
                                method));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the accessors that a name in a method may stand for: of that name, of its plural, or of one in other words. */
    private static List<String> accessors(String name) {
        return List.of(name, name + "s", name.replaceFirst("y$", "ies"), name.replaceFirst("Secrets$", "s"));
    }

    private Optional<String> comment(String type, String accessor) {
        return Optional.ofNullable(types.get(type))
                .flatMap(found -> Optional.ofNullable(found.comments.get(accessor))
                        .or(() -> found.supertypes.stream()
                                .flatMap(supertype -> comment(supertype, accessor).stream())
                                .findFirst()));
    }

    /** Returns a comment in the form that follows a verb. */
    private static String phrase(String comment) {
        String phrase = comment.replaceFirst("^Returns ", "");
        return Character.toLowerCase(phrase.charAt(0)) + phrase.substring(1);
    }

    /** Returns the lines of a comment: the text, and then the tags. */
    private static List<String> lines(String text, MethodTree method) {
        List<String> lines = new ArrayList<>(List.of(text));
        for (VariableTree parameter : method.getParameters()) {
            lines.add("@param " + parameter.getName() + " " + meaning(parameter));
        }
        lines.add("@return this builder");
        return lines;
    }

    private static String meaning(VariableTree parameter) {
        Tree type = parameter.getType();
        String name = parameter.getName().toString();
        if (name.equals("key") || name.equals("name") && type.toString().equals("String")) {
            return "the name";
        }
        return type.toString().startsWith("Optional") ? "the value; empty for none" : "the value";
    }
}
