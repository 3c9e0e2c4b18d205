package io.github.llmintegrations.portkey.models;

import static io.github.llmintegrations.core.internal.json.Values.LENIENT_FLAG;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * The models of an integration, and the setting for models without an entry.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/models/list-model-access">Portkey: list the models of an integration</a>
 */
@Value.Immutable
public sealed interface IntegrationModelsResponse extends Document permits ImmutableIntegrationModelsResponse {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the models, enabled or not} */
    List<IntegrationModel> models();

    /** {@return the number of models as Portkey counts them} */
    OptionalLong total();

    /** {@return whether models without an entry, such as those that the provider adds later, are enabled} */
    Optional<Boolean> allowAllModels();

    /** A builder of {@link IntegrationModelsResponse}. Not thread-safe. */
    final class Builder extends ImmutableIntegrationModelsResponse.Builder {
        static final DocumentCodec<IntegrationModelsResponse, Builder> CODEC = Codec.of(
                        IntegrationModelsResponse.class, Builder::new, Builder::build)
                .list("models", IntegrationModel.Builder.CODEC, IntegrationModelsResponse::models, Builder::models)
                .optionalLong("total", IntegrationModelsResponse::total, Builder::total)
                .optional(
                        "allow_all_models",
                        LENIENT_FLAG,
                        IntegrationModelsResponse::allowAllModels,
                        Builder::allowAllModels)
                .extras(IntegrationModelsResponse::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
