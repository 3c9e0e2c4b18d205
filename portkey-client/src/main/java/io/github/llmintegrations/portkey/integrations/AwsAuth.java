package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.name;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.UnionCodec;
import io.github.llmintegrations.core.json.Document;

/**
 * The authentication of the gateway to AWS. Each member holds the fields of one mode.
 *
 * <p>Minor releases add members. A {@code switch} that lists all members without a {@code default} then stops compiling,
 * and one compiled earlier fails with a {@code MatchException} when it meets a new member.
 */
public sealed interface AwsAuth extends Document permits AwsAccessKeyAuth, AwsAssumedRoleAuth {

    /** The authentication mode. */
    AwsAuthType awsAuthType();

    /**
     * Returns an authentication with an access key.
     *
     * @param accessKeyId the ID of the access key
     * @param secretAccessKey the secret access key
     * @return the authentication
     * @throws IllegalArgumentException if an argument is blank
     */
    static AwsAuth accessKey(String accessKeyId, String secretAccessKey) {
        return AwsAccessKeyAuth.builder()
                .awsAccessKeyId(accessKeyId)
                .awsSecretAccessKey(secretAccessKey)
                .build();
    }

    /**
     * Returns an authentication with a role that Portkey assumes.
     *
     * @param roleArn the ARN of the role
     * @return the authentication
     * @throws IllegalArgumentException if an argument is blank
     */
    static AwsAuth assumedRole(String roleArn) {
        return AwsAssumedRoleAuth.builder().awsRoleArn(roleArn).build();
    }

    /**
     * Returns an authentication with a role that Portkey assumes with an external ID.
     *
     * @param roleArn the ARN of the role
     * @param externalId the external ID that the trust policy of the role requires
     * @return the authentication
     * @throws IllegalArgumentException if an argument is blank
     */
    static AwsAuth assumedRole(String roleArn, String externalId) {
        return AwsAssumedRoleAuth.builder()
                .awsRoleArn(roleArn)
                .awsExternalId(externalId)
                .build();
    }

    /** The members and their tables; not for use outside this library. */
    final class Members {
        static final UnionCodec<AwsAuth> CODEC = Codec.union(AwsAuth.class, "aws_auth_type")
                .member(name(AwsAuthType.ACCESS_KEY), AwsAccessKeyAuth.class, () -> AwsAccessKeyAuth.Builder.CODEC)
                .member(
                        name(AwsAuthType.ASSUMED_ROLE),
                        AwsAssumedRoleAuth.class,
                        () -> AwsAssumedRoleAuth.Builder.CODEC);
    }
}
