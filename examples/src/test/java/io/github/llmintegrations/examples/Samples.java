package io.github.llmintegrations.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.Secret;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Arguments for any call: of a request, one that {@code build()} accepts, found by what it says is missing. */
final class Samples {
    private static final String TEXT = "https://sample.example";
    private static final Set<Class<?>> SIMPLE = Set.of(String.class, boolean.class);
    private static final int MOST_BUILDS = 20;

    private Samples() {}

    static Object of(Type type) {
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof ParameterizedType generic) {
            Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            return generic.getRawType() == Map.class ? Map.of("sample", of(last)) : List.of(of(last));
        }
        return of((Class<?>) type);
    }

    private static Object of(Class<?> type) {
        if (type == String.class) {
            return TEXT;
        }
        if (type == Secret.class) {
            return Secret.of(TEXT);
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == int.class || type == long.class || type == double.class) {
            return 1;
        }
        if (type == JsonNode.class) {
            return JsonNodeFactory.instance.objectNode();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (OpenEnum.class.isAssignableFrom(type)) {
            return constant(type);
        }
        return hasBuilder(type) ? built(type) : member(type);
    }

    private static Object constant(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(each -> each.getType() == type)
                .map(each -> {
                    try {
                        return each.get(null);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .findFirst()
                .orElseThrow();
    }

    /** Returns the first member of a union that can be built. */
    private static Object member(Class<?> union) {
        Class<?>[] members = union.getPermittedSubclasses();
        if (members == null) {
            throw new IllegalArgumentException("no sample of " + union);
        }
        return Arrays.stream(members)
                .filter(each -> hasBuilder(each) || each.isSealed())
                .findFirst()
                .map(Samples::of)
                .orElseThrow(() -> new IllegalArgumentException("no sample of " + union));
    }

    private static boolean hasBuilder(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(each -> each.getName().equals("builder") && Modifier.isStatic(each.getModifiers()));
    }

    private static Object built(Class<?> type) {
        Object builder = invoke(method(type, "builder"), null);
        Method build = method(builder.getClass(), "build");
        String fault = "";
        for (int i = 0; i < MOST_BUILDS; i++) {
            try {
                return invoke(build, builder);
            } catch (IllegalArgumentException e) {
                fault = String.valueOf(e.getMessage());
                setters(builder, fault).forEach(each -> invoke(each, builder, of(each.getGenericParameterTypes()[0])));
            }
        }
        throw new IllegalArgumentException("no sample of " + type + ": " + fault);
    }

    /** Returns the setters of the fields that a message names, or any if it names none. */
    private static List<Method> setters(Object builder, String message) {
        Set<String> named =
                Arrays.stream(message.split("\\W+")).map(Samples::camelCase).collect(Collectors.toSet());
        Map<String, Method> fields = settable(builder)
                .filter(each -> named.contains(each.getName()))
                .collect(Collectors.toMap(Method::getName, each -> each, (one, other) -> one));
        return fields.isEmpty() ? settable(builder).limit(1).toList() : List.copyOf(fields.values());
    }

    /** Returns the setters, those with simple parameters first. */
    private static Stream<Method> settable(Object builder) {
        // Of the generated superclass as well, whose methods keep their generic types there alone.
        return Stream.<Class<?>>iterate(builder.getClass(), each -> each != Object.class, Class::getSuperclass)
                .flatMap(each -> Stream.of(each.getDeclaredMethods()))
                .filter(each -> Modifier.isPublic(each.getModifiers()) && !each.isBridge())
                .filter(each -> each.getParameterCount() == 1 && !each.getName().equals("from"))
                .filter(each -> canSample(each.getGenericParameterTypes()[0]))
                .sorted(Comparator.comparing((Method each) -> !SIMPLE.contains(each.getParameterTypes()[0]))
                        .thenComparing(Method::getName));
    }

    private static boolean canSample(Type type) {
        return !(type instanceof ParameterizedType generic)
                || Set.of(List.class, Map.class, Iterable.class).contains((Class<?>) generic.getRawType());
    }

    private static String camelCase(String name) {
        String[] words = name.split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .filter(each -> !each.isEmpty())
                        .map(each -> Character.toUpperCase(each.charAt(0)) + each.substring(1))
                        .collect(Collectors.joining());
    }

    private static Method method(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .filter(each -> each.getName().equals(name) && each.getParameterCount() == 0)
                .findFirst()
                .orElseThrow();
    }

    /** Invokes a method, and throws what it throws. */
    static Object invoke(Method method, @Nullable Object target, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
