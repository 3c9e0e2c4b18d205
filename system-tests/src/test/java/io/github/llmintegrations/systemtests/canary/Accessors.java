package io.github.llmintegrations.systemtests.canary;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The methods by which an object of the library tells what it holds. */
final class Accessors {
    private static final String LIBRARY = "io.github.llmintegrations.";
    private static final Set<Class<?>> NOT_TELLING = Set.of(Object.class, Record.class, Enum.class);
    private static final Set<String> NOT_ACCESSORS = Set.of("hashCode", "toString", "toBuilder", "fillInStackTrace");

    private Accessors() {}

    static boolean isOfLibrary(Object object) {
        return object.getClass().getName().startsWith(LIBRARY);
    }

    /** Public, without arguments, and answering something. */
    static List<Method> of(Object object) {
        return Arrays.stream(object.getClass().getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && method.getReturnType() != void.class
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isBridge()
                        && !NOT_TELLING.contains(method.getDeclaringClass())
                        && !NOT_ACCESSORS.contains(method.getName()))
                .toList();
    }
}
