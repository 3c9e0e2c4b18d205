package io.github.llmintegrations.arize.schema;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.arize.schema.EnumSpelling.CAMEL_CASE;
import static io.github.llmintegrations.arize.schema.EnumSpelling.SCREAMING_SNAKE_CASE;
import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.arize.Documents;
import io.github.llmintegrations.arize.aiintegrations.AiIntegrationAuthType;
import io.github.llmintegrations.arize.aiintegrations.AiIntegrationProvider;
import io.github.llmintegrations.arize.integrations.AwsBedrockAuthType;
import io.github.llmintegrations.arize.integrations.CustomAuthType;
import io.github.llmintegrations.arize.integrations.IntegrationType;
import io.github.llmintegrations.arize.integrations.LlmProvider;
import io.github.llmintegrations.core.internal.json.Codec;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value of every enumeration in both spellings, and values that are none of them. */
class ArizeEnumTest {

    private static final Map<Class<? extends ArizeEnum>, Codec<? extends ArizeEnum>> CODECS = Map.of(
            IntegrationType.class, spelled(IntegrationType::of),
            LlmProvider.class, spelled(LlmProvider::of),
            AwsBedrockAuthType.class, spelled(AwsBedrockAuthType::of),
            CustomAuthType.class, spelled(CustomAuthType::of),
            AiIntegrationProvider.class, spelled(AiIntegrationProvider::of),
            AiIntegrationAuthType.class, spelled(AiIntegrationAuthType::of));

    static Stream<Class<? extends ArizeEnum>> enumerations() {
        return CODECS.keySet().stream();
    }

    private static ArizeEnum read(Class<? extends ArizeEnum> enumeration, JsonNode text) {
        return Documents.read(codec(enumeration), text);
    }

    private static JsonNode written(ArizeEnum value, EnumSpelling spelling) {
        return Documents.written(codec(value.getClass()), value, spelling);
    }

    @SuppressWarnings("unchecked") // a codec stands under the class of its values
    private static Codec<ArizeEnum> codec(Class<? extends ArizeEnum> enumeration) {
        return (Codec<ArizeEnum>) Objects.requireNonNull(CODECS.get(enumeration));
    }

    /** Each constant with its newer and its older spelling. */
    static Stream<Arguments> inBothSpellings() {
        return Stream.of(
                arguments(IntegrationType.LLM, "LLM", "llm"),
                arguments(IntegrationType.AGENT, "AGENT", "agent"),
                arguments(IntegrationType.EVALUATOR, "EVALUATOR", "evaluator"),
                arguments(LlmProvider.OPEN_AI, "OPEN_AI", "openAI"),
                arguments(LlmProvider.ANTHROPIC, "ANTHROPIC", "anthropic"),
                arguments(LlmProvider.GEMINI, "GEMINI", "gemini"),
                arguments(LlmProvider.AWS_BEDROCK, "AWS_BEDROCK", "awsBedrock"),
                arguments(LlmProvider.CUSTOM, "CUSTOM", "custom"),
                arguments(LlmProvider.VERTEX_AI, "VERTEX_AI", "vertexAI"),
                arguments(LlmProvider.NVIDIA_NIM, "NVIDIA_NIM", "nvidiaNim"),
                arguments(AwsBedrockAuthType.DEFAULT, "DEFAULT", "default"),
                arguments(AwsBedrockAuthType.BEARER_TOKEN, "BEARER_TOKEN", "bearer_token"),
                arguments(AwsBedrockAuthType.PROXY_WITH_HEADERS, "PROXY_WITH_HEADERS", "proxy_with_headers"),
                arguments(AiIntegrationProvider.OPEN_AI, "OPEN_AI", "openAI"),
                arguments(AiIntegrationProvider.AZURE_OPEN_AI, "AZURE_OPEN_AI", "azureOpenAI"),
                arguments(AiIntegrationProvider.AWS_BEDROCK, "AWS_BEDROCK", "awsBedrock"),
                arguments(AiIntegrationProvider.VERTEX_AI, "VERTEX_AI", "vertexAI"),
                arguments(AiIntegrationProvider.ANTHROPIC, "ANTHROPIC", "anthropic"),
                arguments(AiIntegrationProvider.CUSTOM, "CUSTOM", "custom"),
                arguments(AiIntegrationProvider.NVIDIA_NIM, "NVIDIA_NIM", "nvidiaNim"),
                arguments(AiIntegrationProvider.GEMINI, "GEMINI", "gemini"),
                arguments(AiIntegrationAuthType.DEFAULT, "DEFAULT", "default"),
                arguments(AiIntegrationAuthType.PROXY_WITH_HEADERS, "PROXY_WITH_HEADERS", "proxy_with_headers"),
                arguments(AiIntegrationAuthType.BEARER_TOKEN, "BEARER_TOKEN", "bearer_token"));
    }

    /** Each constant that only the newer spelling has. */
    static Stream<Arguments> inTheNewerSpellingOnly() {
        return Stream.of(
                arguments(LlmProvider.LITELLM, "LITELLM"),
                arguments(LlmProvider.FIREWORKS, "FIREWORKS"),
                arguments(LlmProvider.TOGETHER_AI, "TOGETHER_AI"),
                arguments(AiIntegrationProvider.LITELLM, "LITELLM"),
                arguments(AiIntegrationProvider.FIREWORKS, "FIREWORKS"),
                arguments(AiIntegrationProvider.TOGETHER_AI, "TOGETHER_AI"),
                arguments(AiIntegrationAuthType.OAUTH2_CLIENT_CREDENTIALS, "OAUTH2_CLIENT_CREDENTIALS"),
                arguments(CustomAuthType.DEFAULT, "DEFAULT"),
                arguments(CustomAuthType.OAUTH2_CLIENT_CREDENTIALS, "OAUTH2_CLIENT_CREDENTIALS"));
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void hasNoConstantBesideThese(Class<? extends ArizeEnum> enumeration) {
        List<Object> constants = Arrays.stream(enumeration.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(ArizeEnumTest::valueOf)
                .toList();

        assertThat(Stream.concat(inBothSpellings(), inTheNewerSpellingOnly())
                        .map(arguments -> Objects.requireNonNull(arguments.get()[0]))
                        .filter(enumeration::isInstance))
                .containsExactlyInAnyOrderElementsOf(constants);
    }

    private static Object valueOf(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("inBothSpellings")
    void isReadAndWrittenInBothSpellings(ArizeEnum constant, String newer, String older) {
        assertThat(read(constant.getClass(), json('"' + newer + '"'))).isSameAs(constant);
        assertThat(read(constant.getClass(), json('"' + older + '"'))).isSameAs(constant);
        assertThat(constant.isKnown()).isTrue();
        assertThat(constant.value()).isEqualTo(newer);
        assertThat(constant).hasToString(newer);
        assertThat(constant.spelled(CAMEL_CASE)).contains(older);
        assertThat(constant.spelled(SCREAMING_SNAKE_CASE)).contains(newer);
        assertThat(written(constant, CAMEL_CASE)).isEqualTo(json('"' + older + '"'));
        assertThat(written(constant, SCREAMING_SNAKE_CASE)).isEqualTo(json('"' + newer + '"'));
    }

    @ParameterizedTest
    @MethodSource("inTheNewerSpellingOnly")
    void isRefusedInASpellingThatDoesNotHaveIt(ArizeEnum constant, String newer) {
        assertThat(read(constant.getClass(), json('"' + newer + '"'))).isSameAs(constant);
        assertThat(constant.isKnown()).isTrue();
        assertThat(constant.spelled(CAMEL_CASE)).isEmpty();
        assertThat(written(constant, SCREAMING_SNAKE_CASE)).isEqualTo(json('"' + newer + '"'));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(constant, CAMEL_CASE))
                .withMessageContainingAll(
                        newer,
                        "CAMEL_CASE",
                        "enumSpelling(EnumSpelling.SCREAMING_SNAKE_CASE)",
                        "ARIZE_ENUM_SPELLING=SCREAMING_SNAKE_CASE");
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void keepsATextThatItDoesNotKnow(Class<? extends ArizeEnum> enumeration) {
        for (String text : List.of("NEXT_YEAR", "nextYear", "Open_Ai", "DEFAULT ", "dEFAULT", "evaluator_", "é", "")) {
            ArizeEnum value = read(enumeration, json('"' + text + '"'));

            assertThat(value.isKnown()).isFalse();
            assertThat(value.value()).isEqualTo(text);
            assertThat(value)
                    .isEqualTo(read(enumeration, json('"' + text + '"')))
                    .hasToString(text);
            assertThat(written(value, CAMEL_CASE)).isEqualTo(json('"' + text + '"'));
            assertThat(written(value, SCREAMING_SNAKE_CASE)).isEqualTo(json('"' + text + '"'));
        }
    }

    @ParameterizedTest
    @MethodSource("inBothSpellings")
    void isNotEqualToTheSameTextOfAnotherEnumeration(ArizeEnum constant, String newer) {
        assertThat(enumerations().filter(other -> other != constant.getClass()))
                .allSatisfy(other ->
                        assertThat(read(other, json('"' + newer + '"'))).isNotEqualTo(constant));
    }
}
