package io.github.llmintegrations.arize.aiintegrations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.Extensible;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An AI integration as Arize answers it: without its API key. Immutable. */
@Value.Immutable
@JsonDeserialize(builder = AiIntegration.Builder.class, using = AiIntegrationReader.class)
public sealed interface AiIntegration extends Extensible permits ImmutableAiIntegration {

    /** A builder; {@code id}, {@code name} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** The id: opaque, as the paths of {@code get}, {@code update} and {@code delete} take it. */
    String id();

    /** The name, unique within the account. */
    String name();

    /** Who serves the models; a value without text when the server leaves it out. */
    @Value.Default
    default AiIntegrationProvider provider() {
        return AiIntegrationProvider.of("");
    }

    /** Whether an API key is stored; the key itself is never answered. */
    @Value.Default
    default boolean hasApiKey() {
        return false;
    }

    /** Where requests to the provider go, when not to its public endpoint. */
    Optional<String> baseUrl();

    /** The models that are offered, beside the default ones. */
    Optional<List<String>> modelNames();

    /** The headers that are added to requests; never shown by {@code toString}. */
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, String> headers();

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
        Builder() {}
    }
}
