package io.github.llmintegrations.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientBuilderTest {

    @ParameterizedTest
    @MethodSource("io.github.llmintegrations.core.RetryPolicyTest#wrongDurations")
    void refusesConnectTimeoutsThatNobodyMeans(Duration wrong) {
        assertThatThrownBy(() -> new Builder().connectTimeout(wrong).settings())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("client settings: connectTimeout must be more than 0 and at most 24 hours");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "app\r\nX-Evil: 1", "app\n", "äpp/1", "app\u0000"})
    void refusesUserAgentsThatAreNoHeaderValue(String suffix) {
        assertThatThrownBy(() -> new Builder().userAgentSuffix(suffix).settings())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("client settings: userAgentSuffix must be printable ASCII");
    }

    @Test
    void refusesHeadersThatTheClientSets() {
        assertThatThrownBy(() -> new Builder().header("authorization", "canary").settings())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("CallOptions: the header authorization is set by the client");
    }

    @Test
    void gathersWhatWasSet() {
        RetryPolicy policy = RetryPolicy.none();
        ClientSettings settings = new Builder()
                .apiKey("sk")
                .baseUrl("https://host")
                .attemptTimeout(Duration.ofSeconds(1))
                .totalTimeout(Duration.ofSeconds(2))
                .connectTimeout(Duration.ofSeconds(3))
                .retryPolicy(policy)
                .maxResponseBytes(4)
                .header("X-Tenant", "one")
                .userAgentSuffix("app/1")
                .allowPlainHttp()
                .settings();

        assertThat(settings.apiKey()).contains(Secret.of("sk"));
        assertThat(settings.baseUrl()).contains("https://host");
        assertThat(settings.connectTimeout()).isEqualTo(Duration.ofSeconds(3));
        assertThat(settings.userAgentSuffix()).contains("app/1");
        assertThat(settings.allowPlainHttp()).isTrue();
        assertThat(settings.callOptions())
                .isEqualTo(CallOptions.builder()
                        .attemptTimeout(Duration.ofSeconds(1))
                        .totalTimeout(Duration.ofSeconds(2))
                        .retryPolicy(policy)
                        .maxResponseBytes(4)
                        .putHeader("X-Tenant", "one")
                        .build());
    }

    @Test
    void refusesPlainHttpAndWaitsTenSecondsForAConnectionUnlessToldOtherwise() {
        ClientSettings settings = new Builder().settings();

        assertThat(settings.allowPlainHttp()).isFalse();
        assertThat(settings.connectTimeout()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void showsNoSecret() {
        Builder builder =
                new Builder().apiKey("canary").baseUrl("https://canary:pw@host").header("X-Tenant", "canary");

        assertThat(builder.settings().toString())
                .doesNotContain("canary")
                .contains("apiKey=***", "headers={X-Tenant=***}");
        assertThat(builder).asString().doesNotContain("canary");
    }

    private static final class Builder extends ClientBuilder<Builder> {
        @Override
        protected Builder self() {
            return this;
        }
    }
}
