package io.github.llmintegrations.core.internal.http;

import static io.github.llmintegrations.core.internal.http.Responses.enqueue;
import static io.github.llmintegrations.core.internal.http.Responses.none;
import static io.github.llmintegrations.core.internal.http.Responses.retryAfter;
import static io.github.llmintegrations.core.internal.http.Responses.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llmintegrations.core.AttemptReport;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.PermissionDeniedException;
import io.github.llmintegrations.core.TransportException;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeleteTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final List<AttemptReport> reports = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {200, 202, 204})
    void aSuccessfulDeleteReturns(int status) {
        enqueue(server, status(status));

        assertThat(delete()).isEqualTo(ResponseReader.Done.DONE);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void a404AfterALostAttemptIsSuccess() {
        enqueue(server, none(), status(404));

        assertThat(delete()).isEqualTo(ResponseReader.Done.DONE);
        assertThat(reports).hasSize(2);
        assertThat(reports.get(1).status()).hasValue(404);
        assertThat(reports.get(1).retryIn()).isEmpty();
    }

    @Test
    void a404AfterAnUnknownOutcomeIsSuccess() {
        enqueue(server, status(502), status(404));

        assertThat(delete()).isEqualTo(ResponseReader.Done.DONE);
    }

    @Test
    void a404OnTheFirstAttemptIsNotFound() {
        enqueue(server, status(404));

        NotFoundException thrown = catchThrowableOfType(NotFoundException.class, this::delete);

        assertThat(thrown.attempts()).isEqualTo(1);
        assertThat(thrown.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void a404AfterARejectedAttemptIsNotFound() {
        enqueue(server, retryAfter(429, "1"), status(404));

        NotFoundException thrown = catchThrowableOfType(NotFoundException.class, this::delete);

        assertThat(thrown.attempts()).isEqualTo(2);
        assertThat(thrown.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void a404AfterALostReadIsNotFound() {
        enqueue(server, none(), status(404));

        NotFoundException thrown =
                catchThrowableOfType(NotFoundException.class, () -> transport().execute(TestOperations.get()));

        assertThat(thrown.attempts()).isEqualTo(2);
    }

    @Test
    void a403AfterALostAttemptIsNotSuccess() {
        enqueue(
                server,
                none(),
                Responses.json(403, "{\"errorCode\":\"AB03\",\"message\":\"forbidden\"}")
                        .build());

        PermissionDeniedException thrown = catchThrowableOfType(PermissionDeniedException.class, this::delete);

        assertThat(thrown.errorCode()).contains("AB03");
        assertThat(thrown.attempts()).isEqualTo(2);
        assertThat(thrown.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(thrown.getSuppressed()).singleElement().isInstanceOf(TransportException.class);
    }

    @Test
    void a204WithALengthIsRetried() {
        enqueue(
                server,
                status(204).newBuilder().setHeader("Content-Length", "5").build(),
                status(404));

        assertThat(delete()).isEqualTo(ResponseReader.Done.DONE);
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void aSuccessWithAnIncompleteBodyReturns() {
        enqueue(server, Responses.cut());

        assertThat(delete()).isEqualTo(ResponseReader.Done.DONE);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    private ResponseReader.Done delete() {
        return transport().execute(TestOperations.delete());
    }

    private HttpTransport transport() {
        return TestBuilder.to(server)
                .timing(new FakeTiming())
                .listener(reports::add)
                .open();
    }
}
