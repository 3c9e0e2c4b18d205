package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Configures an integration with a provider that has no type of its own here: its fields are {@link
 * #additionalProperties()}, by their names on the wire.
 */
@Value.Immutable
@JsonDeserialize(builder = OtherConfiguration.Builder.class)
public sealed interface OtherConfiguration extends ProviderConfiguration permits ImmutableOtherConfiguration {

    /** A builder; {@code provider} is required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<AiProviderId> aiProviderId() {
        return Optional.of(provider());
    }

    /** The provider. */
    @JsonIgnore
    AiProviderId provider();

    /** Builds {@link OtherConfiguration}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableOtherConfiguration.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public OtherConfiguration build() {
            OtherConfiguration built = super.build();
            new Violations(OtherConfiguration.class, built)
                    .notBlank("provider", built.provider().value())
                    .notBlank("custom_host", built.customHost())
                    .refuse();
            return built;
        }
    }
}
