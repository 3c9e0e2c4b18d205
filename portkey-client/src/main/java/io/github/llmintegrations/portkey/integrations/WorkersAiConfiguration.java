package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Optional;
import org.immutables.value.Value;

/** Configures an integration with Cloudflare Workers AI. */
@Value.Immutable
@JsonDeserialize(builder = WorkersAiConfiguration.Builder.class)
public sealed interface WorkersAiConfiguration extends ProviderConfiguration permits ImmutableWorkersAiConfiguration {

    /** A builder; {@code workersAiAccountId} is required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<AiProviderId> aiProviderId() {
        return Optional.of(AiProviderId.WORKERS_AI);
    }

    /** The Cloudflare account. */
    String workersAiAccountId();

    /** Builds {@link WorkersAiConfiguration}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableWorkersAiConfiguration.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public WorkersAiConfiguration build() {
            WorkersAiConfiguration built = super.build();
            new Violations(WorkersAiConfiguration.class, built)
                    .notBlank("workers_ai_account_id", built.workersAiAccountId())
                    .notBlank("custom_host", built.customHost())
                    .refuse();
            return built;
        }
    }
}
