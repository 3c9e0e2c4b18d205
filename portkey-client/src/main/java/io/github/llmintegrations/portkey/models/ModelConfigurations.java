package io.github.llmintegrations.portkey.models;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;
import org.immutables.value.Value;

/** The settings of one model. */
@Value.Immutable
public sealed interface ModelConfigurations extends Document permits ImmutableModelConfigurations {

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The URL that the gateway sends requests for this model to; Portkey rejects private addresses. */
    Optional<String> customHost();

    /** A builder of {@link ModelConfigurations}. Not thread-safe. */
    final class Builder extends ImmutableModelConfigurations.Builder {
        static final DocumentCodec<ModelConfigurations, Builder> CODEC = Codec.of(
                        ModelConfigurations.class, Builder::new, Builder::asRead)
                .optional("custom_host", TEXT, ModelConfigurations::customHost, Builder::customHost)
                .extras(ModelConfigurations::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public ModelConfigurations build() {
            return CODEC.checked(super.build());
        }

        /** Builds the document without its checks: a server may send what a caller may not. */
        ModelConfigurations asRead() {
            return super.build();
        }
    }
}
