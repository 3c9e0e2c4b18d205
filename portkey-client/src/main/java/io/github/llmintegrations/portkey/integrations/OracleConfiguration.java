package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.internal.json.Violations;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The configuration of an integration with Oracle Cloud Infrastructure, which has no key: the gateway signs requests. Portkey's
 * documentation spells its fields in camelCase; this type sends them in snake_case, as those of every other provider.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/oracle">Portkey: Oracle</a>
 */
@Value.Immutable
public sealed interface OracleConfiguration extends ProviderConfiguration permits ImmutableOracleConfiguration {

    /**
     * {@return a builder; all fields are required but {@code oracleKeyPassphrase} and {@code oracleApiVersion}} The private key
     * is given as such or by a secret reference.
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<AiProviderId> aiProviderId() {
        return Optional.of(AiProviderId.ORACLE);
    }

    /** {@return the region, such as {@code us-chicago-1}} */
    String oracleRegion();

    /** {@return the OCID of the tenancy} */
    String oracleTenancy();

    /** {@return the OCID of the compartment} */
    String oracleCompartmentId();

    /** {@return the OCID of the user} */
    String oracleUser();

    /** {@return the fingerprint of the private key} */
    String oracleFingerprint();

    /** {@return the private key, in PEM format} Portkey returns it masked. */
    Optional<Secret> oraclePrivateKey();

    /** {@return the secret reference that holds the private key, in PEM format} */
    Optional<SecretFrom> oraclePrivateKeyFrom();

    /** {@return the passphrase of an encrypted private key} Portkey returns it masked. */
    Optional<Secret> oracleKeyPassphrase();

    /** {@return the secret reference that holds the passphrase of an encrypted private key} */
    Optional<SecretFrom> oracleKeyPassphraseFrom();

    /** {@return the API version; by default {@code 20231130}} */
    Optional<String> oracleApiVersion();

    @Override
    default List<SecretMapping> secretMappings() {
        return Stream.of(
                        oraclePrivateKeyFrom().map(from -> from.into("oracle_private_key")),
                        oracleKeyPassphraseFrom().map(from -> from.into("oracle_key_passphrase")))
                .flatMap(Optional::stream)
                .toList();
    }

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link OracleConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableOracleConfiguration.Builder implements ConfigurationBuilder {
        static final DocumentCodec<OracleConfiguration, Builder> CODEC = ConfigurationBuilder.table(
                        OracleConfiguration.class, Builder::new, Builder::build)
                .field("oracle_region", TEXT, OracleConfiguration::oracleRegion, Builder::oracleRegion)
                .field("oracle_tenancy", TEXT, OracleConfiguration::oracleTenancy, Builder::oracleTenancy)
                .field(
                        "oracle_compartment_id",
                        TEXT,
                        OracleConfiguration::oracleCompartmentId,
                        Builder::oracleCompartmentId)
                .field("oracle_user", TEXT, OracleConfiguration::oracleUser, Builder::oracleUser)
                .field("oracle_fingerprint", TEXT, OracleConfiguration::oracleFingerprint, Builder::oracleFingerprint)
                .optional(
                        "oracle_private_key", SECRET, OracleConfiguration::oraclePrivateKey, Builder::oraclePrivateKey)
                .unwritten(
                        "oracle_private_key_from",
                        SecretFrom.TEXT_SOURCE,
                        OracleConfiguration::oraclePrivateKeyFrom,
                        Builder::oraclePrivateKeyFrom)
                .requires("oracle_private_key")
                .optional(
                        "oracle_key_passphrase",
                        SECRET,
                        OracleConfiguration::oracleKeyPassphrase,
                        Builder::oracleKeyPassphrase)
                .unwritten(
                        "oracle_key_passphrase_from",
                        SecretFrom.TEXT_SOURCE,
                        OracleConfiguration::oracleKeyPassphraseFrom,
                        Builder::oracleKeyPassphraseFrom)
                .optional("oracle_api_version", TEXT, OracleConfiguration::oracleApiVersion, Builder::oracleApiVersion)
                .sentExtras(OracleConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public OracleConfiguration build() {
            OracleConfiguration built = super.build();
            Violations faults = CODEC.faults(built);
            SecretRules.exactlyOne(
                    faults, "oracle_private_key", built.oraclePrivateKey(), built.oraclePrivateKeyFrom());
            SecretRules.atMostOne(
                    faults, "oracle_key_passphrase", built.oracleKeyPassphrase(), built.oracleKeyPassphraseFrom());
            faults.refuse();
            return built;
        }
    }
}
