package io.github.llmintegrations.core;

import java.net.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import org.immutables.value.Value;

/** What a {@link ClientBuilder} gathered. Immutable; {@code toString} does not show the key. */
@Value.Immutable
public abstract class ClientSettings {
    ClientSettings() {}

    static ImmutableClientSettings.Builder builder() {
        return ImmutableClientSettings.builder();
    }

    /** See {@link ClientBuilder#apiKey}. */
    public abstract Optional<Secret> apiKey();

    /** See {@link ClientBuilder#baseUrl}. */
    @Value.Redacted
    public abstract Optional<String> baseUrl();

    /** See {@link ClientBuilder#allowPlainHttp}. */
    @Value.Default
    public boolean allowPlainHttp() {
        return false;
    }

    /** How calls are made unless {@code with(options)} says otherwise. */
    public abstract CallOptions callOptions();

    /** See {@link ClientBuilder#connectTimeout}. */
    @Value.Default
    public Duration connectTimeout() {
        return Duration.ofSeconds(10);
    }

    /** See {@link ClientBuilder#proxy}. */
    public abstract Optional<Proxy> proxy();

    /** See {@link ClientBuilder#httpClient}. */
    public abstract Optional<OkHttpClient> httpClient();

    /** See {@link ClientBuilder#configureHttpClient}. */
    public abstract Optional<Consumer<OkHttpClient.Builder>> configureHttpClient();

    /** See {@link ClientBuilder#userAgentSuffix}. */
    public abstract Optional<String> userAgentSuffix();

    /** See {@link ClientBuilder#timing}. */
    public abstract Optional<Timing> timing();

    @Value.Check
    void check() {
        List<String> faults = new ArrayList<>();
        DurationRule.check("connectTimeout", connectTimeout(), faults);
        userAgentSuffix().ifPresent(suffix -> {
            if (suffix.isBlank() || !suffix.chars().allMatch(each -> each >= ' ' && each < 0x7F)) {
                faults.add("userAgentSuffix must be printable ASCII");
            }
        });
        DurationRule.refuse("client settings", faults);
    }
}
