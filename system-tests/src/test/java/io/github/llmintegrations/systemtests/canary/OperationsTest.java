package io.github.llmintegrations.systemtests.canary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.arize.aiintegrations.ProviderMetadata;
import io.github.llmintegrations.arize.integrations.CreateAwsBedrockAuth;
import io.github.llmintegrations.arize.integrations.CreateCustomAuth;
import io.github.llmintegrations.arize.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateLlmConfig;
import io.github.llmintegrations.arize.integrations.UpdateIntegrationRequest;
import io.github.llmintegrations.arize.integrations.UpdateLlmConfig;
import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.portkey.integrations.AwsAuth;
import io.github.llmintegrations.portkey.integrations.AzureAuth;
import io.github.llmintegrations.portkey.integrations.ProviderConfiguration;
import io.github.llmintegrations.portkey.integrations.VertexAuth;
import io.github.llmintegrations.portkey.mcpintegrations.McpCapabilityDefinition;
import io.github.llmintegrations.portkey.mcpintegrations.McpConfigurations;
import io.github.llmintegrations.portkey.secretreferences.AuthConfig;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sweep forgets no call, and no kind of document that is sent. */
class OperationsTest {
    /** Methods that call no endpoint of their own. */
    private static final Set<String> NOT_OPERATIONS = Set.of(
            "with",
            "withResponse",
            "raw",
            "describe",
            "awaitVisible",
            "plan",
            "ensure",
            "supplyAsync",
            "runAsync",
            "close",
            "toString");

    @Test
    void areAllMethodsOfAllResources() {
        Set<Method> called = Operations.all().map(Operation::method).collect(Collectors.toSet());

        assertThat(called).containsExactlyInAnyOrderElementsOf(methods());
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                CreateIntegrationRequest.class,
                UpdateIntegrationRequest.class,
                CreateLlmConfig.class,
                UpdateLlmConfig.class,
                CreateAwsBedrockAuth.class,
                CreateCustomAuth.class,
                ProviderMetadata.class,
                ProviderConfiguration.class,
                AwsAuth.class,
                AuthConfig.class,
                AzureAuth.class,
                VertexAuth.class,
                McpConfigurations.class,
                McpCapabilityDefinition.class
            })
    void sendEveryKindOf(Class<?> union) {
        Set<Class<?>> sent = Operations.all()
                .flatMap(operation -> operation.requests().stream())
                .flatMap(request -> Kinds.in(request).stream())
                .collect(Collectors.toSet());

        assertThat(sent).containsAll(members(union).toList());
    }

    private static Set<Method> methods() {
        Set<Method> methods = new LinkedHashSet<>();
        Stream.of(ArizeClient.class, PortkeyClient.class)
                .forEach(client -> accessors(client).forEach(each -> collect(each.getReturnType(), methods)));
        return methods;
    }

    /** The calls of a resource and of those within it. */
    private static void collect(Class<?> resource, Set<Method> methods) {
        accessors(resource).forEach(each -> {
            if (isResource(each.getReturnType())) {
                collect(each.getReturnType(), methods);
            } else {
                methods.add(each);
            }
        });
    }

    private static Stream<Method> accessors(Class<?> client) {
        return Arrays.stream(client.getMethods())
                .filter(each -> each.getDeclaringClass() == client && !Modifier.isStatic(each.getModifiers()))
                .filter(each -> !NOT_OPERATIONS.contains(each.getName()) && !isShorterOverload(each));
    }

    /** Whether a method only calls another of its name with the arguments that it lacks. */
    private static boolean isShorterOverload(Method method) {
        return Arrays.stream(method.getDeclaringClass().getMethods())
                .anyMatch(other -> other.getName().equals(method.getName())
                        && other.getDeclaringClass() == method.getDeclaringClass()
                        && other.getReturnType() == method.getReturnType()
                        && other.getParameterCount() > method.getParameterCount());
    }

    private static boolean isResource(Class<?> type) {
        return type.getSimpleName().endsWith("Client");
    }

    /** The types that an application builds. */
    private static Stream<Class<?>> members(Class<?> type) {
        List<Class<?>> members = Stream.ofNullable(type.getPermittedSubclasses())
                .flatMap(Arrays::stream)
                .filter(each -> each.isInterface())
                .toList();
        return members.isEmpty() ? Stream.of(type) : members.stream().flatMap(OperationsTest::members);
    }
}
