package io.github.llmintegrations.portkey.models;

import static io.github.llmintegrations.core.internal.json.DocumentCodec.NOTHING_SET;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Changes to the models of an integration. At least one field must be set.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/models/update-model-access">Portkey: update the models of an integration</a>
 */
@Value.Immutable
public sealed interface BulkUpdateModelsRequest extends Document permits ImmutableBulkUpdateModelsRequest {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the changes, one for each model} Portkey keeps all other models as they are. */
    List<ModelUpdateRequest> models();

    /** {@return whether models without an entry, such as those that the provider adds later, are enabled} */
    Optional<Boolean> allowAllModels();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link BulkUpdateModelsRequest}. Not thread-safe. */
    final class Builder extends ImmutableBulkUpdateModelsRequest.Builder {
        static final DocumentCodec<BulkUpdateModelsRequest, Builder> CODEC = Codec.of(
                        BulkUpdateModelsRequest.class, Builder::new, Builder::build)
                .list("models", ModelUpdateRequest.Builder.CODEC, BulkUpdateModelsRequest::models, Builder::models)
                .optional("allow_all_models", FLAG, BulkUpdateModelsRequest::allowAllModels, Builder::allowAllModels)
                .sentExtras(BulkUpdateModelsRequest::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public BulkUpdateModelsRequest build() {
            BulkUpdateModelsRequest built = super.build();
            CODEC.faults(built).check(!CODEC.isEmpty(built), NOTHING_SET).refuse();
            return built;
        }
    }
}
