package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with Cloudflare Workers AI, as Portkey returns it: secrets are masked.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/workers-ai">Portkey: Workers AI</a>
 */
@Value.Immutable
public sealed interface MaskedWorkersAiConfiguration extends MaskedProviderConfiguration
        permits ImmutableMaskedWorkersAiConfiguration {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the ID of the Cloudflare account} */
    Optional<String> workersAiAccountId();

    /** A builder of {@link MaskedWorkersAiConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableMaskedWorkersAiConfiguration.Builder implements MaskedConfigurationBuilder {
        static final DocumentCodec<MaskedWorkersAiConfiguration, Builder> CODEC = MaskedConfigurationBuilder.table(
                        MaskedWorkersAiConfiguration.class, Builder::new, Builder::build)
                .optional(
                        "workers_ai_account_id",
                        TEXT,
                        MaskedWorkersAiConfiguration::workersAiAccountId,
                        Builder::workersAiAccountId)
                .extras(MaskedWorkersAiConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
