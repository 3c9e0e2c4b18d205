package io.github.llmintegrations.arize.integrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.llmintegrations.arize.FakeArize;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class AdditionalPropertiesTest {
    @AutoClose
    private final FakeArize arize = new FakeArize();

    private static CreateLlmIntegrationRequest with(CreateOpenAiConfig.Builder config) {
        return CreateLlmIntegrationRequest.builder()
                .name("n")
                .config(config.apiKey("test-secret").build())
                .build();
    }

    @Test
    void areRefusedBeforeTheWireWhereTheyRepeatAKnownField() {
        CreateOpenAiConfig.Builder config =
                CreateOpenAiConfig.builder().putAdditionalProperty("api_key", TextNode.valueOf("another-secret"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> arize.client().integrations().create(with(config)))
                .withMessage("CreateOpenAiConfig: additionalProperties must not repeat api_key");
        assertThat(arize.requestCount()).isZero();
    }
}
