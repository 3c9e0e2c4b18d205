package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with Databricks, whose access token is the key of the integration.
 * Portkey's documentation spells {@code databricksWorkspace} in camelCase; this type sends it in snake_case, as the fields
 * of every other provider.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/create-integration">Portkey: create an integration</a>
 */
@Value.Immutable
public sealed interface DatabricksConfiguration extends ProviderConfiguration permits ImmutableDatabricksConfiguration {

    /** {@return a builder; {@code databricksWorkspace} is required} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<AiProviderId> aiProviderId() {
        return Optional.of(AiProviderId.DATABRICKS);
    }

    /** {@return the name of the workspace, from which the gateway derives the host} */
    String databricksWorkspace();

    /** {@return the name of a serving endpoint, in place of the default one} */
    Optional<String> databricksServingEndpointName();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link DatabricksConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableDatabricksConfiguration.Builder implements ConfigurationBuilder {
        static final DocumentCodec<DatabricksConfiguration, Builder> CODEC = ConfigurationBuilder.table(
                        DatabricksConfiguration.class, Builder::new, Builder::build)
                .field(
                        "databricks_workspace",
                        TEXT,
                        DatabricksConfiguration::databricksWorkspace,
                        Builder::databricksWorkspace)
                .optional(
                        "databricks_serving_endpoint_name",
                        TEXT,
                        DatabricksConfiguration::databricksServingEndpointName,
                        Builder::databricksServingEndpointName)
                .sentExtras(DatabricksConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public DatabricksConfiguration build() {
            return CODEC.checked(super.build());
        }
    }
}
