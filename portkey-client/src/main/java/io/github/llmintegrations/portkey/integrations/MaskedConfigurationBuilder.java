package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.MASKED_TREE;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** A builder of a configuration of any provider, as Portkey returns it. */
interface MaskedConfigurationBuilder {

    MaskedConfigurationBuilder customHost(String customHost);

    MaskedConfigurationBuilder customHeaderSecrets(Map<String, Secret> customHeaders);

    MaskedConfigurationBuilder maskedCustomHeaders(JsonNode maskedCustomHeaders);

    /** Starts the table of a configuration with the lines that all configurations have. */
    static <T extends MaskedProviderConfiguration, B extends MaskedConfigurationBuilder> DocumentCodec<T, B> table(
            Class<T> type, Supplier<B> newBuilder, Function<B, T> build) {
        return Codec.of(type, newBuilder, build)
                .optional(
                        "custom_host",
                        TEXT,
                        MaskedProviderConfiguration::customHost,
                        MaskedConfigurationBuilder::customHost)
                .entries(
                        "custom_headers",
                        SECRET,
                        MaskedProviderConfiguration::customHeaders,
                        MaskedConfigurationBuilder::customHeaderSecrets)
                .optional(
                        "masked_custom_headers",
                        MASKED_TREE,
                        MaskedProviderConfiguration::maskedCustomHeaders,
                        MaskedConfigurationBuilder::maskedCustomHeaders);
    }
}
