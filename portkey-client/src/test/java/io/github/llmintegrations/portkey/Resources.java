package io.github.llmintegrations.portkey;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.platform.commons.support.ReflectionSupport;

/** The clients of all resources, found by reflection. */
final class Resources {
    private Resources() {}

    /**
     * A resource.
     *
     * @param name the start of its operations' names
     * @param client its client, of the id {@code prod} where it has one
     */
    record Resource(String name, Object client) {

        /** Its methods but those that return the client of another resource. */
        Stream<Method> calls() {
            return methods(client).filter(method -> !returnsClient(method));
        }
    }

    static Stream<Resource> of(PortkeyClient client) {
        return within("", client);
    }

    private static Stream<Resource> within(String prefix, Object client) {
        return methods(client)
                .filter(Resources::returnsClient)
                .filter(method -> method.getReturnType() != PortkeyClient.class)
                .filter(method -> client.getClass() != PortkeyClient.class || method.getParameterCount() == 0)
                .flatMap(method -> {
                    Object[] ids = method.getParameterCount() == 0 ? new Object[] {} : new Object[] {"prod"};
                    Object found = Objects.requireNonNull(ReflectionSupport.invokeMethod(method, client, ids));
                    Resource resource = new Resource(prefix + method.getName(), found);
                    return Stream.concat(Stream.of(resource), within(resource.name() + ".", found));
                });
    }

    private static Stream<Method> methods(Object client) {
        return Arrays.stream(client.getClass().getMethods())
                .filter(method -> method.getDeclaringClass() == client.getClass()
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.getName().equals("toString"));
    }

    private static boolean returnsClient(Method method) {
        return method.getReturnType().getSimpleName().endsWith("Client");
    }
}
