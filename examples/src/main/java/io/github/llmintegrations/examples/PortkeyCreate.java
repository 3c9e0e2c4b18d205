package io.github.llmintegrations.examples;

import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.portkey.integrations.AiProviderId;
import io.github.llmintegrations.portkey.integrations.AwsAuth;
import io.github.llmintegrations.portkey.integrations.BedrockConfiguration;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationResponse;
import io.github.llmintegrations.portkey.integrations.Integration;
import io.github.llmintegrations.portkey.integrations.MaskedBedrockConfiguration;
import io.github.llmintegrations.portkey.integrations.SecretFrom;
import io.github.llmintegrations.portkey.secretreferences.AwsServiceRoleAuthConfig;
import io.github.llmintegrations.portkey.secretreferences.CreateSecretReferenceRequest;
import io.github.llmintegrations.portkey.secretreferences.CreateSecretReferenceResponse;
import java.io.PrintStream;

/** Registers Bedrock with a role to assume, and OpenAI with a key that stays in a secret manager. */
final class PortkeyCreate implements Example {
    static final String BEDROCK = "bedrock-prod";
    static final String OPEN_AI = "openai-prod";

    @Override
    public String name() {
        return "portkey-create";
    }

    @Override
    public String summary() {
        return "registers Bedrock with an assumed role, and OpenAI with a secret reference";
    }

    @Override
    public void run(Clients clients, PrintStream out) {
        PortkeyClient portkey = clients.portkey();
        CreateIntegrationResponse bedrock = portkey.integrations()
                .create(CreateIntegrationRequest.builder()
                        .name("Bedrock prod")
                        .slug(BEDROCK)
                        .configurations(BedrockConfiguration.builder()
                                .awsRegion("eu-west-1")
                                .auth(AwsAuth.assumedRole("arn:aws:iam::123456789012:role/portkey", "an-external-id"))
                                .build())
                        .build());
        out.println("  created " + bedrock.slug());
        Integration read = portkey.integrations().get(bedrock.slug());
        if (read.configurations() instanceof MaskedBedrockConfiguration configuration) {
            out.println("  which assumes " + configuration.auth().awsRoleArn().orElse("nothing") + " in "
                    + configuration.awsRegion().orElse("no region"));
        }

        CreateSecretReferenceResponse key = portkey.secretReferences()
                .create(CreateSecretReferenceRequest.builder()
                        .name("OpenAI key")
                        .authConfig(AwsServiceRoleAuthConfig.builder()
                                .awsRegion("eu-west-1")
                                .build())
                        .secretPath("prod/openai")
                        .build());
        CreateIntegrationResponse openAi = portkey.integrations()
                .create(CreateIntegrationRequest.builder()
                        .name("OpenAI prod")
                        .slug(OPEN_AI)
                        .aiProviderId(AiProviderId.OPENAI)
                        .keyFrom(SecretFrom.reference(key.slug()))
                        .build());
        out.println("  created " + openAi.slug() + ", whose key the gateway takes from AWS Secrets Manager");
    }
}
