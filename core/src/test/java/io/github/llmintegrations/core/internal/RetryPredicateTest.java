package io.github.llmintegrations.core.internal;

import static io.github.llmintegrations.core.internal.Answers.enqueue;
import static io.github.llmintegrations.core.internal.Answers.ok;
import static io.github.llmintegrations.core.internal.Answers.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.RetryPolicy;
import io.github.llmintegrations.core.SdkException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetryPredicateTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final List<SdkException> asked = new ArrayList<>();

    @Test
    void endsRetries() {
        enqueue(server, status(503), status(500), ok());

        ApiException thrown = fails(TestOperations.get(), failure -> {
            asked.add(failure);
            return failure instanceof ApiException answer && answer.status() == 503;
        });

        assertThat(thrown.status()).isEqualTo(500);
        assertThat(server.getRequestCount()).isEqualTo(2);
        assertThat(asked).containsExactly((SdkException) thrown.getSuppressed()[0], thrown);
    }

    @ParameterizedTest
    @EnumSource(RetryClass.class)
    void isNotEvenAskedWhereTheRulesAllowNoRetry(RetryClass retryClass) {
        enqueue(server, status(retryClass == RetryClass.UNSAFE ? 503 : 400), ok());

        fails(TestOperations.of(retryClass), asked::add);

        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(asked).isEmpty();
    }

    @Test
    void isNotAskedAfterTheLastAttempt() {
        enqueue(server, status(500), status(500), status(500), ok());

        fails(TestOperations.get(), asked::add);

        assertThat(asked).hasSize(2);
    }

    @Test
    void endsTheCallWithWhatItThrows() {
        enqueue(server, status(500), ok());
        HttpTransport transport = transport(failure -> {
            throw new IllegalStateException("the caller's own");
        });

        assertThatThrownBy(() -> transport.execute(TestOperations.get())).hasMessage("the caller's own");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    private ApiException fails(Operation<?> operation, Predicate<SdkException> predicate) {
        return catchThrowableOfType(
                ApiException.class, () -> transport(predicate).execute(operation));
    }

    private HttpTransport transport(Predicate<SdkException> predicate) {
        return TestBuilder.to(server)
                .timing(new FakeTiming())
                .retryPolicy(RetryPolicy.builder().retryOn(predicate).build())
                .open();
    }
}
