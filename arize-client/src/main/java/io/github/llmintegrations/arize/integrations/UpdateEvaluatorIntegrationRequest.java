package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Scopings.SCOPING;
import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.DocumentCodec.NOTHING_SET;
import static io.github.llmintegrations.core.internal.json.Values.ANY_TEXT;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.list;

import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A request to update an integration with a remote evaluator. Arize keeps the fields that the request does not set.
 * Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/integrations/update-an-integration">Arize: update an integration</a>
 */
@Value.Immutable
public sealed interface UpdateEvaluatorIntegrationRequest extends UpdateIntegrationRequest
        permits ImmutableUpdateEvaluatorIntegrationRequest {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default IntegrationType type() {
        return IntegrationType.EVALUATOR;
    }

    /** {@return the new description} Clearing it removes the stored one. */
    Patch<String> description();

    /** {@return the changes to the configuration} */
    Optional<UpdateEvaluatorConfig> config();

    /** {@return a builder that starts with the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link UpdateEvaluatorIntegrationRequest}. Not thread-safe. */
    final class Builder extends ImmutableUpdateEvaluatorIntegrationRequest.Builder {
        static final DocumentCodec<UpdateEvaluatorIntegrationRequest, Builder> CODEC = Codec.of(
                        UpdateEvaluatorIntegrationRequest.class, Builder::new, Builder::build)
                .constant("type", spelled(IntegrationType::of), IntegrationType.EVALUATOR)
                .optional("name", TEXT, UpdateEvaluatorIntegrationRequest::name, Builder::name)
                .patch("description", ANY_TEXT, UpdateEvaluatorIntegrationRequest::description, Builder::description)
                .optional(
                        "config",
                        UpdateEvaluatorConfig.Builder.CODEC,
                        UpdateEvaluatorIntegrationRequest::config,
                        Builder::config)
                .optional("scopings", list(SCOPING), UpdateEvaluatorIntegrationRequest::scopings, Builder::scopings)
                .sentExtras(UpdateEvaluatorIntegrationRequest::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Returns the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a required field is missing or a value is invalid; the message names
         *     each such field and shows no value
         */
        @Override
        public UpdateEvaluatorIntegrationRequest build() {
            UpdateEvaluatorIntegrationRequest built = super.build();
            CODEC.faults(built).check(!CODEC.isEmpty(built), NOTHING_SET).refuse();
            return built;
        }
    }
}
