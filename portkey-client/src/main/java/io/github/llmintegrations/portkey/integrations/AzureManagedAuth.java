package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Optional;
import org.immutables.value.Value;

/** Portkey authenticates with a managed identity. */
@Value.Immutable
@JsonDeserialize(builder = AzureManagedAuth.Builder.class)
public sealed interface AzureManagedAuth extends AzureAuth permits ImmutableAzureManagedAuth {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default AzureAuthMode azureAuthMode() {
        return AzureAuthMode.MANAGED;
    }

    /** Which of several identities; by default the only one. */
    Optional<String> azureManagedClientId();

    /** Builds {@link AzureManagedAuth}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("azure_auth_mode")
    final class Builder extends ImmutableAzureManagedAuth.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public AzureManagedAuth build() {
            AzureManagedAuth built = super.build();
            new Violations(AzureManagedAuth.class, built)
                    .notBlank("azure_managed_client_id", built.azureManagedClientId())
                    .refuse();
            return built;
        }
    }
}
