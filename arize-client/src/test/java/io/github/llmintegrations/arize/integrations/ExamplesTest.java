package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.Documents.read;
import static io.github.llmintegrations.arize.Documents.written;
import static io.github.llmintegrations.arize.schema.EnumSpelling.CAMEL_CASE;
import static io.github.llmintegrations.testing.Json.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.arize.FakeArize;
import io.github.llmintegrations.arize.schema.Scoping;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the API's documentation. */
class ExamplesTest {
    private static final LlmIntegration ANSWERED = LlmIntegration.builder()
            .id("TGxtSW50ZWdyYXRpb246MTI6YUJjRA==")
            .name("Production OpenAI")
            .addScoping(Scoping.accountWide())
            .createdAt(Instant.parse("2026-02-13T21:27:19.055Z"))
            .updatedAt(Instant.parse("2026-02-13T21:27:19.279Z"))
            .createdByUserId("VXNlcjoxOm5OYkM=")
            .config(OpenAiConfig.builder()
                    .hasApiKey(true)
                    .isDefaultModelsEnabled(true)
                    .isFunctionCallingEnabled(true)
                    .build())
            .build();

    @AutoClose
    private final FakeArize arize = new FakeArize();

    private static JsonNode example(String name) {
        return file(ExamplesTest.class, name);
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                Arguments.of(
                        "create-openai-request.json",
                        CreateLlmIntegrationRequest.builder()
                                .name("<string>")
                                .config(CreateOpenAiConfig.builder()
                                        .apiKey("<string>")
                                        .isDefaultModelsEnabled(true)
                                        .isFunctionCallingEnabled(true)
                                        .build())
                                .addScoping(Scoping.space("<string>", "<string>"))
                                .build()),
                Arguments.of(
                        "create-openai-minimal-request.json",
                        CreateLlmIntegrationRequest.builder()
                                .name("Production OpenAI")
                                .config(CreateOpenAiConfig.builder()
                                        .apiKey("sk-abc123...")
                                        .build())
                                .build()));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void areReadAndWrittenAgain(String example, CreateIntegrationRequest built) {
        CreateIntegrationRequest read = read(CreateIntegrationRequest.class, example(example));

        assertThat(read).isEqualTo(built);
        assertThat(written(read, CAMEL_CASE)).isEqualTo(example(example));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void areBuiltSentAndAnswered(String example, CreateIntegrationRequest built) {
        arize.answers(201, example("openai-response.json"));

        assertThat(arize.client().integrations().create(built)).isEqualTo(ANSWERED);
        arize.assertReceived("POST", "/v2/integrations", example(example));
    }

    @Test
    void areWrittenAgainWhenTheyAreAnswers() {
        Integration read = read(Integration.class, example("openai-response.json"));

        // Where an id is null, there is none.
        ObjectNode example = example("openai-response.json").require();
        example.withArray("scopings").removeAll().addObject();

        assertThat(read).isEqualTo(ANSWERED);
        assertThat(written(read, CAMEL_CASE)).isEqualTo(example);
    }

    @Test
    void cannotBeBuiltWithoutAConfig() {
        CreateLlmIntegrationRequest.Builder request =
                CreateLlmIntegrationRequest.builder().name("Bad Integration");

        assertThatIllegalArgumentException().isThrownBy(request::build).withMessageContaining("config must be set");
    }

    @Test
    void cannotBeBuiltWithoutAProvider() {
        assertThat(CreateLlmConfig.class).isSealed();
        assertThat(CreateLlmConfig.class.getPermittedSubclasses())
                .allSatisfy(config ->
                        assertThat(config.getMethod("provider").isDefault()).isTrue());
    }

    @Test
    void cannotBeBuiltWithoutAnApiKey() {
        CreateOpenAiConfig.Builder config = CreateOpenAiConfig.builder();

        assertThatIllegalArgumentException()
                .isThrownBy(config::build)
                .withMessage("CreateOpenAiConfig: apiKey must not be blank");
    }
}
