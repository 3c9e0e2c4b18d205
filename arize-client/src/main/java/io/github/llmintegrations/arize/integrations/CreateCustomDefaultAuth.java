package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Optional;
import org.immutables.value.Value;

/** Lets Arize send an API key, or nothing when there is none. */
@Value.Immutable
@JsonDeserialize(builder = CreateCustomDefaultAuth.Builder.class)
public sealed interface CreateCustomDefaultAuth extends CreateCustomAuth permits ImmutableCreateCustomDefaultAuth {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default CustomAuthType authType() {
        return CustomAuthType.DEFAULT;
    }

    /** The API key. Write-only: never answered, never shown. */
    @Value.Redacted
    Optional<String> apiKey();

    /** Builds {@link CreateCustomDefaultAuth}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("auth_type")
    final class Builder extends ImmutableCreateCustomDefaultAuth.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateCustomDefaultAuth build() {
            CreateCustomDefaultAuth built = super.build();
            new Violations(CreateCustomDefaultAuth.class, built)
                    .notBlank("api_key", built.apiKey())
                    .refuse();
            return built;
        }
    }
}
