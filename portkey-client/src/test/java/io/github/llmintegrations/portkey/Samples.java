package io.github.llmintegrations.portkey;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.json.Document;
import io.github.llmintegrations.portkey.integrations.AiProviderId;
import io.github.llmintegrations.portkey.integrations.SecretTarget;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.platform.commons.support.ReflectionSupport;

/** Documents of every type of the module, each field filled with a value of its own. */
final class Samples {
    /** How every secret begins. */
    static final String SECRET = "secret-";

    /** What documents tell beside their fields. */
    private static final Set<String> NO_ACCESSORS =
            Set.of("toBuilder", "toSecretMapping", "toJson", "hashCode", "toString");

    /** Fields that another field of the same document excludes, as a secret excludes a reference in place of it. */
    private static final Set<String> LEFT_OUT = Set.of(
            "UsageLimits.periodic_reset",
            "CreateSecretReferenceRequest.allow_all_workspaces",
            "UpdateSecretReferenceRequest.allow_all_workspaces");

    private static final Pattern URL = Pattern.compile("azureVaultUrl|vaultAddr");

    private int last;

    private Samples() {}

    /** Every document; unions are none, their members are. */
    static Stream<Class<?>> types() {
        try (Stream<Path> files = Files.walk(classes())) {
            return files
                    .map(classes()::relativize)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".class") && !name.equals("module-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace(File.separatorChar, '.'))
                    .<Class<?>>map(Samples::load)
                    .filter(type -> type.isSealed() && (isDocument(type) || isListing(type)))
                    .filter(type -> !isUnion(type))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path classes() {
        try {
            return Path.of(PortkeyClient.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        return ReflectionSupport.tryToLoadClass(name).toOptional().orElseThrow(() -> new IllegalStateException(name));
    }

    private static boolean isListing(Class<?> type) {
        return type.getSimpleName().startsWith("List");
    }

    private static boolean isDocument(Class<?> type) {
        return Document.class.isAssignableFrom(type);
    }

    private static boolean isUnion(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .noneMatch(method -> method.getName().equals("builder"));
    }

    /** What a document tells, its additional fields included. */
    static List<Method> accessors(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers())
                        && method.getParameterCount() == 0
                        && !method.isBridge()
                        && !NO_ACCESSORS.contains(method.getName()))
                .toList();
    }

    /** Without the additional fields: those of an embedded document are the outer one's when they are read back. */
    private static List<Method> named(Class<?> type) {
        return accessors(type).stream()
                .filter(method -> !method.getName().equals("additionalProperties"))
                .toList();
    }

    /** A document with a value in every field, and an additional field. */
    static Object filled(Class<?> type) {
        return new Samples().document(type, accessors(type));
    }

    /** What a builder has got, not checked where servers may send what callers may not. */
    static Object built(Object builder) {
        Method build = ReflectionSupport.findMethod(builder.getClass(), "asRead")
                .or(() -> ReflectionSupport.findMethod(builder.getClass(), "build"))
                .orElseThrow();
        return Objects.requireNonNull(ReflectionSupport.invokeMethod(build, builder));
    }

    private Object document(Class<?> type, List<Method> accessors) {
        Object builder = Objects.requireNonNull(ReflectionSupport.invokeMethod(
                ReflectionSupport.findMethod(type, "builder").orElseThrow(), null));
        for (Method accessor : accessors) {
            if (isLeftOut(type, name(accessor.getName()))) {
                continue;
            }
            Optional<Method> setter = setter(builder, accessor);
            if (setter.isEmpty() && !accessor.isDefault()) {
                throw new IllegalStateException("no builder's method for " + accessor);
            }
            setter.ifPresent(method -> ReflectionSupport.invokeMethod(
                    method, builder, value(accessor.getName(), accessor.getGenericReturnType())));
        }
        return built(builder);
    }

    /** The name of an accessor's field on the wire. */
    static String name(String accessor) {
        return accessor.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** Whether samples of a type have no value in a field. */
    static boolean isLeftOut(Class<?> type, String field) {
        return field.endsWith("_from") || LEFT_OUT.contains(type.getSimpleName() + "." + field);
    }

    private static Optional<Method> setter(Object builder, Method accessor) {
        String name = accessor.getReturnType() == Map.class
                ? accessor.getName().replaceFirst("([hH]eader)s$", "$1Secrets")
                : accessor.getName();
        return Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(name)
                        && method.getParameterCount() == 1
                        && method.getParameterTypes()[0].isAssignableFrom(accessor.getReturnType()))
                .findFirst();
    }

    private Object value(String name, Type type) {
        if (type instanceof ParameterizedType generic) {
            return container(name, (Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        return value(name, (Class<?>) type);
    }

    private Object container(String name, Class<?> type, Type[] arguments) {
        Object content = value(name, arguments[arguments.length - 1]);
        if (type == Optional.class) {
            return Optional.of(content);
        }
        if (type == Patch.class) {
            return Patch.set(content);
        }
        return type == List.class ? List.of(content) : Map.of("entry_" + last, content);
    }

    private Object value(String name, Class<?> type) {
        int number = ++last;
        if (type == String.class) {
            return (URL.matcher(name).matches() ? "https://" : "") + "sample-" + number;
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == Double.class) {
            return number + 0.5;
        }
        if (type == long.class) {
            return (long) number;
        }
        if (type == OptionalInt.class) {
            return OptionalInt.of(number);
        }
        if (type == OptionalLong.class) {
            return OptionalLong.of(number);
        }
        if (type == OptionalDouble.class) {
            return OptionalDouble.of(number + 0.5);
        }
        if (type == Instant.class) {
            return Instant.ofEpochSecond(number);
        }
        if (type == Secret.class) {
            return Secret.of(name.endsWith("Json") ? "{\"key\":\"" + SECRET + number + "\"}" : SECRET + number);
        }
        if (type == SecretTarget.class) {
            return SecretTarget.configuration("field_" + number);
        }
        if (type == AiProviderId.class) {
            return AiProviderId.OPENAI; // that of the first configuration: a request's has to agree
        }
        if (OpenEnum.class.isAssignableFrom(type)) {
            return Objects.requireNonNull(ReflectionSupport.invokeMethod(
                    ReflectionSupport.findMethod(type, "of", String.class).orElseThrow(), null, "enum-" + number));
        }
        if (type.isSealed() && isDocument(type)) {
            Class<?> member = isUnion(type) ? type.getPermittedSubclasses()[0] : type;
            return document(member, name.equals("auth") ? named(member) : accessors(member));
        }
        TextNode text = TextNode.valueOf(SECRET + number);
        return name.equals("additionalProperties")
                ? text
                : JsonNodeFactory.instance.objectNode().set("tree", text);
    }
}
