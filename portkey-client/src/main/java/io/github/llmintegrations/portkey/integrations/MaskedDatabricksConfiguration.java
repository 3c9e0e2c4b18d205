package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with Databricks, as Portkey returns it: secrets are masked.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/create-integration">Portkey: create an integration</a>
 */
@Value.Immutable
public sealed interface MaskedDatabricksConfiguration extends MaskedProviderConfiguration
        permits ImmutableMaskedDatabricksConfiguration {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the name of the workspace, from which the gateway derives the host} */
    Optional<String> databricksWorkspace();

    /** {@return the name of a serving endpoint, in place of the default one} */
    Optional<String> databricksServingEndpointName();

    /** A builder of {@link MaskedDatabricksConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableMaskedDatabricksConfiguration.Builder implements MaskedConfigurationBuilder {
        static final DocumentCodec<MaskedDatabricksConfiguration, Builder> CODEC = MaskedConfigurationBuilder.table(
                        MaskedDatabricksConfiguration.class, Builder::new, Builder::build)
                .optional(
                        "databricks_workspace",
                        TEXT,
                        MaskedDatabricksConfiguration::databricksWorkspace,
                        Builder::databricksWorkspace)
                .optional(
                        "databricks_serving_endpoint_name",
                        TEXT,
                        MaskedDatabricksConfiguration::databricksServingEndpointName,
                        Builder::databricksServingEndpointName)
                .extras(MaskedDatabricksConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
