package io.github.llmintegrations.portkey.models;

import static io.github.llmintegrations.core.internal.json.DocumentCodec.NOTHING_SET;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What changes for the models of an integration. */
@Value.Immutable
public sealed interface BulkUpdateModelsRequest extends Document permits ImmutableBulkUpdateModelsRequest {

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The changes, by model; those that are not among them stay. */
    List<ModelUpdateRequest> models();

    /** Whether models that the provider adds later are enabled. */
    Optional<Boolean> allowAllModels();

    /** Returns a builder that holds what this holds. */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link BulkUpdateModelsRequest}. Not thread-safe. */
    final class Builder extends ImmutableBulkUpdateModelsRequest.Builder {
        static final DocumentCodec<BulkUpdateModelsRequest, Builder> CODEC = Codec.of(
                        BulkUpdateModelsRequest.class, Builder::new, Builder::build)
                .list("models", ModelUpdateRequest.Builder.CODEC, BulkUpdateModelsRequest::models, Builder::models)
                .optional("allow_all_models", FLAG, BulkUpdateModelsRequest::allowAllModels, Builder::allowAllModels)
                .sentExtras(BulkUpdateModelsRequest::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public BulkUpdateModelsRequest build() {
            BulkUpdateModelsRequest built = super.build();
            CODEC.faults(built).check(!CODEC.saysNothing(built), NOTHING_SET).refuse();
            return built;
        }
    }
}
