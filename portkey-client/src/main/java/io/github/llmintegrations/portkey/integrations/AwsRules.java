package io.github.llmintegrations.portkey.integrations;

import java.util.Optional;

/** Checks what the configurations of AWS have in common. */
final class AwsRules {
    static final String NEEDS_REGION = "aws_region must be set, unless auth is that of a service role";

    private AwsRules() {}

    static boolean hasRegion(Optional<String> region, AwsAuth auth) {
        return region.isPresent() || auth instanceof AwsServiceRoleAuth;
    }

    /** Returns the fault of an authentication that a provider does not support. */
    static String unsupported(AwsAuthType type) {
        return "auth must not be of aws_auth_type " + type;
    }
}
