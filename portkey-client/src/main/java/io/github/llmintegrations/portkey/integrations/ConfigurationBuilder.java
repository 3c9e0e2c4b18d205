package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** A builder of a configuration of any provider. */
interface ConfigurationBuilder {

    ConfigurationBuilder customHost(String customHost);

    ConfigurationBuilder customHeaderSecrets(Map<String, Secret> customHeaders);

    /** Starts the table of a configuration with the lines that all configurations have. */
    static <T extends ProviderConfiguration, B extends ConfigurationBuilder> DocumentCodec<T, B> table(
            Class<T> type, Supplier<B> newBuilder, Function<B, T> build) {
        return Codec.of(type, newBuilder, build)
                .optional("custom_host", TEXT, ProviderConfiguration::customHost, ConfigurationBuilder::customHost)
                .entries(
                        "custom_headers",
                        SECRET,
                        ProviderConfiguration::customHeaders,
                        ConfigurationBuilder::customHeaderSecrets);
    }
}
