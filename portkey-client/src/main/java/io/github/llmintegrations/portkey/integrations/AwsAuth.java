package io.github.llmintegrations.portkey.integrations;

import io.github.llmintegrations.core.Extensible;

/** How Portkey shall authenticate to AWS: each way holds exactly what it needs. */
public sealed interface AwsAuth extends Extensible permits AwsAccessKeyAuth, AwsAssumedRoleAuth {

    /** Which of the ways it is. */
    AwsAuthType awsAuthType();

    /**
     * With an access key.
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
     * By assuming a role.
     *
     * @param roleArn the role to assume
     * @return the auth
     * @throws IllegalArgumentException if an argument is blank
     */
    static AwsAuth assumedRole(String roleArn) {
        return AwsAssumedRoleAuth.builder().awsRoleArn(roleArn).build();
    }

    /**
     * By assuming a role with an external id.
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
}
