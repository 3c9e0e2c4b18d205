package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Configures where requests go and with which headers, and nothing else: for any provider, which the request then has
 * to name.
 */
@Value.Immutable
@JsonDeserialize(builder = CustomHostConfiguration.Builder.class)
public sealed interface CustomHostConfiguration extends ProviderConfiguration permits ImmutableCustomHostConfiguration {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<AiProviderId> aiProviderId() {
        return Optional.empty();
    }

    /** Builds {@link CustomHostConfiguration}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableCustomHostConfiguration.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CustomHostConfiguration build() {
            CustomHostConfiguration built = super.build();
            new Violations(CustomHostConfiguration.class, built)
                    .notBlank("custom_host", built.customHost())
                    .refuse();
            return built;
        }
    }
}
