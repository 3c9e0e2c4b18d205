package io.github.llmintegrations.arize;

import static io.github.llmintegrations.testing.Json.file;
import static io.github.llmintegrations.testing.Json.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.arize.UnionFixture.Member;
import io.github.llmintegrations.arize.aiintegrations.AwsProviderMetadata;
import io.github.llmintegrations.arize.aiintegrations.CreateAiIntegrationRequest;
import io.github.llmintegrations.arize.aiintegrations.GcpProviderMetadata;
import io.github.llmintegrations.arize.aiintegrations.UpdateAiIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateAgentConfig;
import io.github.llmintegrations.arize.integrations.CreateAwsBedrockAuth;
import io.github.llmintegrations.arize.integrations.CreateCustomAuth;
import io.github.llmintegrations.arize.integrations.CreateEvaluatorConfig;
import io.github.llmintegrations.arize.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateLlmConfig;
import io.github.llmintegrations.arize.integrations.RequestPresetInput;
import io.github.llmintegrations.arize.integrations.UpdateAgentConfig;
import io.github.llmintegrations.arize.integrations.UpdateEvaluatorConfig;
import io.github.llmintegrations.arize.integrations.UpdateIntegrationRequest;
import io.github.llmintegrations.arize.integrations.UpdateLlmConfig;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that is written, with every secret replaced by one that is easy to find. */
final class SecretFixture {
    /** Part of every secret. */
    static final String CANARY = "canary";

    private static final JsonNode EXTRA = json("{'token':['canary-token'],'nested':{'password':'canary-password'}}");

    private SecretFixture() {}

    /** A value that holds secrets, the type that its builder belongs to, and a spelling that it can be written in. */
    record Sample(Class<?> type, Object value, EnumSpelling spelling) {

        static Sample of(Class<?> type, JsonNode document) {
            return new Sample(type, Documents.read(type, withSecrets(document)), EnumSpelling.CAMEL_CASE);
        }

        static Sample of(Member member) {
            return new Sample(
                    member.type(), Documents.read(member.union(), withSecrets(member.document())), member.spelling());
        }

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    static Stream<Sample> samples() {
        Stream<Sample> members = Stream.of(
                        UnionFixture.members(CreateIntegrationRequest.class, "create-integration-request.json"),
                        UnionFixture.members(CreateLlmConfig.class, "create-llm-config.json"),
                        UnionFixture.members(CreateAwsBedrockAuth.class, "create-aws-bedrock-auth.json"),
                        UnionFixture.members(CreateCustomAuth.class, "create-custom-auth.json"),
                        UnionFixture.members(UpdateIntegrationRequest.class, "update-integration-request.json"),
                        UnionFixture.members(UpdateLlmConfig.class, "update-llm-config.json"))
                .flatMap(union -> union)
                .map(Sample::of);
        JsonNode agent = file(CreateIntegrationRequest.class, "create-integration-request.json")
                .at("/CreateAgentIntegrationRequest/CAMEL_CASE/config");
        JsonNode evaluator = ((ObjectNode) agent.deepCopy()).without("request_presets");
        return Stream.concat(
                members,
                Stream.of(
                        Sample.of(CreateAgentConfig.class, agent),
                        Sample.of(UpdateAgentConfig.class, agent),
                        Sample.of(RequestPresetInput.class, agent.at("/request_presets/0")),
                        Sample.of(CreateEvaluatorConfig.class, evaluator),
                        Sample.of(UpdateEvaluatorConfig.class, evaluator),
                        Sample.of(
                                CreateAiIntegrationRequest.class,
                                json("{'name':'n','provider':'AWS_BEDROCK','api_key':'k','headers':{'h':'v'},"
                                        + "'provider_metadata':{'role_arn':'r'}}")),
                        Sample.of(
                                UpdateAiIntegrationRequest.class,
                                json("{'api_key':'k','headers':{'h':'v'},'provider_metadata':{'role_arn':'r'}}")),
                        Sample.of(AwsProviderMetadata.class, json("{'role_arn':'r'}")),
                        Sample.of(
                                GcpProviderMetadata.class,
                                json("{'project_id':'p','location':'l','project_access_label':'a'}"))));
    }

    /** The document with other secrets, and with secrets in a field that the library does not know at every level. */
    private static JsonNode withSecrets(JsonNode document) {
        ObjectNode secret = document.deepCopy();
        for (Map.Entry<String, JsonNode> field : document.properties()) {
            secret.set(field.getKey(), withSecrets(field.getKey(), field.getValue()));
        }
        return secret.set("extra", EXTRA);
    }

    private static JsonNode withSecrets(String name, JsonNode value) {
        return switch (name) {
            case "api_key" -> json("'canary-key'");
            case "client_secret" -> json("'canary-client-secret'");
            case "headers" -> json("{'x-key':'canary-header','authorization':'Bearer canary-bearer'}");
            case "request_presets" -> value.isEmpty() ? value : presets(value.get(0));
            case "input_schema" -> value;
            default -> value.isObject() ? withSecrets(value) : value;
        };
    }

    private static JsonNode presets(JsonNode preset) {
        ObjectNode secret = withSecrets(preset).require();
        return json("[" + secret.set("config", json("{'token':'canary-preset'}")) + "]");
    }
}
