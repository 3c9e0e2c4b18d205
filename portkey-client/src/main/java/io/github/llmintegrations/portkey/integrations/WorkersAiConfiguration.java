package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with Cloudflare Workers AI.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/workers-ai">Portkey: Workers AI</a>
 */
@Value.Immutable
public sealed interface WorkersAiConfiguration extends ProviderConfiguration permits ImmutableWorkersAiConfiguration {

    /** {@return a builder; {@code workersAiAccountId} is required} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<AiProviderId> aiProviderId() {
        return Optional.of(AiProviderId.WORKERS_AI);
    }

    /** {@return the ID of the Cloudflare account} */
    String workersAiAccountId();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link WorkersAiConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableWorkersAiConfiguration.Builder implements ConfigurationBuilder {
        static final DocumentCodec<WorkersAiConfiguration, Builder> CODEC = ConfigurationBuilder.table(
                        WorkersAiConfiguration.class, Builder::new, Builder::build)
                .field(
                        "workers_ai_account_id",
                        TEXT,
                        WorkersAiConfiguration::workersAiAccountId,
                        Builder::workersAiAccountId)
                .sentExtras(WorkersAiConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public WorkersAiConfiguration build() {
            return CODEC.checked(super.build());
        }
    }
}
