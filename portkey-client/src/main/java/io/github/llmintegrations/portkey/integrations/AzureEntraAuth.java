package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.internal.Violations;
import org.immutables.value.Value;

/** Portkey authenticates as an Entra application, with a client secret. */
@Value.Immutable
@JsonDeserialize(builder = AzureEntraAuth.Builder.class)
public sealed interface AzureEntraAuth extends AzureAuth permits ImmutableAzureEntraAuth {

    /**
     * A builder; {@code azureEntraTenantId}, {@code azureEntraClientId}, {@code azureEntraClientSecret} are required.
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default AzureAuthMode azureAuthMode() {
        return AzureAuthMode.ENTRA;
    }

    /** The tenant. */
    String azureEntraTenantId();

    /** The application. */
    String azureEntraClientId();

    /** The client secret. Write-only: answered masked, never shown. */
    @Value.Redacted
    String azureEntraClientSecret();

    /** Builds {@link AzureEntraAuth}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("azure_auth_mode")
    final class Builder extends ImmutableAzureEntraAuth.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public AzureEntraAuth build() {
            AzureEntraAuth built = super.build();
            new Violations(AzureEntraAuth.class, built)
                    .notBlank("azure_entra_tenant_id", built.azureEntraTenantId())
                    .notBlank("azure_entra_client_id", built.azureEntraClientId())
                    .notBlank("azure_entra_client_secret", built.azureEntraClientSecret())
                    .refuse();
            return built;
        }
    }
}
