package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.Extensible;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Optional;
import org.immutables.value.Value;

/** An input for an agent that is ready to be sent, to be stored with the agent. */
@Value.Immutable
@JsonDeserialize(builder = RequestPresetInput.Builder.class)
public sealed interface RequestPresetInput extends Extensible permits ImmutableRequestPresetInput {

    /** A builder; {@code name}, {@code config} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** The name, unique within the agent: 1 to 255 characters. */
    String name();

    /** What it is for, in words: at most 1,024 characters. */
    Optional<String> description();

    /** The input: an object. Copied when it is set; not to be changed. */
    @Value.Redacted
    JsonNode config();

    /** Builds {@link RequestPresetInput}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableRequestPresetInput.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public RequestPresetInput build() {
            RequestPresetInput built = super.build();
            new Violations(RequestPresetInput.class, built)
                    .notBlank("name", built.name())
                    .check(built.name().length() <= 255, "name must have at most 255 characters")
                    .check(
                            built.description().map(String::length).orElse(0) <= 1024,
                            "description must have at most 1,024 characters")
                    .check(built.config().isObject(), "config must be an object")
                    .refuse();
            return built;
        }
    }
}
