package io.github.llmintegrations.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.core.CallInfo;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.sandbox.Fault;
import io.github.llmintegrations.sandbox.arize.ArizeSandbox;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.okhttp3.OkHttpMetricsEventListener;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Snippets of docs/observability.md, which {@link ReadmeTest} compares with the page: real registries and tracers. */
class ObservabilitySnippetsTest {
    private static final String API_KEY = "example-api-key";

    @RegisterExtension
    final OpenTelemetryExtension telemetry = OpenTelemetryExtension.create();

    @AutoClose
    private final ArizeSandbox sandbox = ArizeSandbox.start();

    private final MeterRegistry registry = new SimpleMeterRegistry();

    private ArizeClient.Builder toSandbox(ArizeClient.Builder builder) {
        return builder.baseUrl(sandbox.baseUrl()).apiKey(sandbox.apiKey()).timing(wait -> {});
    }

    private void failAfterARetry(ArizeClient arize) {
        sandbox.inject(Fault.status(503));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> arize.integrations().get("id-canary"));
    }

    @Test
    void micrometer() {
        // snippet
        ArizeClient.Builder builder = ArizeClient.builder().apiKey(API_KEY).listener(new MicrometerListener(registry));
        // end
        try (ArizeClient arize = toSandbox(builder).build()) {
            failAfterARetry(arize);
        }

        assertThat(registry.get("llm.integrations.attempts")
                        .tag("status", "503")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("llm.integrations.attempts")
                        .tag("status", "404")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("llm.integrations.calls")
                        .tags("vendor", "Arize", "operation", "integrations.get", "error", "NotFoundException")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(registry.getMeters().toString()).doesNotContain("canary");
    }

    @Test
    void openTelemetry() {
        OpenTelemetry openTelemetry = telemetry.getOpenTelemetry();
        // snippet
        ArizeClient.Builder builder = ArizeClient.builder()
                .apiKey(API_KEY)
                .listener(new OpenTelemetryListener(openTelemetry.getTracer("my-service")));
        // end
        try (ArizeClient arize = toSandbox(builder).build()) {
            failAfterARetry(arize);
            assertThat(arize.integrations().list().items()).isEmpty();
        }

        assertThat(telemetry.getSpans()).hasSize(2);
        SpanData failed = telemetry.getSpans().get(0);
        assertThat(failed.getName()).isEqualTo("Arize integrations.get");
        assertThat(failed.getKind()).isEqualTo(SpanKind.CLIENT);
        assertThat(failed.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(failed.getAttributes().get(AttributeKey.stringKey("url.template")))
                .isEqualTo("/v2/integrations/{integration_id}");
        assertThat(failed.getEvents()).hasSize(2);
        assertThat(failed.toString()).doesNotContain("canary");
        assertThat(telemetry.getSpans().get(1).getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
    }

    @Test
    void micrometersOwnIntegrationOfOkHttp() {
        // snippet
        ArizeClient.Builder builder = ArizeClient.builder()
                .apiKey(API_KEY)
                .configureHttpClient(http ->
                        http.eventListener(OkHttpMetricsEventListener.builder(registry, "okhttp.requests")
                                .uriMapper(request -> Optional.ofNullable(request.tag(CallInfo.class))
                                        .map(CallInfo::pathTemplate)
                                        .orElse("none"))
                                .build()));
        // end
        try (ArizeClient arize = toSandbox(builder).build()) {
            failAfterARetry(arize);
        }

        assertThat(registry.get("okhttp.requests")
                        .tags("uri", "/v2/integrations/{integration_id}", "status", "404")
                        .timer()
                        .count())
                .isEqualTo(1);
    }
}
