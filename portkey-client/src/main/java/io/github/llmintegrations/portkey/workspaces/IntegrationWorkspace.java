package io.github.llmintegrations.portkey.workspaces;

import static io.github.llmintegrations.core.internal.json.Values.LENIENT_FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a workspace may do with an integration. */
@Value.Immutable
public sealed interface IntegrationWorkspace extends Document permits ImmutableIntegrationWorkspace {

    /** Returns a builder; {@code id} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** The id of the workspace. */
    String id();

    /** Whether it has access. */
    Optional<Boolean> enabled();

    /** The usage limits. */
    List<UsageLimits> usageLimits();

    /** The rate limits. */
    List<RateLimits> rateLimits();

    /** Builds {@link IntegrationWorkspace}. Not thread-safe. */
    final class Builder extends ImmutableIntegrationWorkspace.Builder {
        static final DocumentCodec<IntegrationWorkspace, Builder> CODEC = Codec.of(
                        IntegrationWorkspace.class, Builder::new, Builder::build)
                .field("id", TEXT, IntegrationWorkspace::id, Builder::id)
                .optional("enabled", LENIENT_FLAG, IntegrationWorkspace::enabled, Builder::enabled)
                .itemsOrItem(
                        "usage_limits",
                        UsageLimits.Builder.CODEC,
                        IntegrationWorkspace::usageLimits,
                        Builder::addUsageLimit)
                .itemsOrItem(
                        "rate_limits",
                        RateLimits.Builder.CODEC,
                        IntegrationWorkspace::rateLimits,
                        Builder::addRateLimit)
                .extras(IntegrationWorkspace::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
