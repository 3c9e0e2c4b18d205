package io.github.llmintegrations.systemtests.canary;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * All the texts that objects show to who looks at them: what they say of themselves, and for failures the stack trace,
 * every accessor and the serialized form. What a value's accessors return on purpose is followed only to more objects
 * of the library.
 */
final class Shown {
    /** Methods hold no secrets, and are many. */
    private static final StackTraceElement[] NO_FRAMES = {};

    private final StringBuilder texts = new StringBuilder();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Shown() {}

    /** What the objects show. */
    static String by(@Nullable Object... objects) {
        Shown shown = new Shown();
        Arrays.stream(objects).forEach(shown::look);
        return shown.texts.toString();
    }

    private void say(String where, String what) {
        texts.append(where).append(": ").append(what).append('\n');
    }

    private void look(@Nullable Object object) {
        if (object == null || !seen.add(object)) {
            return;
        }
        if (object instanceof Throwable thrown) {
            lookAtFailure(thrown);
        } else if (Accessors.isOfLibrary(object)) {
            lookAtText(object);
            lookIntoValue(object);
        } else {
            lookIntoContainer(object);
        }
    }

    private void lookAtText(Object object) {
        say(object.getClass().getSimpleName(), object.toString());
        say("serialized", Written.serialized(object));
        say("as JSON", Written.asJson(object));
    }

    private void lookAtFailure(Throwable thrown) {
        thrown.setStackTrace(NO_FRAMES);
        look(thrown.getCause());
        look(List.of(thrown.getSuppressed()));
        lookAtText(thrown);
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace, true));
        say("stack trace", trace.toString());
        if (Accessors.isOfLibrary(thrown)) {
            Accessors.of(thrown).forEach(accessor -> say(accessor.getName(), text(value(thrown, accessor))));
        }
    }

    private void lookIntoValue(Object value) {
        Accessors.of(value).stream()
                .map(accessor -> value(value, accessor))
                .filter(Objects::nonNull)
                .forEach(part -> {
                    if (Accessors.isOfLibrary(part)) {
                        look(part);
                    } else {
                        lookIntoContainer(part);
                    }
                });
    }

    private void lookIntoContainer(@Nullable Object part) {
        if (part instanceof Optional<?> optional) {
            optional.filter(Accessors::isOfLibrary).ifPresent(this::look);
        } else if (part instanceof Map<?, ?> map) {
            map.values().stream().filter(Accessors::isOfLibrary).forEach(this::look);
        } else if (part instanceof List<?> list) {
            list.stream()
                    .filter(each -> Accessors.isOfLibrary(each) || each instanceof Throwable)
                    .forEach(this::look);
        }
    }

    private static @Nullable Object value(Object object, Method accessor) {
        return ReflectionSupport.invokeMethod(accessor, object);
    }

    private static String text(@Nullable Object value) {
        if (value == null || !value.getClass().isArray()) {
            return String.valueOf(value);
        }
        StringBuilder elements = new StringBuilder();
        for (int i = 0; i < Array.getLength(value); i++) {
            elements.append(Array.get(value, i)).append('\n');
        }
        return elements.toString();
    }
}
