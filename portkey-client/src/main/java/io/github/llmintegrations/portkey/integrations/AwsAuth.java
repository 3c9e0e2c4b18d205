package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.name;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.UnionCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.List;

/**
 * The authentication of the gateway to AWS. Each member holds the fields of one mode.
 *
 * <p>Minor releases add members. A {@code switch} that lists all members without a {@code default} then stops compiling,
 * and one compiled earlier fails with a {@code MatchException} when it meets a new member.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/bedrock/aws-bedrock">Portkey: Bedrock</a>
 */
public sealed interface AwsAuth extends Document
        permits AwsAssumedRoleAuth, AwsAccessKeyAuth, AwsServiceRoleAuth, AwsApiKeyAuth {

    /** {@return the authentication mode} */
    AwsAuthType awsAuthType();

    /** {@return the secret mappings that follow from the secrets which this authentication takes from secret references} */
    default List<SecretMapping> secretMappings() {
        return List.of();
    }

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
     * Returns an authentication with an access key, of which a secret reference holds the secret.
     *
     * @param accessKeyId the ID of the access key
     * @param secretAccessKey the secret reference that holds the secret access key
     * @return the authentication
     * @throws IllegalArgumentException if the ID is blank
     */
    static AwsAuth accessKey(String accessKeyId, SecretFrom secretAccessKey) {
        return AwsAccessKeyAuth.builder()
                .awsAccessKeyId(accessKeyId)
                .awsSecretAccessKeyFrom(secretAccessKey)
                .build();
    }

    /**
     * Returns an authentication with an access key that secret references hold.
     *
     * @param accessKeyId the secret reference that holds the ID of the access key
     * @param secretAccessKey the secret reference that holds the secret access key
     * @return the authentication
     */
    static AwsAuth accessKey(SecretFrom accessKeyId, SecretFrom secretAccessKey) {
        return AwsAccessKeyAuth.builder()
                .awsAccessKeyIdFrom(accessKeyId)
                .awsSecretAccessKeyFrom(secretAccessKey)
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

    /**
     * Returns an authentication with a role that Portkey assumes with an external ID, which a secret reference holds.
     *
     * @param roleArn the ARN of the role
     * @param externalId the secret reference that holds the external ID
     * @return the authentication
     * @throws IllegalArgumentException if the ARN is blank
     */
    static AwsAuth assumedRole(String roleArn, SecretFrom externalId) {
        return AwsAssumedRoleAuth.builder()
                .awsRoleArn(roleArn)
                .awsExternalIdFrom(externalId)
                .build();
    }

    /**
     * Returns an authentication with the role of the gateway's host.
     *
     * @return the authentication
     */
    static AwsAuth serviceRole() {
        return AwsServiceRoleAuth.builder().build();
    }

    /**
     * Returns an authentication with a Bedrock API key, which the request sets as {@code key}.
     *
     * @return the authentication
     */
    static AwsAuth apiKey() {
        return AwsApiKeyAuth.builder().build();
    }

    /** The members and their tables; not for use outside this library. */
    final class Members {
        static final UnionCodec<AwsAuth> CODEC = Codec.union(AwsAuth.class, "aws_auth_type")
                .member(name(AwsAuthType.ACCESS_KEY), AwsAccessKeyAuth.class, () -> AwsAccessKeyAuth.Builder.CODEC)
                .member(
                        name(AwsAuthType.ASSUMED_ROLE),
                        AwsAssumedRoleAuth.class,
                        () -> AwsAssumedRoleAuth.Builder.CODEC)
                .member(
                        name(AwsAuthType.SERVICE_ROLE),
                        AwsServiceRoleAuth.class,
                        () -> AwsServiceRoleAuth.Builder.CODEC)
                .member(name(AwsAuthType.API_KEY), AwsApiKeyAuth.class, () -> AwsApiKeyAuth.Builder.CODEC);

        /** Creates a holder of the members. For use by this library only. */
        public Members() {}
    }
}
