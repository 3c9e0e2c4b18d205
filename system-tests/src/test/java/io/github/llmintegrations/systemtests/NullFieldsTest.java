package io.github.llmintegrations.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.core.Secret;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Builders reject a null, such as the value of an environment variable that is not set, by the name of the field. */
class NullFieldsTest {

    static List<Class<?>> documents() {
        return Stream.of("arize", "portkey")
                .flatMap(vendor -> ReflectionSupport.findAllClassesInPackage(
                        "io.github.llmintegrations." + vendor, NullFieldsTest::isDocument, name -> true)
                        .stream())
                .toList();
    }

    private static boolean isDocument(Class<?> type) {
        return type.isSealed() && ReflectionSupport.findMethod(type, "builder").isPresent();
    }

    static Stream<Arguments> mapsOfSecrets() {
        return documents().stream()
                .flatMap(document -> accessors(document)
                        .filter(NullFieldsTest::isMapOfSecrets)
                        .map(Method::getName)
                        .distinct()
                        .map(field -> Arguments.argumentSet(document.getSimpleName() + "." + field, document, field)));
    }

    private static Stream<Method> accessors(Class<?> document) {
        return ReflectionSupport.streamMethods(
                document,
                method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()),
                HierarchyTraversalMode.TOP_DOWN);
    }

    private static boolean isMapOfSecrets(Method accessor) {
        return accessor.getGenericReturnType()
                .getTypeName()
                .contains("Map<java.lang.String, " + Secret.class.getName());
    }

    private static List<Method> builderMethods(Class<?> document) {
        return ReflectionSupport.findMethods(
                builder(document).getClass(),
                method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic(),
                HierarchyTraversalMode.TOP_DOWN);
    }

    private static Object builder(Class<?> document) {
        return Objects.requireNonNull(ReflectionSupport.invokeMethod(
                ReflectionSupport.findMethod(document, "builder").orElseThrow(), null));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void areRejectedByTheNameOfTheField(Class<?> document) {
        List<String> fields = accessors(document).map(Method::getName).toList();

        assertThat(builderMethods(document))
                .filteredOn(setter -> isSetterOf(fields, setter) && takesOneValue(setter))
                .allSatisfy(setter -> assertRejected(setter.getName(), document, setter, new @Nullable Object[1]));
    }

    /** Whether a method sets a field, or a list to one item, as {@code rateLimit} does with {@code rateLimits}. */
    private static boolean isSetterOf(List<String> fields, Method method) {
        return fields.contains(method.getName()) || fields.contains(method.getName() + "s");
    }

    /** Whether a setter takes neither a primitive, which cannot be null, nor a collection, which generated code copies. */
    private static boolean takesOneValue(Method setter) {
        if (setter.getParameterCount() != 1) {
            return false;
        }
        Class<?> type = setter.getParameterTypes()[0];
        boolean isMap = type == Map.class && !setter.getName().equals("additionalProperties");
        return !type.isPrimitive() && type != Iterable.class && !isMap;
    }

    @ParameterizedTest
    @MethodSource("mapsOfSecrets")
    void areRejectedInMapsOfSecretsByTheNameOfTheField(Class<?> document, String field) {
        String singular = field.substring(0, field.length() - 1);
        Set<String> names = Set.of(field, singular + "Secrets");
        List<Method> setters = builderMethods(document).stream()
                .filter(method -> names.contains(method.getName()) && method.getParameterTypes()[0] == Map.class)
                .toList();
        List<Method> putters = builderMethods(document).stream()
                .filter(method -> method.getName().matches("(?i)put" + singular + "(Secret)?"))
                .toList();

        assertThat(setters).hasSize(2).allSatisfy(setter -> {
            assertRejected(field, document, setter, new @Nullable Object[1]);
            assertRejected(field, document, setter, Collections.singletonMap("Authorization", null));
            assertRejected(field, document, setter, Collections.singletonMap(null, null));
        });
        assertThat(putters).allSatisfy(putter -> {
            assertRejected(field, document, putter, "Authorization", null);
            assertRejected(field, document, putter, null, null);
        });
    }

    @SuppressWarnings("NullAway") // what a caller without null checks passes
    private static void assertRejected(String field, Class<?> document, Method method, @Nullable Object... arguments) {
        assertThatNullPointerException()
                .as(method.toString())
                .isThrownBy(() -> ReflectionSupport.invokeMethod(method, builder(document), arguments))
                .withMessageContaining(field);
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks passes
    void areRejectedAmongHeadersOfOptions() {
        assertThatNullPointerException()
                .isThrownBy(() -> CallOptions.builder().putHeader("X-Tenant", (String) null))
                .withMessage("headers value for key: X-Tenant");
    }
}
