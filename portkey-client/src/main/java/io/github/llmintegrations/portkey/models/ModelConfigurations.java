package io.github.llmintegrations.portkey.models;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;
import org.immutables.value.Value;

/** What is particular to a model. */
@Value.Immutable
public sealed interface ModelConfigurations extends Document permits ImmutableModelConfigurations {

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Where to send requests for it. */
    Optional<String> customHost();

    /** Builds {@link ModelConfigurations}. Not thread-safe. */
    final class Builder extends ImmutableModelConfigurations.Builder {
        static final DocumentCodec<ModelConfigurations, Builder> CODEC = Codec.of(
                        ModelConfigurations.class, Builder::new, Builder::asRead)
                .optional("custom_host", TEXT, ModelConfigurations::customHost, Builder::customHost)
                .extras(ModelConfigurations::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public ModelConfigurations build() {
            return CODEC.checked(super.build());
        }

        /** Builds the value unchecked: a server may send what a caller may not. */
        ModelConfigurations asRead() {
            return super.build();
        }
    }
}
