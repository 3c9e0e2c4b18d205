package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Scopings.SCOPING;
import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import org.immutables.value.Value;

/** Creates an integration with a provider of large language models. */
@Value.Immutable
public sealed interface CreateLlmIntegrationRequest extends CreateIntegrationRequest
        permits ImmutableCreateLlmIntegrationRequest {

    /** Returns a builder; {@code name} and {@code config} are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default IntegrationType type() {
        return IntegrationType.LLM;
    }

    /** The provider's configuration. */
    CreateLlmConfig config();

    /** Returns a builder that holds what this holds. */
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
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateLlmIntegrationRequest build() {
            return CODEC.checked(super.build());
        }
    }
}
