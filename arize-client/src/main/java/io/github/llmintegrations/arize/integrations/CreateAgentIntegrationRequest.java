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
 * A request to create an integration with an agent. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/integrations/create-an-integration">Arize: create an integration</a>
 */
@Value.Immutable
public sealed interface CreateAgentIntegrationRequest extends CreateIntegrationRequest
        permits ImmutableCreateAgentIntegrationRequest {

    /** {@return a builder; {@code name} and {@code config} are required} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default IntegrationType type() {
        return IntegrationType.AGENT;
    }

    /** {@return the description} Default: none. */
    Optional<String> description();

    /** {@return the configuration of the agent} */
    CreateAgentConfig config();

    /** {@return a builder that starts with the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link CreateAgentIntegrationRequest}. Not thread-safe. */
    final class Builder extends ImmutableCreateAgentIntegrationRequest.Builder {
        static final DocumentCodec<CreateAgentIntegrationRequest, Builder> CODEC = Codec.of(
                        CreateAgentIntegrationRequest.class, Builder::new, Builder::build)
                .constant("type", spelled(IntegrationType::of), IntegrationType.AGENT)
                .field("name", TEXT, CreateAgentIntegrationRequest::name, Builder::name)
                .optional("description", ANY_TEXT, CreateAgentIntegrationRequest::description, Builder::description)
                .field(
                        "config",
                        CreateAgentConfig.Builder.CODEC,
                        CreateAgentIntegrationRequest::config,
                        Builder::config)
                .items("scopings", SCOPING, CreateAgentIntegrationRequest::scopings, Builder::addScoping)
                .sentExtras(CreateAgentIntegrationRequest::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Returns the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a required field is missing or a value is invalid; the message names
         *     each such field and shows no value
         */
        @Override
        public CreateAgentIntegrationRequest build() {
            return CODEC.checked(super.build());
        }
    }
}
