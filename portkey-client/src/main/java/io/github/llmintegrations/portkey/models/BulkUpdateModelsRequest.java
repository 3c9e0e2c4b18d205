package io.github.llmintegrations.portkey.models;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.Extensible;
import io.github.llmintegrations.core.internal.UpdateRules;
import io.github.llmintegrations.core.internal.Violations;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What changes for the models of an integration. */
@Value.Immutable
@JsonDeserialize(builder = BulkUpdateModelsRequest.Builder.class)
public sealed interface BulkUpdateModelsRequest extends Extensible permits ImmutableBulkUpdateModelsRequest {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The changes, by model; those that are not among them stay. */
    List<ModelUpdateRequest> models();

    /** Whether models that the provider adds later are enabled. */
    Optional<Boolean> allowAllModels();

    /** Builds {@link BulkUpdateModelsRequest}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableBulkUpdateModelsRequest.Builder {
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
            new Violations(BulkUpdateModelsRequest.class, built)
                    .check(
                            !built.models().isEmpty()
                                    || built.allowAllModels().isPresent()
                                    || !built.additionalProperties().isEmpty(),
                            UpdateRules.NOTHING_SET)
                    .refuse();
            return built;
        }
    }
}
