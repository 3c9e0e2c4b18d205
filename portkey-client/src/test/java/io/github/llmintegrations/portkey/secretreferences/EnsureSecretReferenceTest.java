package io.github.llmintegrations.portkey.secretreferences;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.core.Ensured;
import io.github.llmintegrations.core.Plan.Action;
import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.portkey.secretreferences.AuthConfigCases.Case;
import io.github.llmintegrations.sandbox.portkey.PortkeySandbox;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A secret reference to any manager is in its desired state once it has been created. */
class EnsureSecretReferenceTest {
    @AutoClose
    private final PortkeySandbox sandbox =
            PortkeySandbox.builder().workspace("ws-support", "Support").start();

    @AutoClose
    private final PortkeyClient portkey = PortkeyClient.builder()
            .apiKey(sandbox.apiKey())
            .baseUrl(sandbox.baseUrl())
            .build();

    static Stream<Case> cases() {
        return AuthConfigCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSecondTimeNothingChanges(Case each) {
        CreateSecretReferenceRequest.Builder desired = CreateSecretReferenceRequest.builder()
                .name("n")
                .description("d")
                .authConfig(each.config())
                .secretPath("p")
                .secretKey("k")
                .allowAllWorkspaces(false)
                .addAllowedWorkspace("ws-support")
                .putTag("team", "search");

        Ensured<SecretReference> created = portkey.secretReferences().ensure(desired.build());
        Ensured<SecretReference> again = portkey.secretReferences().ensure(desired.build());

        assertThat(created.plan().action()).isEqualTo(Action.CREATE);
        assertThat(again.plan().action()).as(again.toString()).isEqualTo(Action.UNCHANGED);
        assertThat(again.value()).isEqualTo(created.value());

        Ensured<SecretReference> updated =
                portkey.secretReferences().ensure(desired.secretPath("q").build());

        assertThat(updated.plan().action()).isEqualTo(Action.UPDATE);
        assertThat(updated.value().secretPath()).contains("q");
        assertThat(sandbox.journal().last().body()).isEmpty();
        assertThat(sandbox.journal())
                .filteredOn(request -> request.method().equals("PUT"))
                .singleElement()
                .satisfies(request -> assertThat(request.body()).isEqualTo("{\"secret_path\":\"***\"}"));
    }
}
