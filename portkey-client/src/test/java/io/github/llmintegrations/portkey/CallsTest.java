package io.github.llmintegrations.portkey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.portkey.Calls.Call;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The tests of all operations forget none. */
class CallsTest {
    /** Methods that call others of their resource. */
    private static final Set<String> COMPOSED = Set.of("listAll", "findByName", "awaitVisible", "plan", "ensure");

    @AutoClose
    private final FakePortkey portkey = new FakePortkey();

    @Test
    void areAllMethodsOfAllResources() {
        Set<String> methods = Resources.of(portkey.client())
                .flatMap(resource -> resource.calls()
                        .filter(method -> !COMPOSED.contains(method.getName()))
                        .map(method -> resource.name() + "." + method.getName()))
                .collect(Collectors.toSet());

        assertThat(Calls.all().map(Call::name)).containsExactlyInAnyOrderElementsOf(methods);
    }
}
