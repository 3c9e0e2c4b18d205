package io.github.llmintegrations.portkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.portkey.integrations.AiProviderId;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.portkey.integrations.ProviderConfiguration;
import io.github.llmintegrations.portkey.integrations.UpdateIntegrationRequest;
import io.github.llmintegrations.testing.Json;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that repeat in their errors what they were sent. */
@ParameterizedClass
@MethodSource("configurations")
class SecretsInErrorsTest {
    private static final JsonMapper CAREFUL = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    @AutoClose
    private final FakePortkey portkey = new FakePortkey();

    private final ProviderConfiguration configuration;

    SecretsInErrorsTest(ProviderConfiguration configuration) {
        this.configuration = configuration;
    }

    static Stream<ProviderConfiguration> configurations() {
        return Canaries.configurations();
    }

    /** Where in an error a server repeats a request. */
    enum Echo {
        DATA,
        FLAT,
        ERROR,
        TEXT,
        TREE,
        PROBLEM,
        FIELD_NAME,
        PLAIN,
        HTML,
        CUT;

        String body(String key, String sent) {
            String text = TextNode.valueOf(key + sent).toString();
            return switch (this) {
                case DATA -> "{\"success\":false,\"data\":{\"message\":" + text + ",\"errorCode\":" + text + "}}";
                case FLAT -> "{\"message\":" + text + ",\"errorCode\":" + text + "}";
                case ERROR -> "{\"success\":false,\"error\":{\"message\":" + text + ",\"code\":" + text + "}}";
                case TEXT -> "{\"error\":" + text + "}";
                case TREE -> "{\"message\":\"No\",\"request\":" + sent + "}";
                case PROBLEM -> "{\"title\":" + text + ",\"type\":" + text + ",\"request\":" + sent + "}";
                case FIELD_NAME -> "{" + text + ":" + text + "}";
                case PLAIN -> key + sent;
                case HTML -> "<pre>" + key + sent + "</pre>";
                case CUT -> "{\"message\":" + text;
            };
        }

        String contentType() {
            return switch (this) {
                case PLAIN -> "text/plain";
                case HTML -> "text/html";
                case PROBLEM -> "application/problem+json";
                default -> "application/json";
            };
        }
    }

    private MockResponse answer(int status, RecordedRequest request, Echo echo, boolean careful) {
        String body = echo.body(
                Objects.requireNonNull(request.getHeaders().get("x-portkey-api-key")),
                FakePortkey.body(request).utf8());
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", echo.contentType())
                .body(careful ? carefully(body) : body)
                .build();
    }

    private static String carefully(String body) {
        try {
            return CAREFUL.writeValueAsString(Json.json(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private CreateIntegrationRequest request() {
        return CreateIntegrationRequest.builder()
                .name("n")
                .aiProviderId(configuration.aiProviderId().orElse(AiProviderId.OPENAI))
                .key("canary-key")
                .configurations(configuration)
                .putAdditionalProperty("extra_secret", Canaries.EXTRA)
                .build();
    }

    private void assertClean(ApiException exception) {
        StringWriter everything = new StringWriter();
        exception.printStackTrace(new PrintWriter(everything));
        assertThat(everything + " " + exception.getMessage() + exception.body() + exception.problem()
                        + exception.errorCode() + exception.requestId())
                .doesNotContain(Canaries.CANARY, FakePortkey.KEY)
                .contains("***");
    }

    @ParameterizedTest
    @EnumSource
    void haveThemMasked(Echo echo) {
        portkey.answersEach(request -> answer(400, request, echo, false));

        assertClean(catchThrowableOfType(
                ApiException.class, () -> portkey.client().integrations().create(request())));
    }

    @ParameterizedTest
    @EnumSource(
            value = Echo.class,
            names = {"DATA", "FLAT", "ERROR", "TEXT", "TREE"})
    void haveThemMaskedHoweverTheyAreEscaped(Echo echo) {
        portkey.answersEach(request -> answer(409, request, echo, true));

        assertClean(catchThrowableOfType(
                ApiException.class, () -> portkey.client().integrations().create(request())));
    }

    @Test
    void haveThemMaskedWhenTheyAreNoErrorsByTheirStatus() {
        portkey.answersEach(request -> FakePortkey.answer(
                        200,
                        "{\"success\":false,\"data\":{\"message\":"
                                + TextNode.valueOf(FakePortkey.body(request).utf8()) + "}}")
                .build());
        UpdateIntegrationRequest update = UpdateIntegrationRequest.builder()
                .key("canary-key")
                .configurations(configuration)
                .build();

        assertClean(catchThrowableOfType(
                ApiException.class, () -> portkey.client().integrations().update("s", update)));
        assertClean(catchThrowableOfType(
                ApiException.class, () -> portkey.client().integrations().create(request())));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500})
    void haveThemMaskedAmongEarlierFailures(int status) {
        portkey.answersEach(request -> answer(status, request, Echo.TEXT, false));
        UpdateIntegrationRequest update = UpdateIntegrationRequest.builder()
                .key("canary-key")
                .configurations(configuration)
                .build();

        ApiException exception = catchThrowableOfType(
                ApiException.class,
                () -> portkey.retryingClient().integrations().update("s", update));

        assertThat(exception.getSuppressed()).hasSize(2);
        assertClean(exception);
        for (Throwable each : exception.getSuppressed()) {
            assertClean((ApiException) each);
        }
    }
}
