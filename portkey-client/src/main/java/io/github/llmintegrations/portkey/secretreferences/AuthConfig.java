package io.github.llmintegrations.portkey.secretreferences;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.UnionCodec;
import io.github.llmintegrations.core.json.Document;
import io.github.llmintegrations.portkey.integrations.AwsAuthType;
import io.github.llmintegrations.portkey.integrations.AzureAuthMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The authentication of the gateway to a secret manager, as a request sets it. Each member holds the fields of one mode of one
 * manager. Portkey returns a {@link MaskedAuthConfig}.
 *
 * <p>Minor releases add members. A {@code switch} that lists all members without a {@code default} then stops compiling,
 * and one compiled earlier fails with a {@code MatchException} when it meets a new member.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/secret-references/create-secret-reference">Portkey: create a secret reference</a>
 */
public sealed interface AuthConfig extends Document
        permits AwsAccessKeyAuthConfig,
                AwsAssumedRoleAuthConfig,
                AwsServiceRoleAuthConfig,
                AzureEntraAuthConfig,
                AzureManagedAuthConfig,
                AzureDefaultAuthConfig,
                HashicorpTokenAuthConfig,
                HashicorpAppRoleAuthConfig,
                HashicorpKubernetesAuthConfig {

    /** {@return the secret manager} */
    ManagerType managerType();

    /** The members and their tables; not for use outside this library. */
    final class Members {
        private static final String AWS = "aws_auth_type";
        private static final String AZURE = "azure_auth_mode";
        private static final String VAULT = "vault_auth_type";

        static final UnionCodec<AuthConfig> CODEC = Codec.union(AuthConfig.class, Members::modeOf)
                .member(
                        mode(AWS, AwsAuthType.ACCESS_KEY),
                        AwsAccessKeyAuthConfig.class,
                        () -> AwsAccessKeyAuthConfig.Builder.CODEC)
                .member(
                        mode(AWS, AwsAuthType.ASSUMED_ROLE),
                        AwsAssumedRoleAuthConfig.class,
                        () -> AwsAssumedRoleAuthConfig.Builder.CODEC)
                .member(
                        mode(AWS, AwsAuthType.SERVICE_ROLE),
                        AwsServiceRoleAuthConfig.class,
                        () -> AwsServiceRoleAuthConfig.Builder.CODEC)
                .member(
                        mode(AZURE, AzureAuthMode.ENTRA),
                        AzureEntraAuthConfig.class,
                        () -> AzureEntraAuthConfig.Builder.CODEC)
                .member(
                        mode(AZURE, AzureAuthMode.MANAGED),
                        AzureManagedAuthConfig.class,
                        () -> AzureManagedAuthConfig.Builder.CODEC)
                .member(
                        mode(AZURE, AzureAuthMode.DEFAULT),
                        AzureDefaultAuthConfig.class,
                        () -> AzureDefaultAuthConfig.Builder.CODEC)
                .member(
                        mode(VAULT, VaultAuthType.TOKEN),
                        HashicorpTokenAuthConfig.class,
                        () -> HashicorpTokenAuthConfig.Builder.CODEC)
                .member(
                        mode(VAULT, VaultAuthType.APPROLE),
                        HashicorpAppRoleAuthConfig.class,
                        () -> HashicorpAppRoleAuthConfig.Builder.CODEC)
                .member(
                        mode(VAULT, VaultAuthType.KUBERNETES),
                        HashicorpKubernetesAuthConfig.class,
                        () -> HashicorpKubernetesAuthConfig.Builder.CODEC);

        private static @Nullable String modeOf(JsonNode object) {
            return Stream.of(AWS, AZURE, VAULT)
                    .filter(object::has)
                    .map(field -> field + " " + object.path(field).asText())
                    .findFirst()
                    .orElse(null);
        }

        private static List<String> mode(String field, OpenEnum value) {
            return List.of(field + " " + value);
        }

        /** Creates a holder of the members. For use by this library only. */
        public Members() {}
    }
}
