package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Scopings.SCOPING;
import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.ANY_TEXT;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/** Creates an integration with an agent of your own. */
@Value.Immutable
public sealed interface CreateAgentIntegrationRequest extends CreateIntegrationRequest
        permits ImmutableCreateAgentIntegrationRequest {

    /** Returns a builder; {@code name} and {@code config} are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default IntegrationType type() {
        return IntegrationType.AGENT;
    }

    /** What it is for, in words. */
    Optional<String> description();

    /** How the agent is called. */
    CreateAgentConfig config();

    /** Returns a builder that holds what this holds. */
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
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateAgentIntegrationRequest build() {
            return CODEC.checked(super.build());
        }
    }
}
