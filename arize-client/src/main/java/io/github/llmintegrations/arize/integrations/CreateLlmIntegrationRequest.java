package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Scopings.SCOPING;
import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import org.immutables.value.Value;

/**
 * A request to create an integration with an LLM provider. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/integrations/create-an-integration">Arize: create an integration</a>
 */
@Value.Immutable
public sealed interface CreateLlmIntegrationRequest extends CreateIntegrationRequest
        permits ImmutableCreateLlmIntegrationRequest {

    /** {@return a builder; {@code name} and {@code config} are required} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default IntegrationType type() {
        return IntegrationType.LLM;
    }

    /** {@return the configuration of the provider} */
    CreateLlmConfig config();

    /** {@return a builder that starts with the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link CreateLlmIntegrationRequest}. Not thread-safe. */
    final class Builder extends ImmutableCreateLlmIntegrationRequest.Builder {
        static final DocumentCodec<CreateLlmIntegrationRequest, Builder> CODEC = Codec.of(
                        CreateLlmIntegrationRequest.class, Builder::new, Builder::build)
                .constant("type", spelled(IntegrationType::of), IntegrationType.LLM)
                .field("name", TEXT, CreateLlmIntegrationRequest::name, Builder::name)
                .field("config", CreateLlmConfig.Members.CODEC, CreateLlmIntegrationRequest::config, Builder::config)
                .items("scopings", SCOPING, CreateLlmIntegrationRequest::scopings, Builder::addScoping)
                .sentExtras(CreateLlmIntegrationRequest::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Returns the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a required field is missing or a value is invalid; the message names
         *     each such field and shows no value
         */
        @Override
        public CreateLlmIntegrationRequest build() {
            return CODEC.checked(super.build());
        }
    }
}
