package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.internal.Violations;
import org.immutables.value.Value;

/** Portkey sends the integration's key to Azure. */
@Value.Immutable
@JsonDeserialize(builder = AzureDefaultAuth.Builder.class)
public sealed interface AzureDefaultAuth extends AzureAuth permits ImmutableAzureDefaultAuth {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default AzureAuthMode azureAuthMode() {
        return AzureAuthMode.DEFAULT;
    }

    /** Builds {@link AzureDefaultAuth}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("azure_auth_mode")
    final class Builder extends ImmutableAzureDefaultAuth.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is wrong
         */
        @Override
        public AzureDefaultAuth build() {
            AzureDefaultAuth built = super.build();
            new Violations(AzureDefaultAuth.class, built).refuse();
            return built;
        }
    }
}
