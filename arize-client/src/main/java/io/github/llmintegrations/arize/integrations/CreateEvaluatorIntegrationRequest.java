package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Scopings.SCOPING;
import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.ANY_TEXT;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/** Creates an integration with an evaluator of your own. Exists only in the spelling {@code SCREAMING_SNAKE_CASE}. */
@Value.Immutable
public sealed interface CreateEvaluatorIntegrationRequest extends CreateIntegrationRequest
        permits ImmutableCreateEvaluatorIntegrationRequest {

    /** Returns a builder; {@code name} and {@code config} are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default IntegrationType type() {
        return IntegrationType.EVALUATOR;
    }

    /** What it is for, in words. */
    Optional<String> description();

    /** How the evaluator is called. */
    CreateEvaluatorConfig config();

    /** Returns a builder that holds what this holds. */
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
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateEvaluatorIntegrationRequest build() {
            return CODEC.checked(super.build());
        }
    }
}
