package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.internal.Violations;
import org.immutables.value.Value;

/** Portkey authenticates with a workload identity. */
@Value.Immutable
@JsonDeserialize(builder = AzureWorkloadAuth.Builder.class)
public sealed interface AzureWorkloadAuth extends AzureAuth permits ImmutableAzureWorkloadAuth {

    /** A builder; {@code azureWorkloadTenantId}, {@code azureWorkloadClientId} are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default AzureAuthMode azureAuthMode() {
        return AzureAuthMode.WORKLOAD;
    }

    /** The tenant. */
    String azureWorkloadTenantId();

    /** The client. */
    String azureWorkloadClientId();

    /** Builds {@link AzureWorkloadAuth}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("azure_auth_mode")
    final class Builder extends ImmutableAzureWorkloadAuth.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public AzureWorkloadAuth build() {
            AzureWorkloadAuth built = super.build();
            new Violations(AzureWorkloadAuth.class, built)
                    .notBlank("azure_workload_tenant_id", built.azureWorkloadTenantId())
                    .notBlank("azure_workload_client_id", built.azureWorkloadClientId())
                    .refuse();
            return built;
        }
    }
}
