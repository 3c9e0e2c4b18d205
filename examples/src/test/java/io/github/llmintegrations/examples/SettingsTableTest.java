package io.github.llmintegrations.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.core.RetryPolicy;
import io.github.llmintegrations.portkey.PortkeyClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of docs/settings.md have all settings, with the ranges and environment variables of the code. */
class SettingsTableTest {
    private static final Pattern NUMBERS = Pattern.compile("([\\d,]+) to ([\\d,]+)");
    private static final Pattern DURATIONS = Pattern.compile("more than 0, at most 24 hours");
    private static final Pattern VARIABLE = Pattern.compile("(ARIZE|PORTKEY)_[A-Z_]+");
    private static final Duration LONGEST = Duration.ofHours(24);

    /** Returns the rows of a section's table by the code in their first cell. */
    private static Map<String, List<String>> rows(String heading) throws IOException {
        String page = Files.readString(Path.of("../docs/settings.md"));
        assertThat(page).contains("\n## " + heading + "\n");
        String section = page.substring(page.indexOf("\n## " + heading + "\n") + 4);
        int end = section.indexOf("\n## ");
        Map<String, List<String>> rows = new LinkedHashMap<>();
        (end < 0 ? section : section.substring(0, end))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> List.of(line.substring(2).split(" *\\| *", -1)))
                .forEach(cells -> rows.put(cells.get(0).replace("`", ""), cells));
        return rows;
    }

    private static Set<String> setters(Class<?> builder) {
        return Arrays.stream(builder.getMethods())
                .filter(each -> !Modifier.isStatic(each.getModifiers())
                        && !each.getName().equals("fromEnv"))
                .filter(each ->
                        each.getReturnType().isAssignableFrom(builder) && each.getDeclaringClass() != Object.class)
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> accessors(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(each -> Modifier.isPublic(each.getModifiers()) && !Modifier.isStatic(each.getModifiers()))
                .map(Method::getName)
                .collect(Collectors.toSet());
    }

    @Test
    void allSettingsOfClientsAreInTheTables() throws IOException {
        Set<String> common = rows("All clients").keySet();
        Set<String> arizes = rows("Arize").keySet();

        assertThat(common).containsExactlyInAnyOrderElementsOf(setters(PortkeyClient.Builder.class));
        assertThat(Stream.concat(common.stream(), arizes.stream()))
                .containsExactlyInAnyOrderElementsOf(setters(ArizeClient.Builder.class));
    }

    @Test
    void allOptionsOfCallsAreInTheTable() throws IOException {
        assertThat(rows("Some calls").keySet()).containsExactlyInAnyOrderElementsOf(accessors(CallOptions.class));
    }

    @Test
    void allSettingsOfRetriesAreInTheTableWithTheirDefaults() throws IOException {
        Map<String, List<String>> rows = rows("Retries");
        RetryPolicy defaults = RetryPolicy.defaults();

        assertThat(rows.keySet()).containsExactlyInAnyOrderElementsOf(accessors(RetryPolicy.class));
        assertThat(rows.get("maxRetries")).element(1).isEqualTo(String.valueOf(defaults.maxRetries()));
        Map.of(
                        "baseDelay", defaults.baseDelay(),
                        "maxDelay", defaults.maxDelay(),
                        "maxRetryAfter", defaults.maxRetryAfter())
                .forEach((name, value) -> assertThat(rows.get(name)).element(1).isEqualTo(seconds(value)));
    }

    private static String seconds(Duration duration) {
        double seconds = duration.toMillis() / 1000.0;
        return (seconds == Math.rint(seconds) ? String.valueOf((long) seconds) : String.valueOf(seconds)) + " s";
    }

    @Test
    void allEnvironmentVariablesAreInTheTable() throws IOException {
        Set<String> documented = rows("Environment variables").keySet();

        assertThat(documented)
                .containsExactlyInAnyOrderElementsOf(
                        variables(ArizeClient.class, PortkeyClient.class).collect(Collectors.toSet()));
    }

    /** Returns the variables that are named in the constants of the classes in a client's package. */
    private static Stream<String> variables(Class<?>... clients) {
        return Stream.of(clients)
                .flatMap(client -> classFiles(client).stream())
                .flatMap(bytes -> VARIABLE.matcher(bytes).results().map(MatchResult::group));
    }

    private static List<String> classFiles(Class<?> client) {
        String folder = client.getPackageName().replace('.', '/');
        try {
            Path place = Path.of(
                    client.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                return classFiles(place.resolve(folder));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return classFiles(jar.getPath(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> classFiles(Path folder) throws IOException {
        List<String> contents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each :
                    files.filter(file -> file.toString().endsWith(".class")).toList()) {
                contents.add(new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    @Test
    void rangesOfClientsAreThoseOfTheCode() throws IOException {
        checkRanges(
                rows("All clients"),
                () -> ArizeClient.builder().apiKey("a-key"),
                each -> ((ArizeClient.Builder) each).build());
    }

    @Test
    void rangesOfCallsAreThoseOfTheCode() throws IOException {
        checkRanges(rows("Some calls"), CallOptions::builder, each -> ((CallOptions.Builder) each).build());
    }

    @Test
    void rangesOfRetriesAreThoseOfTheCode() throws IOException {
        checkRanges(rows("Retries"), RetryPolicy::builder, each -> ((RetryPolicy.Builder) each).build());
    }

    private static void checkRanges(
            Map<String, List<String>> rows, Supplier<Object> builders, Function<Object, Object> build) {
        rows.forEach((setter, cells) -> {
            String text = String.join(" ", cells);
            NUMBERS.matcher(text).results().forEach(range -> {
                long least = Long.parseLong(range.group(1).replace(",", ""));
                long most = Long.parseLong(range.group(2).replace(",", ""));
                checkRange(setter, List.of(least, most), List.of(least - 1, most + 1), builders, build);
            });
            if (DURATIONS.matcher(text).find()) {
                List<Duration> outside = List.of(Duration.ZERO, LONGEST.plusNanos(1));
                checkRange(setter, List.of(Duration.ofNanos(1), LONGEST), outside, builders, build);
            }
        });
    }

    private static void checkRange(
            String setter, List<?> inside, List<?> outside, Supplier<Object> builders, Function<Object, Object> build) {
        for (Object each : inside) {
            assertThatCode(() -> build.apply(set(builders.get(), setter, each))).doesNotThrowAnyException();
        }
        for (Object each : outside) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> build.apply(set(builders.get(), setter, each)))
                    .withMessageContaining(setter);
        }
    }

    private static Object set(Object builder, String setter, Object value) {
        Class<?> type = Stream.of(builder.getClass().getMethods())
                .filter(each -> each.getName().equals(setter) && each.getParameterCount() == 1)
                .map(each -> each.getParameterTypes()[0])
                .filter(each -> each.isPrimitive() || each == Duration.class)
                .findFirst()
                .orElseThrow();
        try {
            Method method = builder.getClass().getMethod(setter, type);
            Object argument = type == int.class ? (Object) Math.toIntExact((Long) value) : value;
            return Samples.invoke(method, builder, argument);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
