package io.github.llmintegrations.arize;

import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.llmintegrations.arize.UnionFixture.Member;
import io.github.llmintegrations.arize.aiintegrations.AiIntegrationProvider;
import io.github.llmintegrations.arize.aiintegrations.AwsProviderMetadata;
import io.github.llmintegrations.arize.aiintegrations.CreateAiIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateAgentConfig;
import io.github.llmintegrations.arize.integrations.CreateAgentIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateAnthropicConfig;
import io.github.llmintegrations.arize.integrations.CreateEvaluatorConfig;
import io.github.llmintegrations.arize.integrations.CreateEvaluatorIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateLlmConfig;
import io.github.llmintegrations.arize.integrations.CreateLlmIntegrationRequest;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.LiteralSecrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FromJsonTest {
    static Stream<Member> llmConfigs() {
        return UnionFixture.members(CreateLlmConfig.class, "create-llm-config.json");
    }

    @ParameterizedTest
    @MethodSource("llmConfigs")
    void readsEveryProviderInBothSpellings(Member member) {
        CreateLlmIntegrationRequest request = CreateLlmIntegrationRequest.builder()
                .name("n")
                .config((CreateLlmConfig) Documents.read(member.union(), member.document()))
                .addScoping(Scoping.space("o", "s"))
                .build();

        assertThat(CreateIntegrationRequest.fromJson(
                        Documents.written(request, member.spelling()).toString(), LiteralSecrets.ALLOWED))
                .isEqualTo(request);
    }

    @Test
    void readsAgentsAndEvaluators() {
        CreateIntegrationRequest agent = CreateAgentIntegrationRequest.builder()
                .name("n")
                .description("d")
                .config(CreateAgentConfig.builder()
                        .endpoint("https://agent.example")
                        .inputSchema(json("{'type':'object'}"))
                        .putHeader("x-a", "v")
                        .build())
                .build();
        CreateIntegrationRequest evaluator = CreateEvaluatorIntegrationRequest.builder()
                .name("n")
                .config(CreateEvaluatorConfig.builder()
                        .endpoint("https://judge.example")
                        .inputSchema(json("{'type':'object'}"))
                        .build())
                .build();

        for (CreateIntegrationRequest each : new CreateIntegrationRequest[] {agent, evaluator}) {
            assertThat(CreateIntegrationRequest.fromJson(
                            Documents.written(each, EnumSpelling.SCREAMING_SNAKE_CASE)
                                    .toString(),
                            LiteralSecrets.ALLOWED))
                    .isEqualTo(each);
        }
    }

    @Test
    void readsAiIntegrations() {
        CreateAiIntegrationRequest request = CreateAiIntegrationRequest.builder()
                .name("n")
                .provider(AiIntegrationProvider.AWS_BEDROCK)
                .apiKey("k")
                .putHeader("x-a", "v")
                .addModelName("m")
                .providerMetadata(AwsProviderMetadata.builder().roleArn("r").build())
                .build();

        assertThat(CreateAiIntegrationRequest.fromJson(
                        Documents.written(request, EnumSpelling.CAMEL_CASE).toString(), LiteralSecrets.ALLOWED))
                .isEqualTo(request);
    }

    @Test
    void readsSecretsFromFiles(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("key.txt");
        Files.writeString(file, "sk-1\n");

        assertThat(CreateIntegrationRequest.fromJson(anthropic("{'file':'" + file + "'}", "")))
                .isEqualTo(CreateLlmIntegrationRequest.builder()
                        .name("n")
                        .config(CreateAnthropicConfig.builder().apiKey("sk-1").build())
                        .build());
    }

    private static String anthropic(String apiKey, String more) {
        return "{'type':'LLM','name':'n','config':{'provider':'ANTHROPIC','api_key':%s}%s}"
                .formatted(apiKey, more)
                .replace('\'', '"');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'sk-canary' | `` | CreateIntegrationRequest: the JSON cannot be read: a secret must be {"env": "…"} or {"file": "…"}
            {'env':'NOT_SET_CANARY'} | `` | CreateIntegrationRequest: the JSON cannot be read: an environment variable is not set
            {'file':'/canary/absent'} | `` | CreateIntegrationRequest: the JSON cannot be read: a file with a secret cannot be read
            7 | `` | CreateIntegrationRequest: the JSON cannot be read: a secret must be
            """)
    void refusesSecretsThatAreLiteralOrMissing(String apiKey, String more, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateIntegrationRequest.fromJson(anthropic(apiKey, more)))
                .withMessageStartingWith(message)
                .withMessageContaining("config.api_key")
                .withMessageNotContainingAny("canary", "CANARY");
    }

    @Test
    void refusesUnknownFieldsAtAnyDepth() {
        String json = anthropic("'sk-1','base_urll':'canary'", ",'brand_new':'canary'");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateIntegrationRequest.fromJson(json, LiteralSecrets.ALLOWED))
                .withMessage("CreateIntegrationRequest: the JSON has unknown fields: /config/base_urll, /brand_new");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [] | it is not an object
            {'type' | not JSON
            {'type':'LLM','name':'n'} | CreateLlmIntegrationRequest: config must be set
            {'type':'LLM','name':'n','config':{'provider':'ANTHROPIC'}} | apiKey must not be blank at $.config
            {'type':'LLM','name':'n','config':{'provider':'NEW','api_key':'k'}} | unexpected content
            {'type':'NEW','name':'n'} | unexpected content
            {'type':'LLM','name':'n','name':'m','config':{'provider':'ANTHROPIC','api_key':'k'}} | duplicate field
            """)
    void saysWhatIsWrong(String json, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateIntegrationRequest.fromJson(json.replace('\'', '"'), LiteralSecrets.ALLOWED))
                .withMessageStartingWith("CreateIntegrationRequest: the JSON cannot be read: ")
                .withMessageContaining(message);
    }
}
