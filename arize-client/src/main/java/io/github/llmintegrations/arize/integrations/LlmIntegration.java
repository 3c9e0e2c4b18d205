package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.Extensible;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An integration with a provider of large language models. */
@Value.Immutable
@JsonDeserialize(builder = LlmIntegration.Builder.class, using = LlmIntegrationReader.class)
public sealed interface LlmIntegration extends Integration, Extensible permits ImmutableLlmIntegration {

    /** A builder; {@code id}, {@code name} are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default IntegrationType type() {
        return IntegrationType.LLM;
    }

    @Override
    String id();

    @Override
    String name();

    @Override
    List<Scoping> scopings();

    @Override
    Optional<Instant> createdAt();

    @Override
    Optional<Instant> updatedAt();

    @Override
    Optional<String> createdByUserId();

    /** The provider's configuration; {@link UnknownLlmConfig} for a provider that this library does not know. */
    @Value.Default
    default LlmConfig config() {
        return UnknownLlmConfig.ABSENT;
    }

    /** Builds {@link LlmIntegration}. Not thread-safe. */
    final class Builder extends ImmutableLlmIntegration.Builder {
        Builder() {}
    }
}
