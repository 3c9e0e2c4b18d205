package io.github.llmintegrations.arize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.llmintegrations.arize.SecretFixture.Sample;
import io.github.llmintegrations.arize.aiintegrations.AwsProviderMetadata;
import io.github.llmintegrations.arize.aiintegrations.GcpProviderMetadata;
import io.github.llmintegrations.arize.integrations.CreateLlmIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateOpenAiConfig;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.testing.Json;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a vendor shows in place of a secret cannot be sent as one. */
class MaskedFieldsTest {
    private static final String REFUSED = "masked_x is masked, and must not be sent";

    @AutoClose
    private final FakeArize arize = new FakeArize();

    static Stream<Sample> documents() {
        return SecretFixture.samples();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void areRefusedByEveryDocumentThatIsSent(Sample sample) throws ReflectiveOperationException {
        Object builder = sample.type().getMethod("toBuilder").invoke(sample.value());
        Method put = builder.getClass().getMethod("putAdditionalProperty", String.class, JsonNode.class);
        put.setAccessible(true);
        put.invoke(builder, "masked_x", TextNode.valueOf("canary"));

        assertThatThrownBy(() -> builder.getClass().getMethod("build").invoke(builder))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sample.type().getSimpleName() + ": " + REFUSED);
    }

    @Test
    void areRefusedByWhatIsAnsweredAsWell() {
        JsonNode masked = TextNode.valueOf("canary");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> AwsProviderMetadata.builder()
                        .roleArn("r")
                        .putAdditionalProperty("masked_x", masked)
                        .build())
                .withMessage("AwsProviderMetadata: " + REFUSED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GcpProviderMetadata.builder()
                        .projectId("p")
                        .location("l")
                        .projectAccessLabel("a")
                        .putAdditionalProperty("masked_x", masked)
                        .build())
                .withMessage("GcpProviderMetadata: " + REFUSED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scoping.builder()
                        .putAdditionalProperty("masked_x", masked)
                        .build())
                .withMessage("Scoping: " + REFUSED);
    }

    /** A scoping that Arize returned can be sent back, and may hold such a field. */
    @Test
    void ofAnAnswerThatIsSentAgainAreRefusedBeforeTheWire() {
        ObjectNode answer = Json.json("{'id':'1','name':'n','scopings':[{'masked_x':'canary'}]}")
                .require();
        arize.answers(200, answer);
        Scoping scoping = arize.client().aiIntegrations().get("1").scopings().get(0);
        CreateLlmIntegrationRequest request = CreateLlmIntegrationRequest.builder()
                .name("n")
                .config(CreateOpenAiConfig.builder().apiKey("k").build())
                .addScoping(scoping)
                .build();

        assertThat(scoping.additionalProperties()).containsOnlyKeys("masked_x");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        arize.client(EnumSpelling.CAMEL_CASE).integrations().create(request))
                .withMessage("Scoping: " + REFUSED);
        assertThat(arize.requestCount()).isEqualTo(1);
    }
}
