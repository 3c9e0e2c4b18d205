package io.github.llmintegrations.arize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.internal.json.Documents;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * The documents of a client, found by reflection, with everything in them set. It knows nothing of the vendor.
 *
 * @param root the package of the client
 * @param samples values by the names of accessors, where any value will not do
 * @param exclusive names of accessors of which a document holds one at most
 * @param dialect returns what a document is written for
 */
record Tables(
        String root,
        Map<String, Object> samples,
        List<String> exclusive,
        Function<Class<?>, @Nullable Object> dialect) {
    /** Part of every secret. */
    static final String CANARY = "canary";

    /** Enough for the flags among fifteen fields to differ in one of them, and for each exclusive field to be set. */
    private static final int VARIANTS = 4;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<String> NO_FIELDS = Set.of("additionalProperties", "toBuilder", "toJson");

    /** Returns every type that has a builder. */
    List<Class<?>> types() {
        return ReflectionSupport.findAllClassesInPackage(root, Tables::hasBuilder, name -> true);
    }

    private static boolean hasBuilder(Class<?> type) {
        return type.isSealed() && ReflectionSupport.findMethod(type, "builder").isPresent();
    }

    /** Returns documents of every type. */
    Stream<Filled> documents() {
        return types().stream()
                .flatMap(type -> IntStream.range(0, VARIANTS)
                        .mapToObj(variant -> new Filled(type, variant, filled(type, variant), dialect.apply(type))));
    }

    /** Returns the accessors of a type's fields by their names. */
    static Map<String, Method> accessors(Class<?> type) {
        Map<String, Method> accessors = new TreeMap<>();
        for (Method each : type.getMethods()) {
            if (!Modifier.isStatic(each.getModifiers())
                    && each.getParameterCount() == 0
                    && !NO_FIELDS.contains(each.getName())) {
                accessors.put(each.getName(), each);
            }
        }
        return accessors;
    }

    /** Returns the name on the wire of an accessor's field. */
    static String wireName(String accessor) {
        return SnakeCaseStrategy.INSTANCE.translate(accessor);
    }

    /** Returns all methods of a type's builder. */
    static List<Method> builderMethods(Class<?> type) {
        Class<?> builder =
                ReflectionSupport.findMethod(type, "builder").orElseThrow().getReturnType();
        return ReflectionSupport.findMethods(builder, method -> true, HierarchyTraversalMode.TOP_DOWN);
    }

    @SuppressWarnings("unchecked") // a table stands under the type of its documents
    static DocumentCodec<Object, Object> table(Class<?> type) {
        return (DocumentCodec<Object, Object>)
                (DocumentCodec<?, ?>) Documents.codecOf(type).orElseThrow();
    }

    private Object filled(Class<?> type, int variant) {
        Object builder = call(ReflectionSupport.findMethod(type, "builder").orElseThrow(), null);
        Map<String, Method> accessors = accessors(type);
        List<String> rivals = exclusive.stream().filter(accessors::containsKey).toList();
        int number = 0;
        for (Method each : accessors.values()) {
            number++;
            boolean isLeftOut =
                    rivals.contains(each.getName()) && !each.getName().equals(rivals.get(variant % rivals.size()));
            if (!isLeftOut) {
                Object sample = samples.getOrDefault(
                        each.getName(), sample(each.getGenericReturnType(), each.getName(), number, variant));
                set(builder, each, sample);
            }
        }
        if (ReflectionSupport.findMethod(type, "additionalProperties").isPresent()) {
            Map<String, JsonNode> extras = Map.of("extra_token", NODES.textNode(CANARY + "-extra"));
            call(setter(builder, "additionalProperties", extras).orElseThrow(), builder, extras);
        }
        return call(ReflectionSupport.findMethod(builder.getClass(), "build").orElseThrow(), builder);
    }

    /** What is not in the builder is said by the type. */
    private static void set(Object builder, Method accessor, Object sample) {
        Optional<Method> setter = setter(builder, accessor.getName(), sample);
        if (setter.isPresent()) {
            call(setter.get(), builder, sample);
        } else if (!accessor.isDefault()) {
            throw new IllegalStateException("no setter takes a sample of " + accessor);
        }
    }

    private static Optional<Method> setter(Object builder, String name, Object sample) {
        return ReflectionSupport.findMethods(
                        builder.getClass(),
                        method -> method.getName().equals(name)
                                && method.getParameterCount() == 1
                                && boxed(method.getParameterTypes()[0]).isInstance(sample),
                        HierarchyTraversalMode.TOP_DOWN)
                .stream()
                .findFirst();
    }

    private static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }

    private static Object call(Method method, @Nullable Object target, Object... arguments) {
        return Optional.ofNullable(ReflectionSupport.invokeMethod(method, target, arguments))
                .orElseThrow();
    }

    private Object sample(Type type, String name, int number, int variant) {
        if (type instanceof ParameterizedType generic) {
            Type[] parameters = generic.getActualTypeArguments();
            Object part = sample(parameters[parameters.length - 1], name, number, variant);
            if (generic.getRawType() == Map.class) {
                // Builders take texts in place of secrets.
                return Map.of("sample-" + name, part instanceof Secret secret ? secret.reveal() : part);
            }
            if (generic.getRawType() == Patch.class) {
                return Patch.set(part instanceof Map<?, ?> entries ? secrets(entries) : part);
            }
            return generic.getRawType() == Optional.class ? part : List.of(part);
        }
        return sample((Class<?>) type, name, number, variant);
    }

    private static Map<String, Secret> secrets(Map<?, ?> texts) {
        Map<String, Secret> secrets = new LinkedHashMap<>();
        texts.forEach((name, text) -> secrets.put((String) name, Secret.of((String) text)));
        return secrets;
    }

    private Object sample(Class<?> type, String name, int number, int variant) {
        if (type == String.class) {
            return "sample-" + name;
        } else if (type == Secret.class) {
            return Secret.of(CANARY + "-" + name);
        } else if (type == boolean.class || type == Boolean.class) {
            return (number >> variant & 1) == 1;
        } else if (type == OptionalInt.class || type == int.class || type == Integer.class) {
            return number;
        } else if (type == OptionalLong.class || type == long.class || type == Long.class) {
            return (long) number;
        } else if (type == OptionalDouble.class || type == double.class || type == Double.class) {
            return number + 0.5;
        } else if (type == Instant.class) {
            return Instant.ofEpochSecond(number);
        } else if (type == JsonNode.class) {
            return NODES.objectNode().put("type", "object").put("title", name);
        } else if (OpenEnum.class.isAssignableFrom(type)) {
            return call(ReflectionSupport.findMethod(type, "of", String.class).orElseThrow(), null, "SAMPLE_" + name);
        }
        return filled(hasBuilder(type) ? type : lastMember(type), variant);
    }

    private static Class<?> lastMember(Class<?> union) {
        return Arrays.stream(union.getPermittedSubclasses())
                .filter(Tables::hasBuilder)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    /** A document in which everything is set, and what it is written for. */
    record Filled(
            Class<?> type,
            int variant,
            Object value,
            @Nullable Object dialect) {

        /** Returns what the document is on the wire. */
        JsonNode written() {
            try {
                return Documents.parse(Documents.write(table(type), value, dialect));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Returns what its accessors say that it is on the wire. */
        JsonNode expected() {
            return tree(type, value);
        }

        /** Reads what is written as a type. */
        Object readAs(Class<?> readType) {
            try {
                return Documents.read(
                        Documents.codecOf(readType).orElseThrow(),
                        new ByteArrayInputStream(Documents.write(table(type), value, dialect)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Returns a copy by its table. */
        Object copy() {
            Object builder = table(type).toBuilder(value);
            return call(
                    ReflectionSupport.findMethod(builder.getClass(), "build").orElseThrow(), builder);
        }

        private static JsonNode tree(Class<?> type, Object document) {
            ObjectNode tree = NODES.objectNode();
            accessors(type).forEach((name, accessor) -> {
                JsonNode value = tree(call(accessor, document));
                if (!value.isMissingNode()) {
                    tree.set(wireName(name), value);
                }
            });
            ReflectionSupport.findMethod(type, "additionalProperties")
                    .ifPresent(accessor -> tree.setAll((ObjectNode) tree(call(accessor, document))));
            return tree;
        }

        private static JsonNode tree(Object value) {
            if (value instanceof Optional<?> optional) {
                return optional.isPresent() ? tree(optional.get()) : NODES.missingNode();
            } else if (value instanceof Patch<?> patch) {
                return tree(patch.value());
            } else if (value instanceof List<?> list) {
                return NODES.arrayNode().addAll(list.stream().map(Filled::tree).toList());
            } else if (value instanceof Map<?, ?> map) {
                ObjectNode object = NODES.objectNode();
                map.forEach((name, each) -> object.set((String) name, tree(each)));
                return object;
            } else if (value instanceof JsonNode node) {
                return node;
            } else if (value instanceof Secret secret) {
                return NODES.textNode(secret.reveal());
            } else if (value instanceof OpenEnum openEnum) {
                return NODES.textNode(openEnum.value());
            } else if (value instanceof String || value instanceof Instant) {
                return NODES.textNode(value.toString());
            } else if (value instanceof Boolean flag) {
                return NODES.booleanNode(flag);
            } else if (value instanceof Integer number) {
                return NODES.numberNode(number);
            } else if (value instanceof Long number) {
                return NODES.numberNode(number);
            } else if (value instanceof Double number) {
                return NODES.numberNode(number);
            } else if (value instanceof OptionalInt number) {
                return number.isPresent() ? tree(number.getAsInt()) : NODES.missingNode();
            } else if (value instanceof OptionalLong number) {
                return number.isPresent() ? tree(number.getAsLong()) : NODES.missingNode();
            } else if (value instanceof OptionalDouble number) {
                return number.isPresent() ? tree(number.getAsDouble()) : NODES.missingNode();
            }
            return tree(value.getClass().getInterfaces()[0], value);
        }

        @Override
        public String toString() {
            return type.getSimpleName() + " " + variant;
        }
    }
}
