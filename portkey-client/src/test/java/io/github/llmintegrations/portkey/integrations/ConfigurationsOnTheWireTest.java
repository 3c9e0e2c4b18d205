package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.portkey.Documents.with;
import static io.github.llmintegrations.portkey.Documents.written;
import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.portkey.integrations.ConfigurationCases.Case;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Every provider in each of its auth modes: exactly the fields that these need. */
@ParameterizedClass
@MethodSource("cases")
class ConfigurationsOnTheWireTest {
    private static final String MORE =
            "{'custom_host':'https://proxy.example'," + "'custom_headers':{'x-b':'2','x-a':'1'},'brand_new':'value'}";

    private final Case wanted;

    ConfigurationsOnTheWireTest(Case wanted) {
        this.wanted = wanted;
    }

    static Stream<Case> cases() {
        return ConfigurationCases.all();
    }

    @Test
    void hasExactlyTheFieldsOfItsAuth() {
        assertThat(written(wanted.plain())).isEqualTo(wanted.fields());
    }

    @Test
    void hasAHostAndHeadersAndUnknownFieldsToo() {
        assertThat(written(wanted.custom())).isEqualTo(with(wanted.fields(), MORE));
    }

    @Test
    void namesTheProviderOfACreate() {
        Optional<AiProviderId> provider =
                Optional.of(wanted.provider()).filter(id -> !id.equals("none")).map(AiProviderId::of);
        CreateIntegrationRequest.Builder request =
                CreateIntegrationRequest.builder().name("n").key("k").configurations(wanted.plain());
        if (provider.isEmpty()) {
            request.aiProviderId(AiProviderId.COHERE);
        }

        assertThat(wanted.plain().aiProviderId()).isEqualTo(provider);
        assertThat(written(request.build()))
                .isEqualTo(with(
                        json("{'name':'n','key':'k'}"),
                        "{'ai_provider_id':'" + provider.orElse(AiProviderId.COHERE) + "','configurations':"
                                + wanted.fields() + "}"));
    }

    @Test
    void isAllOfAnUpdate() {
        UpdateIntegrationRequest request = UpdateIntegrationRequest.builder()
                .configurations(wanted.custom())
                .build();

        assertThat(written(request)).isEqualTo(json("{'configurations':" + with(wanted.fields(), MORE) + "}"));
    }
}
