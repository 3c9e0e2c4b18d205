package io.github.llmintegrations.arize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.AuthenticationException;
import io.github.llmintegrations.core.BadRequestException;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.PermissionDeniedException;
import io.github.llmintegrations.core.ProblemDetail;
import io.github.llmintegrations.core.RateLimitException;
import io.github.llmintegrations.testing.Json;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The error examples of the API's documentation. */
class ProblemsTest {
    @AutoClose
    private final FakeArize arize = new FakeArize();

    static Stream<Arguments> problems() {
        return Stream.of(
                Arguments.of(400, BadRequestException.class, "400 Bad Request"),
                Arguments.of(401, AuthenticationException.class, "401 Unauthorized"),
                Arguments.of(403, PermissionDeniedException.class, "403 Forbidden"),
                Arguments.of(404, NotFoundException.class, "404 Not Found"),
                Arguments.of(429, RateLimitException.class, "429 Too Many Requests"));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void becomeTheExceptionOfTheirStatus(int status, Class<? extends ApiException> type, String reason) {
        JsonNode document = Json.file(ProblemsTest.class, "problem-" + status + ".json");
        MockResponse.Builder answer = FakeArize.answer(status, document.toString());
        if (status == 429) {
            answer.addHeader("Retry-After", 42);
        }
        arize.answers(answer.build());

        ApiException exception = catchThrowableOfType(
                ApiException.class, () -> arize.client().aiIntegrations().delete("RW50aXR5OjEyMzQ1"));

        assertThat(exception)
                .isExactlyInstanceOf(type)
                .hasMessage("DELETE /v2/ai-integrations/{integration_id}: " + reason + ": "
                        + document.get("detail").textValue());
        assertThat(exception.status()).isEqualTo(status);
        assertThat(exception.problem())
                .contains(ProblemDetail.builder()
                        .type(document.get("type").textValue())
                        .title(document.get("title").textValue())
                        .status(status)
                        .detail(document.get("detail").textValue())
                        .instance(document.get("instance").textValue())
                        .build());
        assertThat(exception.retryAfter())
                .isEqualTo(status == 429 ? Optional.of(Duration.ofSeconds(42)) : Optional.empty());
    }
}
