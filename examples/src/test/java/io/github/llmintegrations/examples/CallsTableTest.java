package io.github.llmintegrations.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.core.Pages;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.sandbox.Fault;
import io.github.llmintegrations.sandbox.arize.ArizeSandbox;
import io.github.llmintegrations.sandbox.portkey.PortkeySandbox;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of docs/calls.md are what the clients do: each call is made to a server that is unavailable. */
class CallsTableTest {
    private static final Path PAGE = Path.of("../docs/calls.md");
    private static final Fault UNAVAILABLE = Fault.status(503).times(1_000_000);
    private static final Set<String> SEVERAL_CALLS = Set.of("awaitVisible", "plan", "ensure");
    private static final List<String> ORDER = List.of("create", "get", "list", "listAll", "find", "update", "delete");

    @Test
    void arizesCallsAreInTheTable() throws IOException {
        try (ArizeSandbox sandbox = ArizeSandbox.start();
                ArizeClient arize = ArizeClient.builder()
                        .baseUrl(sandbox.baseUrl())
                        .apiKey(sandbox.apiKey())
                        .maxRetries(1)
                        .timing(wait -> {})
                        .build()) {
            sandbox.inject(UNAVAILABLE);

            assertThat(section("Arize")).isEqualTo(tables("arize", arize));
        }
    }

    @Test
    void portkeysCallsAreInTheTable() throws IOException {
        try (PortkeySandbox sandbox = PortkeySandbox.start();
                PortkeyClient portkey = PortkeyClient.builder()
                        .baseUrl(sandbox.baseUrl())
                        .apiKey(sandbox.apiKey())
                        .maxRetries(1)
                        .timing(wait -> {})
                        .build()) {
            sandbox.inject(UNAVAILABLE);

            assertThat(section("Portkey")).isEqualTo(tables("portkey", portkey));
        }
    }

    private static String section(String vendor) throws IOException {
        String page = Files.readString(PAGE);
        String heading = "## " + vendor + "\n\n";
        assertThat(page).contains(heading);
        String section = page.substring(page.indexOf(heading) + heading.length());
        int end = section.indexOf("\n## ");
        return (end < 0 ? section : section.substring(0, end)).strip();
    }

    private static String tables(String name, Object client) {
        StringBuilder tables = new StringBuilder();
        appendTables(name, client, new HashSet<>(), tables);
        return tables.toString().strip();
    }

    /** Appends a table for each client of a resource within a client, and for those within that. */
    private static void appendTables(String name, Object client, Set<String> seen, StringBuilder tables) {
        for (Method accessor : methods(client, CallsTableTest::isAccessor)) {
            String path = name + "." + accessor.getName();
            if (seen.add(path)) {
                String call = path + (accessor.getParameterCount() == 0 ? "()" : "(id)");
                Object resource = Samples.invoke(accessor, client, samples(accessor));
                tables.append("### `")
                        .append(call)
                        .append("`\n\n| call | request | returns | retried |\n|---|---|---|---|\n");
                for (Method each : methods(resource, CallsTableTest::isCall)) {
                    tables.append(row(resource, each));
                }
                tables.append('\n');
                appendTables(call, resource, seen, tables);
            }
        }
    }

    private static List<Method> methods(Object client, Predicate<Method> filter) {
        return methods(client.getClass(), filter);
    }

    private static List<Method> methods(Class<?> client, Predicate<Method> filter) {
        return Arrays.stream(client.getMethods())
                .filter(each -> each.getDeclaringClass() == client && !each.isBridge())
                .filter(each -> !Modifier.isStatic(each.getModifiers()))
                .filter(filter)
                .sorted(Comparator.comparingInt(CallsTableTest::place)
                        .thenComparing(Method::getName)
                        .thenComparingInt(Method::getParameterCount))
                .toList();
    }

    private static int place(Method method) {
        int place = method.getName().startsWith("find") ? ORDER.indexOf("find") : ORDER.indexOf(method.getName());
        return place < 0 ? ORDER.size() : place;
    }

    private static boolean isAccessor(Method method) {
        return method.getReturnType().getSimpleName().endsWith("Client")
                && !method.getName().equals("with");
    }

    /** Returns whether a method is a call of its own, neither several calls nor an overload that only sets no filter. */
    private static boolean isCall(Method method) {
        boolean isList = method.getName().startsWith("list");
        return !isAccessor(method)
                && !SEVERAL_CALLS.contains(method.getName())
                && (!isList || method.getParameterCount() > 0 || isOnlyOne(method));
    }

    private static boolean isOnlyOne(Method list) {
        return methods(list.getDeclaringClass(), each -> each.getName().equals(list.getName()))
                        .size()
                == 1;
    }

    private static String row(Object resource, Method method) {
        SdkException thrown = catchThrowableOfType(SdkException.class, () -> {
            Object result = Samples.invoke(method, resource, samples(method));
            if (result instanceof Pages<?> pages) {
                pages.iterator().hasNext();
            }
        });
        assertThat(thrown).as("what %s throws", method).isNotNull();
        return "| `" + method.getName() + parameters(method) + "` | `" + thrown.method() + " " + thrown.pathTemplate()
                + "` | "
                + (method.getReturnType() == void.class ? "nothing" : "`" + name(method.getGenericReturnType()) + "`")
                + " | " + (thrown.attempts() == 2 ? "yes" : "no") + " |\n";
    }

    private static Object[] samples(Method method) {
        return Stream.of(method.getGenericParameterTypes()).map(Samples::of).toArray();
    }

    private static String parameters(Method method) {
        return Stream.of(method.getGenericParameterTypes())
                .map(CallsTableTest::name)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String name(Type type) {
        if (type instanceof ParameterizedType generic) {
            return name(generic.getRawType())
                    + Stream.of(generic.getActualTypeArguments())
                            .map(CallsTableTest::name)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        return ((Class<?>) type).getSimpleName();
    }
}
