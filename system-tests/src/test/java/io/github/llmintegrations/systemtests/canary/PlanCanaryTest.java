package io.github.llmintegrations.systemtests.canary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.core.Ensured;
import io.github.llmintegrations.core.Plan;
import io.github.llmintegrations.core.Secrets;
import io.github.llmintegrations.core.json.Document;
import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.sandbox.arize.ArizeSandbox;
import io.github.llmintegrations.sandbox.portkey.PortkeySandbox;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.support.ReflectionSupport;

/** No plan shows a secret, whatever it is for and however it ends. */
class PlanCanaryTest {
    static Stream<Operation> creates() {
        return Operations.all()
                .filter(each -> each.method().getName().equals("create"))
                .filter(each ->
                        planOf(each.method().getDeclaringClass(), "plan").isPresent());
    }

    private static Optional<Method> planOf(Class<?> resource, String name) {
        return Arrays.stream(resource.getMethods())
                .filter(each -> each.getName().equals(name) && each.getParameterCount() == 2)
                .findFirst();
    }

    @ParameterizedTest
    @MethodSource("creates")
    void showsNoSecret(Operation create) {
        List<Object> ends = new ArrayList<>();
        try (ArizeSandbox arizeSandbox = ArizeSandbox.start();
                PortkeySandbox portkeySandbox =
                        PortkeySandbox.builder().workspace("w", "Support").start();
                ArizeClient arize = ArizeClient.builder()
                        .baseUrl(arizeSandbox.baseUrl())
                        .apiKey(arizeSandbox.apiKey())
                        .build();
                PortkeyClient portkey = PortkeyClient.builder()
                        .baseUrl(portkeySandbox.baseUrl())
                        .apiKey(portkeySandbox.apiKey())
                        .build()) {
            Object resource = create.resource().apply(new Clients(arize, portkey));
            for (Secrets secrets : List.of(Secrets.KEEP, Secrets.KEEP, Secrets.SEND)) {
                ends.add(end(create, resource, "plan", secrets));
                ends.add(end(create, resource, "ensure", secrets));
            }
        }

        assertThat(ends).hasSize(6);
        assertThat(ends.stream().flatMap(end -> Canaries.in(shown(end)).stream()))
                .isEmpty();
    }

    private static Object end(Operation create, Object resource, String name, Secrets secrets) {
        Method method = planOf(resource.getClass(), name).orElseThrow();
        try {
            return Optional.ofNullable(ReflectionSupport.invokeMethod(
                            method, resource, create.arguments().get(0), secrets))
                    .orElseThrow();
        } catch (RuntimeException e) {
            return e;
        }
    }

    private static String shown(Object end) {
        if (end instanceof Plan<?> plan) {
            return plan + Shown.by(plan.changes().toArray()) + plan.secrets() + plan.reason();
        }
        if (end instanceof Ensured<?> ensured) {
            return shown(ensured.plan()) + ensured + diff(ensured);
        }
        return Shown.by(end);
    }

    private static String diff(Ensured<?> ensured) {
        Optional<?> before = ensured.plan().current();
        return before.isPresent() && before.get() instanceof Document earlier
                ? earlier.diff((Document) ensured.value()).toString()
                : "";
    }
}
