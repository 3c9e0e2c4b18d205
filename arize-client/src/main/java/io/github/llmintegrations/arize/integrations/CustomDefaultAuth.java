package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
import org.immutables.value.Value;

/** Arize sends an API key. */
@Value.Immutable
@JsonDeserialize(builder = CustomDefaultAuth.Builder.class, using = CustomDefaultAuthReader.class)
public sealed interface CustomDefaultAuth extends CustomAuth, Extensible permits ImmutableCustomDefaultAuth {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default CustomAuthType authType() {
        return CustomAuthType.DEFAULT;
    }

    /** Whether an API key is stored; the key itself is never answered. */
    @Value.Default
    default boolean hasApiKey() {
        return false;
    }

    /** Builds {@link CustomDefaultAuth}. Not thread-safe. */
    final class Builder extends ImmutableCustomDefaultAuth.Builder {
        Builder() {}
    }
}
