package io.github.llmintegrations.portkey.models;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Optional;
import org.immutables.value.Value;

/** What is particular to a model. */
@Value.Immutable
@JsonDeserialize(builder = ModelConfigurations.Builder.class, using = ModelConfigurationsReader.class)
public sealed interface ModelConfigurations extends Extensible permits ImmutableModelConfigurations {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Where to send requests for it. */
    Optional<String> customHost();

    /** Builds {@link ModelConfigurations}. Not thread-safe. */
    final class Builder extends ImmutableModelConfigurations.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public ModelConfigurations build() {
            ModelConfigurations built = super.build();
            new Violations(ModelConfigurations.class, built)
                    .notBlank("custom_host", built.customHost())
                    .refuse();
            return built;
        }

        /** What a server says is taken as it is. */
        ModelConfigurations asRead() {
            return super.build();
        }
    }
}
