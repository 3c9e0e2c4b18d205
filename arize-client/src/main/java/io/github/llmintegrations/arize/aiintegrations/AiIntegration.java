package io.github.llmintegrations.arize.aiintegrations;

import static io.github.llmintegrations.arize.internal.Scopings.SCOPING;
import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.INSTANT;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.list;

import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An AI integration, as Arize returns it: without its API key. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/ai-integrations/get-an-ai-integration">Arize: get an AI integration</a>
 */
@Value.Immutable
public sealed interface AiIntegration extends Document permits ImmutableAiIntegration {

    /** {@return a builder; {@code id} and {@code name} are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id, an opaque text that {@code get}, {@code update} and {@code delete} accept} */
    String id();

    /** {@return the name, which is unique in the account} */
    String name();

    /** {@return the provider that serves the models; empty if the server leaves it out} */
    Optional<AiIntegrationProvider> provider();

    /** {@return whether Arize stores an API key} Arize never returns the key. */
    @Value.Default
    default boolean hasApiKey() {
        return false;
    }

    /** {@return the URL to which Arize sends requests; empty for the provider's public endpoint} */
    Optional<String> baseUrl();

    /** {@return the names of the models that the integration offers, in addition to any default models} */
    Optional<List<String>> modelNames();

    /**
     * {@return the headers that Arize adds to requests to the provider} {@code toString} and {@code toJson} mask their values.
     */
    Map<String, Secret> headers();

    /** {@return whether the integration offers the provider's default models} */
    Optional<Boolean> enableDefaultModels();

    /** {@return whether function calling is enabled} */
    Optional<Boolean> functionCallingEnabled();

    /** {@return how Arize authenticates to the provider} */
    Optional<AiIntegrationAuthType> authType();

    /** {@return the cloud account of the provider, for AWS Bedrock and Vertex AI} */
    Optional<ProviderMetadata> providerMetadata();

    /** {@return the organizations and spaces that see the integration} An empty list means the whole account. */
    List<Scoping> scopings();

    /** {@return when the integration was created} */
    Optional<Instant> createdAt();

    /** {@return when the integration was last updated} */
    Optional<Instant> updatedAt();

    /** {@return the id of the user who created the integration} */
    Optional<String> createdByUserId();

    /** Builds {@link AiIntegration}. Not thread-safe. */
    final class Builder extends ImmutableAiIntegration.Builder {
        static final DocumentCodec<AiIntegration, Builder> CODEC = Codec.of(
                        AiIntegration.class, Builder::new, Builder::build)
                .field("id", TEXT, AiIntegration::id, Builder::id)
                .field("name", TEXT, AiIntegration::name, Builder::name)
                .optional("provider", spelled(AiIntegrationProvider::of), AiIntegration::provider, Builder::provider)
                .field("has_api_key", FLAG, AiIntegration::hasApiKey, Builder::hasApiKey)
                .optional("base_url", TEXT, AiIntegration::baseUrl, Builder::baseUrl)
                .optional("model_names", list(TEXT), AiIntegration::modelNames, Builder::modelNames)
                .entries("headers", SECRET, AiIntegration::headers, Builder::headerSecrets)
                .optional(
                        "enable_default_models", FLAG, AiIntegration::enableDefaultModels, Builder::enableDefaultModels)
                .optional(
                        "function_calling_enabled",
                        FLAG,
                        AiIntegration::functionCallingEnabled,
                        Builder::functionCallingEnabled)
                .optional("auth_type", spelled(AiIntegrationAuthType::of), AiIntegration::authType, Builder::authType)
                .optional(
                        "provider_metadata",
                        ProviderMetadata.Members.CODEC,
                        AiIntegration::providerMetadata,
                        Builder::providerMetadata)
                .list("scopings", SCOPING, AiIntegration::scopings, Builder::scopings)
                .optional("created_at", INSTANT, AiIntegration::createdAt, Builder::createdAt)
                .optional("updated_at", INSTANT, AiIntegration::updatedAt, Builder::updatedAt)
                .optional("created_by_user_id", TEXT, AiIntegration::createdByUserId, Builder::createdByUserId)
                .extras(AiIntegration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
