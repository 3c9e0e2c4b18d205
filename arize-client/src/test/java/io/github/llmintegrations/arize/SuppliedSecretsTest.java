package io.github.llmintegrations.arize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llmintegrations.arize.integrations.CreateLlmIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateNvidiaNimConfig;
import io.github.llmintegrations.core.BadRequestException;
import io.github.llmintegrations.core.Secret;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Secrets that are asked for each time that they are sent. */
class SuppliedSecretsTest {
    @AutoClose
    private final FakeArize arize = new FakeArize();

    private final AtomicInteger asked = new AtomicInteger();
    private final Secret secret = Secret.from(() -> "canary-" + asked.incrementAndGet());
    private final CreateLlmIntegrationRequest request = CreateLlmIntegrationRequest.builder()
            .name("n")
            .config(CreateNvidiaNimConfig.builder()
                    .putHeader("x-key", secret)
                    .addModelName("m")
                    .build())
            .build();

    @Test
    void areNotAskedForBeforeTheyAreSent() {
        assertThat(request.toString() + request.toJson() + request.toBuilder().build())
                .doesNotContain("canary");
        assertThat(request.toBuilder().build()).isEqualTo(request);
        assertThat(asked).hasValue(0);
    }

    @Test
    void areAskedForOnceEachTimeThatTheyAreSent() {
        arize.answersEach(sent -> FakeArize.answer(201, "{\"type\":\"llm\",\"id\":\"1\",\"name\":\"n\"}")
                .build());

        arize.client().integrations().create(request);
        arize.client().integrations().create(request);

        assertThat(bodyReceived()).contains("\"canary-1\"");
        assertThat(bodyReceived()).contains("\"canary-2\"");
        assertThat(asked).hasValue(2);
    }

    @Test
    void areNotShownAsTheyWereSentWhenTheServerRepeatsThem() {
        arize.answersEach(sent -> FakeArize.answer(
                        400, Objects.requireNonNull(sent.getBody()).utf8())
                .build());

        BadRequestException exception = catchThrowableOfType(
                BadRequestException.class, () -> arize.client().integrations().create(request));

        assertThat(bodyReceived()).contains("\"canary-1\"");
        assertThat(exception).hasMessageContaining("enumerations were sent as CAMEL_CASE");
        assertThat(exception.body().orElseThrow().toString()).contains("x-key").doesNotContain("canary");
        assertThat(exception.toString()).doesNotContain("canary");
        assertThat(asked).hasValue(1);
    }

    private String bodyReceived() {
        return Objects.requireNonNull(arize.received().getBody()).utf8();
    }
}
