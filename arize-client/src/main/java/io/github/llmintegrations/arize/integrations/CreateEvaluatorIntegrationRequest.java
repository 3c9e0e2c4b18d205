package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Scopings.SCOPING;
import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.ANY_TEXT;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A request to create an integration with a remote evaluator. The account needs the feature "remote evaluators"; without
 * it, Arize responds with 403. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/integrations/create-an-integration">Arize: create an integration</a>
 */
@Value.Immutable
public sealed interface CreateEvaluatorIntegrationRequest extends CreateIntegrationRequest
        permits ImmutableCreateEvaluatorIntegrationRequest {

    /** {@return a builder; {@code name} and {@code config} are required} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default IntegrationType type() {
        return IntegrationType.EVALUATOR;
    }

    /** {@return the description} Default: none. */
    Optional<String> description();

    /** {@return the configuration of the evaluator} */
    CreateEvaluatorConfig config();

    /** {@return a builder that starts with the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link CreateEvaluatorIntegrationRequest}. Not thread-safe. */
    final class Builder extends ImmutableCreateEvaluatorIntegrationRequest.Builder {
        static final DocumentCodec<CreateEvaluatorIntegrationRequest, Builder> CODEC = Codec.of(
                        CreateEvaluatorIntegrationRequest.class, Builder::new, Builder::build)
                .constant("type", spelled(IntegrationType::of), IntegrationType.EVALUATOR)
                .field("name", TEXT, CreateEvaluatorIntegrationRequest::name, Builder::name)
                .optional("description", ANY_TEXT, CreateEvaluatorIntegrationRequest::description, Builder::description)
                .field(
                        "config",
                        CreateEvaluatorConfig.Builder.CODEC,
                        CreateEvaluatorIntegrationRequest::config,
                        Builder::config)
                .items("scopings", SCOPING, CreateEvaluatorIntegrationRequest::scopings, Builder::addScoping)
                .sentExtras(CreateEvaluatorIntegrationRequest::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Returns the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a required field is missing or a value is invalid; the message names
         *     each such field and shows no value
         */
        @Override
        public CreateEvaluatorIntegrationRequest build() {
            return CODEC.checked(super.build());
        }
    }
}
