package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.internal.Violations;
import org.immutables.value.Value;

/** Portkey authenticates as an Entra application, with a federated credential. */
@Value.Immutable
@JsonDeserialize(builder = AzureEntraFederatedAuth.Builder.class)
public sealed interface AzureEntraFederatedAuth extends AzureAuth permits ImmutableAzureEntraFederatedAuth {

    /** A builder; {@code azureEntraTenantId}, {@code azureEntraClientId} are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default AzureAuthMode azureAuthMode() {
        return AzureAuthMode.ENTRA_FEDERATED;
    }

    /** The tenant. */
    String azureEntraTenantId();

    /** The application. */
    String azureEntraClientId();

    /** Builds {@link AzureEntraFederatedAuth}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("azure_auth_mode")
    final class Builder extends ImmutableAzureEntraFederatedAuth.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public AzureEntraFederatedAuth build() {
            AzureEntraFederatedAuth built = super.build();
            new Violations(AzureEntraFederatedAuth.class, built)
                    .notBlank("azure_entra_tenant_id", built.azureEntraTenantId())
                    .notBlank("azure_entra_client_id", built.azureEntraClientId())
                    .refuse();
            return built;
        }
    }
}
