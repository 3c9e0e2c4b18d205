package io.github.llmintegrations.arize.aiintegrations;

import static io.github.llmintegrations.arize.Documents.read;
import static io.github.llmintegrations.arize.Documents.written;
import static io.github.llmintegrations.arize.schema.EnumSpelling.CAMEL_CASE;
import static io.github.llmintegrations.testing.Json.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.arize.FakeArize;
import io.github.llmintegrations.arize.schema.Scoping;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The examples of the API's documentation. */
class AiExamplesTest {
    private static final AiIntegration ANSWERED = AiIntegration.builder()
            .id("TGxtSW50ZWdyYXRpb246MTI6YUJjRA==")
            .name("My OpenAI Integration")
            .provider(AiIntegrationProvider.OPEN_AI)
            .hasApiKey(true)
            .modelNames(List.of("gpt-4", "gpt-4o"))
            .enableDefaultModels(true)
            .functionCallingEnabled(true)
            .authType(AiIntegrationAuthType.DEFAULT)
            .addScoping(Scoping.accountWide())
            .createdAt(Instant.parse("2026-02-13T21:27:19.055Z"))
            .updatedAt(Instant.parse("2026-02-13T21:27:19.279Z"))
            .createdByUserId("VXNlcjoxOm5OYkM=")
            .build();

    private static final CreateAiIntegrationRequest CREATE = CreateAiIntegrationRequest.builder()
            .name("Production OpenAI")
            .provider(AiIntegrationProvider.OPEN_AI)
            .apiKey("sk-abc123...")
            .addModelNames("gpt-4", "gpt-4o")
            .enableDefaultModels(true)
            .build();

    private static final UpdateAiIntegrationRequest UPDATE = UpdateAiIntegrationRequest.builder()
            .name("Updated OpenAI Integration")
            .clearApiKey()
            .modelNames(List.of("gpt-4o", "gpt-4o-mini"))
            .build();

    @AutoClose
    private final FakeArize arize = new FakeArize();

    private static JsonNode example(String name) {
        return file(AiExamplesTest.class, name);
    }

    private static <T> void assertReadAndWrittenAgain(Class<T> type, String example, T built) {
        T read = read(type, example(example));

        assertThat(read).isEqualTo(built);
        assertThat(written(read, CAMEL_CASE)).isEqualTo(example(example));
    }

    @Test
    void areReadAndWrittenAgain() {
        assertReadAndWrittenAgain(CreateAiIntegrationRequest.class, "create-request.json", CREATE);
        assertReadAndWrittenAgain(UpdateAiIntegrationRequest.class, "update-request.json", UPDATE);
        assertReadAndWrittenAgain(AiIntegration.class, "response.json", ANSWERED);
    }

    @Test
    void areCreatedAndAnswered() {
        arize.answers(201, example("response.json"));

        assertThat(arize.client().aiIntegrations().create(CREATE)).isEqualTo(ANSWERED);
        arize.assertReceived("POST", "/v2/ai-integrations", example("create-request.json"));
    }

    @Test
    void areUpdatedAndAnswered() {
        arize.answers(200, example("response.json"));

        assertThat(arize.client().aiIntegrations().update("RW50aXR5OjEyMzQ1", UPDATE))
                .isEqualTo(ANSWERED);
        arize.assertReceived("PATCH", "/v2/ai-integrations/RW50aXR5OjEyMzQ1", example("update-request.json"));
    }

    @Test
    void cannotBeBuiltWithoutAProvider() {
        CreateAiIntegrationRequest.Builder request =
                CreateAiIntegrationRequest.builder().name("My Integration");

        assertThatIllegalArgumentException().isThrownBy(request::build).withMessageContaining("provider must be set");
    }
}
