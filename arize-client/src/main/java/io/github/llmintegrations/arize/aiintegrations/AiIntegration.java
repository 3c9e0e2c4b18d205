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

/** An AI integration as Arize returns it: without its API key. Immutable. */
@Value.Immutable
public sealed interface AiIntegration extends Document permits ImmutableAiIntegration {

    /** Returns a builder; {@code id} and {@code name} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** The id: opaque, as the paths of {@code get}, {@code update} and {@code delete} take it. */
    String id();

    /** The name, unique within the account. */
    String name();

    /** Returns the provider that serves the models; empty if the server leaves it out. */
    Optional<AiIntegrationProvider> provider();

    /** Whether an API key is stored; the key itself is never returned. */
    @Value.Default
    default boolean hasApiKey() {
        return false;
    }

    /** Where requests to the provider go, when not to its public endpoint. */
    Optional<String> baseUrl();

    /** The models that are offered, beside the default ones. */
    Optional<List<String>> modelNames();

    /** The headers that are added to requests; never shown by {@code toString}. */
    Map<String, Secret> headers();

    /** Whether the provider's default models are offered. */
    Optional<Boolean> enableDefaultModels();

    /** Whether function calling is enabled. */
    Optional<Boolean> functionCallingEnabled();

    /** How Arize authenticates to the provider. */
    Optional<AiIntegrationAuthType> authType();

    /** What Arize knows of the provider's cloud account. */
    Optional<ProviderMetadata> providerMetadata();

    /** Where it can be seen; in the whole account when there are none. */
    List<Scoping> scopings();

    /** When it was created. */
    Optional<Instant> createdAt();

    /** When it was last changed. */
    Optional<Instant> updatedAt();

    /** The id of the user who created it. */
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
