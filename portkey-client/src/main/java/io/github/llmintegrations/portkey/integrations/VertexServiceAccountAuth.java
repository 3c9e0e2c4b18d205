package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.internal.Violations;
import org.immutables.value.Value;

/** Portkey authenticates as a service account. */
@Value.Immutable
@JsonDeserialize(builder = VertexServiceAccountAuth.Builder.class)
public sealed interface VertexServiceAccountAuth extends VertexAuth permits ImmutableVertexServiceAccountAuth {

    /** A builder; {@code vertexServiceAccountJson} is required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default VertexAuthType vertexAuthType() {
        return VertexAuthType.SERVICE_ACCOUNT;
    }

    /**
     * The key file of the service account: an object. Copied when it is set. Write-only: answered masked, never
     * shown.
     */
    @Value.Redacted
    JsonNode vertexServiceAccountJson();

    /** Builds {@link VertexServiceAccountAuth}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("vertex_auth_type")
    final class Builder extends ImmutableVertexServiceAccountAuth.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public VertexServiceAccountAuth build() {
            VertexServiceAccountAuth built = super.build();
            new Violations(VertexServiceAccountAuth.class, built)
                    .check(built.vertexServiceAccountJson().isObject(), "vertex_service_account_json must be an object")
                    .refuse();
            return built;
        }
    }
}
