package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.core.internal.json.Values.ANY_TEXT;
import static io.github.llmintegrations.core.internal.json.Values.SENSITIVE_TREE;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A sample input to store with an agent. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/integrations/create-an-integration">Arize: create an integration</a>
 */
@Value.Immutable
public sealed interface RequestPresetInput extends Document permits ImmutableRequestPresetInput {

    /** {@return a builder; {@code name} and {@code config} are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the name: 1 to 255 characters, unique in the agent} */
    String name();

    /** {@return the description: at most 1,024 characters} Default: none. */
    Optional<String> description();

    /**
     * {@return the input: an object that fits the agent's input schema, apart from required properties} The builder copies it;
     * do not change it.
     */
    JsonNode config();

    /** {@return a builder that starts with the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link RequestPresetInput}. Not thread-safe. */
    final class Builder extends ImmutableRequestPresetInput.Builder {
        static final DocumentCodec<RequestPresetInput, Builder> CODEC = Codec.of(
                        RequestPresetInput.class, Builder::new, Builder::build)
                .field("name", TEXT, RequestPresetInput::name, Builder::name)
                .optional("description", ANY_TEXT, RequestPresetInput::description, Builder::description)
                .field("config", SENSITIVE_TREE, RequestPresetInput::config, Builder::config)
                .sentExtras(RequestPresetInput::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Returns the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a required field is missing or a value is invalid; the message names
         *     each such field and shows no value
         */
        @Override
        public RequestPresetInput build() {
            RequestPresetInput built = super.build();
            CODEC.faults(built)
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
