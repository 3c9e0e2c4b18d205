package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with Oracle Cloud Infrastructure, as Portkey returns it: secrets are masked.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/oracle">Portkey: Oracle</a>
 */
@Value.Immutable
public sealed interface MaskedOracleConfiguration extends MaskedProviderConfiguration
        permits ImmutableMaskedOracleConfiguration {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the region, such as {@code us-chicago-1}} */
    Optional<String> oracleRegion();

    /** {@return the OCID of the tenancy} */
    Optional<String> oracleTenancy();

    /** {@return the OCID of the compartment} */
    Optional<String> oracleCompartmentId();

    /** {@return the OCID of the user} */
    Optional<String> oracleUser();

    /** {@return the fingerprint of the private key} */
    Optional<String> oracleFingerprint();

    /** {@return the private key, in PEM format, masked} */
    Optional<String> maskedOraclePrivateKey();

    /** {@return the passphrase of an encrypted private key, masked} */
    Optional<String> maskedOracleKeyPassphrase();

    /** {@return the API version} */
    Optional<String> oracleApiVersion();

    /** A builder of {@link MaskedOracleConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableMaskedOracleConfiguration.Builder implements MaskedConfigurationBuilder {
        static final DocumentCodec<MaskedOracleConfiguration, Builder> CODEC = MaskedConfigurationBuilder.table(
                        MaskedOracleConfiguration.class, Builder::new, Builder::build)
                .optional("oracle_region", TEXT, MaskedOracleConfiguration::oracleRegion, Builder::oracleRegion)
                .optional("oracle_tenancy", TEXT, MaskedOracleConfiguration::oracleTenancy, Builder::oracleTenancy)
                .optional(
                        "oracle_compartment_id",
                        TEXT,
                        MaskedOracleConfiguration::oracleCompartmentId,
                        Builder::oracleCompartmentId)
                .optional("oracle_user", TEXT, MaskedOracleConfiguration::oracleUser, Builder::oracleUser)
                .optional(
                        "oracle_fingerprint",
                        TEXT,
                        MaskedOracleConfiguration::oracleFingerprint,
                        Builder::oracleFingerprint)
                .optional(
                        "masked_oracle_private_key",
                        TEXT,
                        MaskedOracleConfiguration::maskedOraclePrivateKey,
                        Builder::maskedOraclePrivateKey)
                .optional(
                        "masked_oracle_key_passphrase",
                        TEXT,
                        MaskedOracleConfiguration::maskedOracleKeyPassphrase,
                        Builder::maskedOracleKeyPassphrase)
                .optional(
                        "oracle_api_version",
                        TEXT,
                        MaskedOracleConfiguration::oracleApiVersion,
                        Builder::oracleApiVersion)
                .extras(MaskedOracleConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
