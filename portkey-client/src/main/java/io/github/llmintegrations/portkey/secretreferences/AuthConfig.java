package io.github.llmintegrations.portkey.secretreferences;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.UnionCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.List;

/**
 * The authentication of the gateway to a secret manager, as a request sets it. Each member holds the fields of one mode of one
 * manager. Portkey returns a {@link MaskedAuthConfig}.
 *
 * <p>Minor releases add members. A {@code switch} that lists all members without a {@code default} then stops compiling,
 * and one compiled earlier fails with a {@code MatchException} when it meets a new member.
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

    /** The secret manager. */
    ManagerType managerType();

    /** The members and their tables; not for use outside this library. */
    final class Members {
        static final UnionCodec<AuthConfig> CODEC = Codec.union(AuthConfig.class, object -> null)
                .member(List.of(), AwsAccessKeyAuthConfig.class, () -> AwsAccessKeyAuthConfig.Builder.CODEC)
                .member(List.of(), AwsAssumedRoleAuthConfig.class, () -> AwsAssumedRoleAuthConfig.Builder.CODEC)
                .member(List.of(), AwsServiceRoleAuthConfig.class, () -> AwsServiceRoleAuthConfig.Builder.CODEC)
                .member(List.of(), AzureEntraAuthConfig.class, () -> AzureEntraAuthConfig.Builder.CODEC)
                .member(List.of(), AzureManagedAuthConfig.class, () -> AzureManagedAuthConfig.Builder.CODEC)
                .member(List.of(), AzureDefaultAuthConfig.class, () -> AzureDefaultAuthConfig.Builder.CODEC)
                .member(List.of(), HashicorpTokenAuthConfig.class, () -> HashicorpTokenAuthConfig.Builder.CODEC)
                .member(List.of(), HashicorpAppRoleAuthConfig.class, () -> HashicorpAppRoleAuthConfig.Builder.CODEC)
                .member(
                        List.of(),
                        HashicorpKubernetesAuthConfig.class,
                        () -> HashicorpKubernetesAuthConfig.Builder.CODEC);
    }
}
