package io.github.llmintegrations.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiExceptionTest {

    @ParameterizedTest
    @CsvSource({
        "404, AB08, true, true",
        "404, , true, true",
        "403, AB03, false, true",
        "403, AB01, false, false",
        "403, , false, false",
        "400, AB03, false, false",
        "410, , false, false"
    })
    void tellsWhetherTheResourceIsMissing(int status, String code, boolean missing, boolean orForbidden) {
        ApiException thrown = of("GET", status, code);

        assertThat(thrown.isMissing()).isEqualTo(missing);
        assertThat(thrown.isMissingOrForbidden()).isEqualTo(orForbidden);
    }

    @ParameterizedTest
    @CsvSource({"POST, 409, true", "PUT, 409, true", "PATCH, 409, true", "DELETE, 409, false", "POST, 400, false"})
    void tellsWhetherTheNameIsTaken(String method, int status, boolean taken) {
        assertThat(of(method, status, "AB07").isNameTaken()).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({
        "400, false",
        "401, false",
        "404, false",
        "408, true",
        "409, false",
        "429, true",
        "500, true",
        "501, false",
        "502, true",
        "503, true",
        "504, true",
        "505, false"
    })
    void tellsWhetherTryingLaterMayHelp(int status, boolean retryable) {
        assertThat(of("GET", status, null).isRetryable()).isEqualTo(retryable);
    }

    private static ApiException of(String method, int status, @Nullable String code) {
        CallReport report = CallReport.builder()
                .vendor("Testo")
                .operation("things")
                .method(method)
                .pathTemplate("/v2")
                .attempts(1)
                .elapsed(Duration.ZERO)
                .outcome(Outcome.REJECTED)
                .build();
        ApiError error = ApiError.builder()
                .status(status)
                .errorCode(Optional.ofNullable(code).map(ErrorCode::of))
                .build();
        return ApiException.of(report, "no", error);
    }
}
