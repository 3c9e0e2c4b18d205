package io.github.llmintegrations.portkey.models;

import static io.github.llmintegrations.core.internal.json.DocumentCodec.NOTHING_SET;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The settings of one model, to set. At least one field must be set. Portkey returns them as {@link
 * MaskedModelConfigurations}.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/models/update-model-access">Portkey: update the models of an integration</a>
 */
@Value.Immutable
public sealed interface ModelConfigurations extends Document permits ImmutableModelConfigurations {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the URL that the gateway sends requests for this model to; Portkey rejects private addresses} */
    Optional<String> customHost();

    /**
     * {@return the headers that the gateway adds to requests for this model, before those of the integration} {@code toString}
     * masks their values. Portkey supports them since version 1.21.0 of its backend.
     */
    Map<String, Secret> customHeaders();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link ModelConfigurations}. Not thread-safe. */
    final class Builder extends ImmutableModelConfigurations.Builder {
        static final DocumentCodec<ModelConfigurations, Builder> CODEC = Codec.of(
                        ModelConfigurations.class, Builder::new, Builder::build)
                .optional("custom_host", TEXT, ModelConfigurations::customHost, Builder::customHost)
                .entries("custom_headers", SECRET, ModelConfigurations::customHeaders, Builder::customHeaderSecrets)
                .sentExtras(ModelConfigurations::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is wrong
         */
        @Override
        public ModelConfigurations build() {
            ModelConfigurations built = super.build();
            CODEC.faults(built).check(!CODEC.isEmpty(built), NOTHING_SET).refuse();
            return built;
        }
    }
}
