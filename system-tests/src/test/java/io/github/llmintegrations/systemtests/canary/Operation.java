package io.github.llmintegrations.systemtests.canary;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.Pages;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * One call of one client.
 *
 * @param resource finds the client of the resource
 * @param method the method that is called on it
 * @param arguments what it is called with
 * @param answer a well-formed answer, given the body that was sent
 */
record Operation(
        Function<Clients, Object> resource,
        Method method,
        List<Object> arguments,
        Function<JsonNode, JsonNode> answer) {

    /** Finds the method by its name and its arguments. */
    static Operation of(
            Class<?> type,
            Function<Clients, Object> resource,
            String method,
            Function<JsonNode, JsonNode> answer,
            Object... arguments) {
        Method found = Arrays.stream(type.getMethods())
                .filter(each -> each.getName().equals(method) && takes(each.getParameterTypes(), arguments))
                .findFirst()
                .orElseThrow();
        return new Operation(resource, found, List.of(arguments), answer);
    }

    private static boolean takes(Class<?>[] parameters, Object... arguments) {
        return parameters.length == arguments.length
                && IntStream.range(0, parameters.length).allMatch(i -> parameters[i].isInstance(arguments[i]));
    }

    /** Makes the call, and reads all that it lists. */
    Object call(Clients clients) {
        Object result = ReflectionSupport.invokeMethod(method, resource.apply(clients), arguments.toArray());
        return result instanceof Pages<?> pages ? pages.stream().toList() : Optional.ofNullable(result);
    }

    boolean isArizes() {
        return method.getDeclaringClass().getName().contains(".arize.");
    }

    /** Whether the call returns nothing of the answer's body that has to be there, so that any object will do. */
    boolean needsNothing() {
        return method.getReturnType() == void.class || isBuiltOfNothing(method.getReturnType());
    }

    private static boolean isBuiltOfNothing(Class<?> type) {
        return ReflectionSupport.findMethod(type, "builder")
                .map(builder -> ReflectionSupport.invokeMethod(builder, null))
                .map(builder -> isBuilt(builder))
                .orElse(false);
    }

    private static boolean isBuilt(Object builder) {
        try {
            return ReflectionSupport.invokeMethod(
                            ReflectionSupport.findMethod(builder.getClass(), "build")
                                    .orElseThrow(),
                            builder)
                    != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    boolean readsPages() {
        return method.getReturnType() == Pages.class || method.getName().startsWith("find");
    }

    /** What is sent, for those that send something. */
    List<Object> requests() {
        return arguments.stream()
                .filter(each -> each.getClass().getName().startsWith("io.github.llmintegrations."))
                .toList();
    }

    @Override
    public String toString() {
        return (isArizes() ? "Arize " : "Portkey ")
                + method.getDeclaringClass().getSimpleName() + "." + method.getName()
                + arguments.stream().map(Operation::inShort).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String inShort(Object argument) {
        List<Class<?>> kinds = Kinds.in(argument);
        return kinds.isEmpty()
                ? argument.toString()
                : kinds.stream().map(Class::getSimpleName).collect(Collectors.joining(" "));
    }
}
