package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.name;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.UnionCodec;
import io.github.llmintegrations.core.json.Document;

/**
 * How Portkey authenticates to AWS: each member holds exactly what its way needs.
 *
 * <p>Minor releases add members: give a {@code switch} over them a {@code default}.
 */
public sealed interface AwsAuth extends Document permits AwsAccessKeyAuth, AwsAssumedRoleAuth {

    /** The way that this is. */
    AwsAuthType awsAuthType();

    /**
     * Returns an auth with an access key.
     *
     * @param accessKeyId the id of the key
     * @param secretAccessKey the secret of the key
     * @return the auth
     * @throws IllegalArgumentException if an argument is blank
     */
    static AwsAuth accessKey(String accessKeyId, String secretAccessKey) {
        return AwsAccessKeyAuth.builder()
                .awsAccessKeyId(accessKeyId)
                .awsSecretAccessKey(secretAccessKey)
                .build();
    }

    /**
     * Returns an auth that assumes a role.
     *
     * @param roleArn the role to assume
     * @return the auth
     * @throws IllegalArgumentException if an argument is blank
     */
    static AwsAuth assumedRole(String roleArn) {
        return AwsAssumedRoleAuth.builder().awsRoleArn(roleArn).build();
    }

    /**
     * Returns an auth that assumes a role with an external id.
     *
     * @param roleArn the role to assume
     * @param externalId what the role's trust policy asks for
     * @return the auth
     * @throws IllegalArgumentException if an argument is blank
     */
    static AwsAuth assumedRole(String roleArn, String externalId) {
        return AwsAssumedRoleAuth.builder()
                .awsRoleArn(roleArn)
                .awsExternalId(externalId)
                .build();
    }

    /** The members, for the library's own use. */
    final class Members {
        static final UnionCodec<AwsAuth> CODEC = Codec.union(AwsAuth.class, "aws_auth_type")
                .member(name(AwsAuthType.ACCESS_KEY), AwsAccessKeyAuth.class, () -> AwsAccessKeyAuth.Builder.CODEC)
                .member(
                        name(AwsAuthType.ASSUMED_ROLE),
                        AwsAssumedRoleAuth.class,
                        () -> AwsAssumedRoleAuth.Builder.CODEC);
    }
}
