package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.sandbox.internal.Field;
import io.github.llmintegrations.sandbox.internal.Shape;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The shapes of the configurations of each provider. */
final class Configurations {

    private static final Shape AZURE_API_VERSION = new Shape.Text(false, 30);
    private static final Shape AZURE_DEPLOYMENT = Shape.struct(
            Field.required("azure_api_version", AZURE_API_VERSION),
            Field.requiredText("azure_deployment_name"),
            Field.requiredText("azure_model_slug"),
            Field.optional("alias", Shape.TEXT),
            Field.optional("is_default", Shape.FLAG));

    private static final Map<String, Configuration> BY_PROVIDER = Map.of(
            "openai",
            Configuration.of(text("openai_organization"), text("openai_project")),
            "azure-openai",
            Configuration.of(
                            Field.requiredText("azure_resource_name"),
                            Field.required(
                                    "azure_deployment_config",
                                    new Shape.ListOf(AZURE_DEPLOYMENT, 1, Integer.MAX_VALUE)))
                    .authenticatedBy(AuthModes.AZURE),
            "azure-ai",
            Configuration.of(
                            Field.requiredText("azure_foundry_url"),
                            Field.optional("azure_api_version", AZURE_API_VERSION),
                            text("azure_deployment_name"))
                    .authenticatedBy(AuthModes.AZURE),
            "bedrock",
            Configuration.of(Field.requiredText("aws_region")).authenticatedBy(AuthModes.AWS),
            "sagemaker",
            Configuration.of(
                            Field.requiredText("aws_region"),
                            text("amzn_sagemaker_custom_attributes"),
                            text("amzn_sagemaker_target_model"),
                            text("amzn_sagemaker_target_variant"),
                            text("amzn_sagemaker_target_container_hostname"),
                            text("amzn_sagemaker_inference_id"),
                            text("amzn_sagemaker_enable_explanations"),
                            text("amzn_sagemaker_inference_component"),
                            text("amzn_sagemaker_session_id"),
                            text("amzn_sagemaker_model_name"))
                    .authenticatedBy(AuthModes.AWS),
            "vertex-ai",
            Configuration.of(Field.requiredText("vertex_region")).authenticatedBy(AuthModes.VERTEX),
            "workers-ai",
            Configuration.of(Field.requiredText("workers_ai_account_id")),
            "huggingface",
            Configuration.of(text("huggingface_base_url")),
            "cortex",
            Configuration.of(Field.requiredText("snowflake_account")));

    private static final Configuration OF_OTHERS = new Configuration(List.of(), null, true);
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
        return new Shape.Struct(fields, configuration.open());
    }

    /** Whether the configurations require the integration's key. */
    static boolean needKey(String provider, JsonNode configurations) {
        AuthModes auth = of(provider).auth();
        return auth != null
                && auth.equals(AuthModes.AZURE)
                && configurations.path(auth.selector()).asText().equals(AuthModes.AZURE_KEY_MODE);
    }

    private static Configuration of(String provider) {
        return BY_PROVIDER.getOrDefault(provider, OF_OTHERS);
    }

    private static Field text(String name) {
        return Field.optional(name, Shape.TEXT);
    }

    /**
     * The configurations of one provider.
     *
     * @param open whether it allows any other fields
     */
    private record Configuration(
            List<Field> fields, @Nullable AuthModes auth, boolean open) {

        static Configuration of(Field... fields) {
            return new Configuration(List.of(fields), null, false);
        }

        Configuration authenticatedBy(AuthModes modes) {
            return new Configuration(fields, modes, open);
        }

        List<Field> authFields(JsonNode configurations) {
            return auth == null ? List.of() : auth.fieldsOf(configurations);
        }
    }
}
