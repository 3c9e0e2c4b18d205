package io.github.llmintegrations.portkey.models;

import static io.github.llmintegrations.core.internal.json.Values.MASKED_TREE;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The settings of one model, as Portkey returns them: secrets are masked.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/models/list-model-access">Portkey: list the models of an integration</a>
 */
@Value.Immutable
public sealed interface MaskedModelConfigurations extends Document permits ImmutableMaskedModelConfigurations {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the URL that the gateway sends requests for this model to} */
    Optional<String> customHost();

    /** {@return the headers that the gateway adds to requests for this model} {@code toString} masks their values. */
    Map<String, Secret> customHeaders();

    /** {@return the headers that the gateway adds to requests for this model, masked; do not change the tree} */
    Optional<JsonNode> maskedCustomHeaders();

    /** A builder of {@link MaskedModelConfigurations}. Not thread-safe. */
    final class Builder extends ImmutableMaskedModelConfigurations.Builder {
        static final DocumentCodec<MaskedModelConfigurations, Builder> CODEC = Codec.of(
                        MaskedModelConfigurations.class, Builder::new, Builder::build)
                .optional("custom_host", TEXT, MaskedModelConfigurations::customHost, Builder::customHost)
                .entries(
                        "custom_headers",
                        SECRET,
                        MaskedModelConfigurations::customHeaders,
                        Builder::customHeaderSecrets)
                .optional(
                        "masked_custom_headers",
                        MASKED_TREE,
                        MaskedModelConfigurations::maskedCustomHeaders,
                        Builder::maskedCustomHeaders)
                .extras(MaskedModelConfigurations::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
