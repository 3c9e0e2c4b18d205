package io.github.llmintegrations.examples;

import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.portkey.integrations.AiProviderId;
import io.github.llmintegrations.portkey.integrations.AwsAuth;
import io.github.llmintegrations.portkey.integrations.BedrockConfiguration;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.portkey.integrations.Integration;
import io.github.llmintegrations.portkey.integrations.MaskedBedrockConfiguration;
import io.github.llmintegrations.portkey.integrations.SecretFrom;
import io.github.llmintegrations.portkey.secretreferences.AwsServiceRoleAuthConfig;
import io.github.llmintegrations.portkey.secretreferences.CreateSecretReferenceRequest;
import io.github.llmintegrations.sandbox.portkey.PortkeySandbox;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Registers Bedrock with a role to assume, and OpenAI with a key that stays in AWS Secrets Manager. */
public final class PortkeyCreate {
    private PortkeyCreate() {}

    /** Runs the example on a sandbox. */
    public static void main(String[] arguments) {
        try (PortkeySandbox sandbox = PortkeySandbox.start();
                PortkeyClient portkey = PortkeyClient.builder() // or PortkeyClient.fromEnv()
                        .baseUrl(sandbox.baseUrl())
                        .apiKey(sandbox.apiKey())
                        .build()) {
            run(portkey, System.out);
        }
    }

    static void run(PortkeyClient portkey, PrintStream out) {
        List<String> created = new ArrayList<>();
        String key = portkey.secretReferences()
                .create(CreateSecretReferenceRequest.builder()
                        .name("OpenAI key")
                        .authConfig(AwsServiceRoleAuthConfig.builder()
                                .awsRegion("eu-west-1")
                                .build())
                        .secretPath("prod/openai")
                        .build())
                .slug();
        try {
            for (CreateIntegrationRequest request : List.of(bedrock(), openAi(key))) {
                String slug = portkey.integrations().create(request).slug();
                created.add(slug);
                out.println("created " + slug);
            }
            Integration bedrock = portkey.integrations().get(created.get(0));
            if (bedrock.configurations() instanceof MaskedBedrockConfiguration configuration) {
                out.println(
                        "Bedrock assumes " + configuration.auth().awsRoleArn().orElse("no role") + " in "
                                + configuration.awsRegion().orElse("no region"));
            }
        } finally {
            created.forEach(portkey.integrations()::delete);
            portkey.secretReferences().delete(key);
        }
    }

    private static CreateIntegrationRequest bedrock() {
        return CreateIntegrationRequest.builder()
                .name("Bedrock prod")
                .configurations(BedrockConfiguration.builder()
                        .awsRegion("eu-west-1")
                        .auth(AwsAuth.assumedRole("arn:aws:iam::123456789012:role/portkey", "an-external-id"))
                        .build())
                .build();
    }

    private static CreateIntegrationRequest openAi(String secretReference) {
        return CreateIntegrationRequest.builder()
                .name("OpenAI prod")
                .aiProviderId(AiProviderId.OPENAI)
                .keyFrom(SecretFrom.reference(secretReference))
                .build();
    }
}
