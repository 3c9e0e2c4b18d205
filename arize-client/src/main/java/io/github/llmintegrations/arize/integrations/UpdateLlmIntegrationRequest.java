package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Scopings.SCOPING;
import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.DocumentCodec.NOTHING_SET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.list;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A request to update an integration with an LLM provider. Arize keeps the fields that the request does not set.
 * Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/integrations/update-an-integration">Arize: update an integration</a>
 */
@Value.Immutable
public sealed interface UpdateLlmIntegrationRequest extends UpdateIntegrationRequest
        permits ImmutableUpdateLlmIntegrationRequest {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default IntegrationType type() {
        return IntegrationType.LLM;
    }

    /** {@return the changes to the configuration} */
    Optional<UpdateLlmConfig> config();

    /** {@return a builder that starts with the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link UpdateLlmIntegrationRequest}. Not thread-safe. */
    final class Builder extends ImmutableUpdateLlmIntegrationRequest.Builder {
        static final DocumentCodec<UpdateLlmIntegrationRequest, Builder> CODEC = Codec.of(
                        UpdateLlmIntegrationRequest.class, Builder::new, Builder::build)
                .constant("type", spelled(IntegrationType::of), IntegrationType.LLM)
                .optional("name", TEXT, UpdateLlmIntegrationRequest::name, Builder::name)
                .optional("config", UpdateLlmConfig.Members.CODEC, UpdateLlmIntegrationRequest::config, Builder::config)
                .optional("scopings", list(SCOPING), UpdateLlmIntegrationRequest::scopings, Builder::scopings)
                .sentExtras(UpdateLlmIntegrationRequest::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Returns the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a required field is missing or a value is invalid; the message names
         *     each such field and shows no value
         */
        @Override
        public UpdateLlmIntegrationRequest build() {
            UpdateLlmIntegrationRequest built = super.build();
            CODEC.faults(built).check(!CODEC.isEmpty(built), NOTHING_SET).refuse();
            return built;
        }
    }
}
