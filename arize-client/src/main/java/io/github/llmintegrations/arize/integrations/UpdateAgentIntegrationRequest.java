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
 * A request to update an integration with an agent. Arize keeps the fields that the request does not set. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/integrations/update-an-integration">Arize: update an integration</a>
 */
@Value.Immutable
public sealed interface UpdateAgentIntegrationRequest extends UpdateIntegrationRequest
        permits ImmutableUpdateAgentIntegrationRequest {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default IntegrationType type() {
        return IntegrationType.AGENT;
    }

    /** {@return the new description} Clearing it removes the stored one. */
    Patch<String> description();

    /** {@return the changes to the configuration} */
    Optional<UpdateAgentConfig> config();

    /** {@return a builder that starts with the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link UpdateAgentIntegrationRequest}. Not thread-safe. */
    final class Builder extends ImmutableUpdateAgentIntegrationRequest.Builder {
        static final DocumentCodec<UpdateAgentIntegrationRequest, Builder> CODEC = Codec.of(
                        UpdateAgentIntegrationRequest.class, Builder::new, Builder::build)
                .constant("type", spelled(IntegrationType::of), IntegrationType.AGENT)
                .optional("name", TEXT, UpdateAgentIntegrationRequest::name, Builder::name)
                .patch("description", ANY_TEXT, UpdateAgentIntegrationRequest::description, Builder::description)
                .optional(
                        "config",
                        UpdateAgentConfig.Builder.CODEC,
                        UpdateAgentIntegrationRequest::config,
                        Builder::config)
                .optional("scopings", list(SCOPING), UpdateAgentIntegrationRequest::scopings, Builder::scopings)
                .sentExtras(UpdateAgentIntegrationRequest::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Returns the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a required field is missing or a value is invalid; the message names
         *     each such field and shows no value
         */
        @Override
        public UpdateAgentIntegrationRequest build() {
            UpdateAgentIntegrationRequest built = super.build();
            CODEC.faults(built).check(!CODEC.isEmpty(built), NOTHING_SET).refuse();
            return built;
        }
    }
}
