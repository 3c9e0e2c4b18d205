package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.portkey.Documents.read;
import static io.github.llmintegrations.portkey.Documents.written;
import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTargetTest {
    private static SecretTarget target(String text) {
        return read(SecretMappingResponse.class, json("{'target_field':'" + text + "','secret_reference_id':'r'}"))
                .targetField()
                .orElseThrow();
    }

    @Test
    void isTheKeyOrAFieldOfTheConfigurations() {
        assertThat(SecretTarget.key().value()).isEqualTo("key");
        assertThat(SecretTarget.configuration("aws_secret_access_key").value())
                .isEqualTo("configurations.aws_secret_access_key");
        assertThat(SecretTarget.configuration("A_9")).hasToString("configurations.A_9");
    }

    @Test
    void isEqualToOneOfTheSameText() {
        assertThat(target("key")).isEqualTo(SecretTarget.key()).hasSameHashCodeAs(SecretTarget.key());
        assertThat(target("configurations.a")).isEqualTo(SecretTarget.configuration("a"));
        assertThat(SecretTarget.configuration("key")).isNotEqualTo(SecretTarget.key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a.b", "a-b", "ä", "ı", "١", "a b", "a\n", "configurations.a"})
    void refusesAFieldOfOtherCharacters(String field) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SecretTarget.configuration(field))
                .withMessage("the field must be letters, digits and _");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Key", "configurations", "configurations.", "configurations.a.b", "model_config.a"})
    void isReadWhateverItIsButNotWritten(String text) {
        SecretTarget target = target(text);

        assertThat(target.value()).isEqualTo(text);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SecretMapping.builder()
                        .targetField(target)
                        .secretReferenceId("r")
                        .build())
                .withMessage("SecretMapping: targetField must be key or configurations.<field>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"key", "configurations.aws_external_id"})
    void isWrittenAsItWasRead(String text) {
        assertThat(written(SecretMapping.builder()
                        .targetField(target(text))
                        .secretReferenceId("r")
                        .build()))
                .isEqualTo(json("{'target_field':'" + text + "','secret_reference_id':'r'}"));
    }
}
