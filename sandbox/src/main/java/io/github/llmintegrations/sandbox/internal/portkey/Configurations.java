package io.github.llmintegrations.sandbox.internal.portkey;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.sandbox.internal.Field;
import io.github.llmintegrations.sandbox.internal.Shape;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The configurations of each provider. All take fields that are not listed here, as the real ones do. */
final class Configurations {

    private static final Shape AZURE_API_VERSION = new Shape.Text(false, 30);
    private static final Shape AZURE_DEPLOYMENT = new Shape.Struct(
            List.of(
                    Field.required("azure_api_version", AZURE_API_VERSION),
                    Field.requiredText("azure_deployment_name"),
                    Field.requiredText("azure_model_slug"),
                    Field.optional("alias", Shape.TEXT),
                    Field.optional("is_default", Shape.FLAG)),
            true);
    private static final Field IS_KEY_REQUIRED = Field.optional("is_key_required", Shape.FLAG);

    private static final Map<String, Configuration> BY_PROVIDER = Map.ofEntries(
            entry("openai", Configuration.of(text("openai_organization"), text("openai_project"))),
            entry(
                    "azure-openai",
                    Configuration.of(
                                    Field.requiredText("azure_resource_name"),
                                    Field.required(
                                            "azure_deployment_config",
                                            new Shape.ListOf(AZURE_DEPLOYMENT, 1, Integer.MAX_VALUE)),
                                    IS_KEY_REQUIRED)
                            .authenticatedBy(AuthModes.AZURE)),
            entry(
                    "azure-ai",
                    Configuration.of(
                                    Field.requiredText("azure_foundry_url"),
                                    Field.optional("azure_api_version", AZURE_API_VERSION),
                                    text("azure_deployment_name"),
                                    IS_KEY_REQUIRED)
                            .authenticatedBy(AuthModes.AZURE)),
            entry("bedrock", Configuration.of().authenticatedBy(AuthModes.BEDROCK)),
            entry(
                    "sagemaker",
                    Configuration.of(
                                    text("amzn_sagemaker_custom_attributes"),
                                    text("amzn_sagemaker_target_model"),
                                    text("amzn_sagemaker_target_variant"),
                                    text("amzn_sagemaker_target_container_hostname"),
                                    text("amzn_sagemaker_inference_id"),
                                    text("amzn_sagemaker_enable_explanations"),
                                    text("amzn_sagemaker_inference_component"),
                                    text("amzn_sagemaker_session_id"),
                                    text("amzn_sagemaker_model_name"))
                            .authenticatedBy(AuthModes.AWS)),
            entry(
                    "vertex-ai",
                    Configuration.of(
                                    Field.requiredText("vertex_region"),
                                    Field.optional("vertex_skip_ptu_cost_attribution", Shape.FLAG),
                                    Field.optional("vertex_map_metadata", Shape.FLAG),
                                    IS_KEY_REQUIRED)
                            .authenticatedBy(AuthModes.VERTEX)),
            entry("workers-ai", Configuration.of(Field.requiredText("workers_ai_account_id"))),
            entry("huggingface", Configuration.of(text("huggingface_base_url"))),
            entry("cortex", Configuration.of(Field.requiredText("snowflake_account"))),
            entry(
                    "claude-platform-aws",
                    Configuration.of(text("anthropic_aws_workspace_id")).authenticatedBy(AuthModes.AWS)),
            entry("bedrock-mantle", Configuration.of().authenticatedBy(AuthModes.BEDROCK_MANTLE)),
            entry(
                    "anthropic",
                    Configuration.of(Field.optional("anthropic_inspect_stream_for_overloaded_error", Shape.FLAG))),
            entry(
                    "byteplus",
                    Configuration.of(
                            Field.optional("byteplus_region", Shape.choice(List.of("ap-southeast-1", "eu-west-1"))))),
            entry(
                    "oracle",
                    Configuration.of(
                            Field.requiredText("oracle_region"),
                            Field.requiredText("oracle_tenancy"),
                            Field.requiredText("oracle_compartment_id"),
                            Field.requiredText("oracle_user"),
                            Field.requiredText("oracle_fingerprint"),
                            Field.requiredText("oracle_private_key"),
                            text("oracle_key_passphrase"),
                            text("oracle_api_version"))),
            entry(
                    "databricks",
                    Configuration.of(
                            Field.requiredText("databricks_workspace"), text("databricks_serving_endpoint_name"))));

    private static final Configuration OF_OTHERS = Configuration.of();
    private static final List<Field> OF_ALL =
            List.of(text("custom_host"), Field.optional("custom_headers", Shape.TEXT_MAP));

    private Configurations() {}

    /**
     * Returns the shape that these configurations of the provider must have.
     *
     * @param mapped the fields that a secret reference provides, which are optional
     */
    static Shape shape(String provider, JsonNode configurations, Set<String> mapped) {
        Configuration configuration = of(provider);
        List<Field> fields = Stream.of(configuration.fields(), configuration.authFields(configurations), OF_ALL)
                .flatMap(List::stream)
                .map(field -> mapped.contains(field.name()) ? field.madeOptional() : field)
                .toList();
        return new Shape.Struct(fields, true);
    }

    /** Returns whether the key of the integration authenticates. */
    static boolean needKey(String provider, JsonNode configurations) {
        AuthModes auth = of(provider).auth();
        return auth != null && auth.needKey(configurations);
    }

    private static Configuration of(String provider) {
        return BY_PROVIDER.getOrDefault(provider, OF_OTHERS);
    }

    private static Field text(String name) {
        return Field.optional(name, Shape.TEXT);
    }

    /** The fields of one provider, and its authentication modes. */
    private record Configuration(
            List<Field> fields, @Nullable AuthModes auth) {

        static Configuration of(Field... fields) {
            return new Configuration(List.of(fields), null);
        }

        Configuration authenticatedBy(AuthModes modes) {
            return new Configuration(fields, modes);
        }

        List<Field> authFields(JsonNode configurations) {
            return auth == null ? List.of() : auth.fieldsOf(configurations);
        }
    }
}
