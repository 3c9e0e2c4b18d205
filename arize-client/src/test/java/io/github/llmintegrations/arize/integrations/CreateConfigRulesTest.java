package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.Refused.missing;
import static io.github.llmintegrations.arize.Refused.refused;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.llmintegrations.arize.Refused;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the configuration of a new LLM integration must be. */
class CreateConfigRulesTest {
    private static final String NO_MODELS = "isDefaultModelsEnabled must be true or modelNames not empty";
    private static final String TOO_LARGE = "headers must take at most 8,175 bytes as JSON";

    /** As JSON one byte more than the limit, by a character of two bytes. */
    private static final Map<String, String> LARGE_HEADERS = Map.of("h", "v".repeat(8_166) + "é");

    private static final Map<String, String> LARGEST_HEADERS = Map.of("h", "v".repeat(8_165) + "é");

    static Stream<Arguments> missingFields() {
        return Stream.of(
                refused(
                        "CreateOpenAiConfig: apiKey must not be blank",
                        () -> CreateOpenAiConfig.builder().build()),
                refused(
                        "CreateAnthropicConfig: apiKey must not be blank",
                        () -> CreateAnthropicConfig.builder().build()),
                refused(
                        "CreateGeminiConfig: apiKey must not be blank",
                        () -> CreateGeminiConfig.builder().build()),
                missing(
                        CreateAwsBedrockConfig.class,
                        "auth",
                        () -> CreateAwsBedrockConfig.builder()
                                .isDefaultModelsEnabled(true)
                                .build()),
                missing(
                        CreateAwsBedrockDefaultAuth.class,
                        "roleArn",
                        () -> CreateAwsBedrockDefaultAuth.builder().build()),
                refused(
                        "CreateAwsBedrockBearerTokenAuth: apiKey must not be blank",
                        () -> CreateAwsBedrockBearerTokenAuth.builder().build()),
                missing(
                        CreateAwsBedrockProxyWithHeadersAuth.class,
                        "baseUrl",
                        () -> CreateAwsBedrockProxyWithHeadersAuth.builder().build()),
                missing(
                        CreateCustomConfig.class,
                        "baseUrl",
                        () -> CreateCustomConfig.builder().addModelName("m").build()),
                missing(
                        CreateCustomOauth2ClientCredentialsAuth.class,
                        "tokenUrl, clientId",
                        () -> CreateCustomOauth2ClientCredentialsAuth.builder().build()),
                refused(
                        "CreateCustomOauth2ClientCredentialsAuth: clientSecret must not be blank",
                        () -> CreateCustomOauth2ClientCredentialsAuth.builder()
                                .tokenUrl("https://idp.example")
                                .clientId("secret")
                                .build()),
                missing(
                        CreateVertexAiConfig.class,
                        "projectId, location, projectAccessLabel",
                        () -> CreateVertexAiConfig.builder().build()),
                missing(
                        CreateVertexAiConfig.class,
                        "location",
                        () -> CreateVertexAiConfig.builder()
                                .projectId("secret")
                                .projectAccessLabel("secret")
                                .build()),
                missing(
                        CreateLiteLlmConfig.class,
                        "baseUrl",
                        () -> CreateLiteLlmConfig.builder().build()),
                refused(
                        "CreateLiteLlmConfig: apiKey must not be blank",
                        () -> CreateLiteLlmConfig.builder().baseUrl("secret").build()),
                refused(
                        "CreateFireworksConfig: apiKey must not be blank",
                        () -> CreateFireworksConfig.builder().build()),
                refused(
                        "CreateTogetherAiConfig: apiKey must not be blank",
                        () -> CreateTogetherAiConfig.builder().build()));
    }

    @ParameterizedTest
    @MethodSource("missingFields")
    void hasEveryRequiredField(Refused refused) {
        refused.assertRefused();
    }

    static Stream<Arguments> faults() {
        CreateAwsBedrockAuth auth =
                CreateAwsBedrockBearerTokenAuth.builder().apiKey("secret").build();
        return Stream.of(
                refused(
                        "CreateOpenAiConfig: apiKey must not be blank",
                        () -> CreateOpenAiConfig.builder().apiKey(" \t\n").build()),
                refused(
                        "CreateAnthropicConfig: apiKey must not be blank; baseUrl must not be blank",
                        () -> CreateAnthropicConfig.builder()
                                .apiKey("")
                                .baseUrl(" ")
                                .build()),
                refused(
                        "CreateGeminiConfig: apiKey must not be blank",
                        () -> CreateGeminiConfig.builder().apiKey("").build()),
                refused(
                        "CreateAwsBedrockConfig: " + NO_MODELS,
                        () -> CreateAwsBedrockConfig.builder().auth(auth).build()),
                refused(
                        "CreateAwsBedrockConfig: " + NO_MODELS,
                        () -> CreateAwsBedrockConfig.builder()
                                .auth(auth)
                                .isDefaultModelsEnabled(false)
                                .build()),
                refused(
                        "CreateAwsBedrockDefaultAuth: roleArn must not be blank; externalId must not be blank;"
                                + " baseUrl must not be blank",
                        () -> CreateAwsBedrockDefaultAuth.builder()
                                .roleArn("")
                                .externalId("")
                                .baseUrl("")
                                .build()),
                refused(
                        "CreateAwsBedrockBearerTokenAuth: apiKey must not be blank; baseUrl must not be blank",
                        () -> CreateAwsBedrockBearerTokenAuth.builder()
                                .apiKey("")
                                .baseUrl("")
                                .build()),
                refused(
                        "CreateAwsBedrockProxyWithHeadersAuth: baseUrl must not be blank; " + TOO_LARGE,
                        () -> CreateAwsBedrockProxyWithHeadersAuth.builder()
                                .baseUrl("")
                                .headers(LARGE_HEADERS)
                                .build()),
                refused(
                        "CreateCustomConfig: baseUrl must not be blank; apiKey must not be blank;"
                                + " apiKey and auth exclude each other; " + TOO_LARGE + "; " + NO_MODELS,
                        () -> CreateCustomConfig.builder()
                                .baseUrl("")
                                .apiKey("")
                                .auth(CreateCustomDefaultAuth.builder().build())
                                .headers(LARGE_HEADERS)
                                .build()),
                refused(
                        "CreateCustomConfig: apiKey and auth exclude each other",
                        () -> CreateCustomConfig.builder()
                                .baseUrl("https://llm.example")
                                .apiKey("secret")
                                .auth(CreateCustomDefaultAuth.builder()
                                        .apiKey("secret")
                                        .build())
                                .addModelName("m")
                                .build()),
                refused(
                        "CreateCustomDefaultAuth: apiKey must not be blank",
                        () -> CreateCustomDefaultAuth.builder().apiKey("").build()),
                refused(
                        "CreateCustomOauth2ClientCredentialsAuth: clientId must not contain a colon",
                        () -> CreateCustomOauth2ClientCredentialsAuth.builder()
                                .tokenUrl("secret")
                                .clientId("se:cret")
                                .clientSecret("secret:with:colons")
                                .build()),
                refused(
                        "CreateCustomOauth2ClientCredentialsAuth: tokenUrl must not be blank;"
                                + " clientId must not be blank; clientSecret must not be blank;"
                                + " scopes must not be blank; audience must not be blank",
                        () -> CreateCustomOauth2ClientCredentialsAuth.builder()
                                .tokenUrl("")
                                .clientId("")
                                .clientSecret("")
                                .scopes("")
                                .audience("")
                                .build()),
                refused(
                        "CreateVertexAiConfig: projectId must not be blank; location must not be blank;"
                                + " projectAccessLabel must not be blank",
                        () -> CreateVertexAiConfig.builder()
                                .projectId("")
                                .location("")
                                .projectAccessLabel("")
                                .build()),
                refused(
                        "CreateNvidiaNimConfig: baseUrl must not be blank; apiKey must not be blank; " + TOO_LARGE
                                + "; " + NO_MODELS,
                        () -> CreateNvidiaNimConfig.builder()
                                .baseUrl("")
                                .apiKey("")
                                .headers(LARGE_HEADERS)
                                .build()),
                refused(
                        "CreateLiteLlmConfig: baseUrl must not be blank; apiKey must not be blank; " + TOO_LARGE,
                        () -> CreateLiteLlmConfig.builder()
                                .baseUrl("")
                                .apiKey("")
                                .headers(LARGE_HEADERS)
                                .build()),
                refused(
                        "CreateFireworksConfig: apiKey must not be blank",
                        () -> CreateFireworksConfig.builder().apiKey("").build()),
                refused(
                        "CreateTogetherAiConfig: apiKey must not be blank",
                        () -> CreateTogetherAiConfig.builder().apiKey("").build()));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isRefusedWithEveryFaultAndNoValue(Refused refused) {
        refused.assertRefused();
    }

    static Stream<Arguments> allowed() {
        return Stream.of(
                allowed(
                        "the largest headers",
                        () -> CreateNvidiaNimConfig.builder()
                                .headers(LARGEST_HEADERS)
                                .addModelName("m")
                                .build()),
                allowed(
                        "only default models",
                        () -> CreateNvidiaNimConfig.builder()
                                .isDefaultModelsEnabled(true)
                                .build()),
                allowed(
                        "only named models",
                        () -> CreateNvidiaNimConfig.builder()
                                .isDefaultModelsEnabled(false)
                                .addModelName("m")
                                .build()),
                allowed(
                        "no models of a proxy",
                        () -> CreateLiteLlmConfig.builder()
                                .baseUrl("http://litellm.internal")
                                .apiKey("k")
                                .build()),
                allowed(
                        "no key",
                        () -> CreateCustomConfig.builder()
                                .baseUrl("https://llm.example")
                                .addModelName("m")
                                .build()),
                allowed(
                        "an auth without a key",
                        () -> CreateCustomConfig.builder()
                                .baseUrl("https://llm.example")
                                .auth(CreateCustomDefaultAuth.builder().build())
                                .addModelName("m")
                                .build()));
    }

    private static Arguments allowed(String name, Supplier<?> build) {
        return Arguments.argumentSet(name, build);
    }

    @ParameterizedTest
    @MethodSource
    void allowed(Supplier<?> build) {
        assertThatCode(build::get).doesNotThrowAnyException();
    }
}
