package io.github.llmintegrations.portkey.integrations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.core.Ensured;
import io.github.llmintegrations.core.Plan.Action;
import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.portkey.integrations.ConfigurationCases.Case;
import io.github.llmintegrations.sandbox.portkey.PortkeySandbox;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An integration of any provider and auth mode is in its desired state once it has been created. */
class EnsureIntegrationTest {
    @AutoClose
    private final PortkeySandbox sandbox = PortkeySandbox.start();

    @AutoClose
    private final PortkeyClient portkey = PortkeyClient.builder()
            .apiKey(sandbox.apiKey())
            .baseUrl(sandbox.baseUrl())
            .build();

    static Stream<CreateIntegrationRequest> desired() {
        return ConfigurationCases.all().flatMap(EnsureIntegrationTest::withAndWithoutCustomFields);
    }

    private static Stream<CreateIntegrationRequest> withAndWithoutCustomFields(Case each) {
        return Stream.of(each.plain(), each.custom()).map(EnsureIntegrationTest::desired);
    }

    private static CreateIntegrationRequest desired(ProviderConfiguration configurations) {
        CreateIntegrationRequest.Builder desired = CreateIntegrationRequest.builder()
                .name("n")
                .slug("s")
                .key("sk-canary-1")
                .description("d")
                .putTag("team", "search")
                .configurations(configurations)
                .pricingAdjustments(PricingAdjustments.builder()
                        .multiplier(PricingMultiplier.builder()
                                .defaultMultiplier(0.5)
                                .build())
                        .build());
        if (configurations.aiProviderId().isEmpty()) {
            desired.aiProviderId(AiProviderId.COHERE);
        }
        return desired.build();
    }

    @ParameterizedTest
    @MethodSource("desired")
    void theSecondTimeNothingChanges(CreateIntegrationRequest desired) {
        Ensured<Integration> created = portkey.integrations().ensure(desired);
        Ensured<Integration> again = portkey.integrations().ensure(desired);

        assertThat(created.plan().action()).isEqualTo(Action.CREATE);
        assertThat(again.plan().action()).as(again.toString()).isEqualTo(Action.UNCHANGED);
        assertThat(again.value()).isEqualTo(created.value());
        assertThat(sandbox.journal())
                .filteredOn(each -> !each.method().equals("GET"))
                .hasSize(1);
    }
}
