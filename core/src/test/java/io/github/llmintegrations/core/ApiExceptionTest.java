package io.github.llmintegrations.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiExceptionTest {

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
    void isTransientForTransientStatuses(int status, boolean retryable) {
        assertThat(of(status).isTransient()).isEqualTo(retryable);
    }

    private static ApiException of(int status) {
        CallReport report = CallReport.builder()
                .vendor("Testo")
                .operation("things")
                .method("GET")
                .pathTemplate("/v2")
                .attempts(1)
                .elapsed(Duration.ZERO)
                .outcome(Outcome.REJECTED)
                .build();
        return ApiException.of(report, "no", ApiError.builder().status(status).build());
    }
}
