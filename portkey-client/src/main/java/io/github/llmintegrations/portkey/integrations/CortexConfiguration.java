package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Optional;
import org.immutables.value.Value;

/** Configures an integration with Snowflake Cortex. */
@Value.Immutable
@JsonDeserialize(builder = CortexConfiguration.Builder.class)
public sealed interface CortexConfiguration extends ProviderConfiguration permits ImmutableCortexConfiguration {

    /** A builder; {@code snowflakeAccount} is required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<AiProviderId> aiProviderId() {
        return Optional.of(AiProviderId.CORTEX);
    }

    /** The Snowflake account. */
    String snowflakeAccount();

    /** Builds {@link CortexConfiguration}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableCortexConfiguration.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CortexConfiguration build() {
            CortexConfiguration built = super.build();
            new Violations(CortexConfiguration.class, built)
                    .notBlank("snowflake_account", built.snowflakeAccount())
                    .notBlank("custom_host", built.customHost())
                    .refuse();
            return built;
        }
    }
}
