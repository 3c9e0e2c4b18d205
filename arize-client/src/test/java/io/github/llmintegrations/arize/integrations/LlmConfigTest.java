package io.github.llmintegrations.arize.integrations;

import io.github.llmintegrations.arize.UnionFixture;
import io.github.llmintegrations.arize.UnionFixture.Member;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LlmConfigTest {

    static Stream<Member> answered() {
        return UnionFixture.members(LlmConfig.class, "llm-config.json");
    }

    @ParameterizedTest
    @MethodSource("answered")
    void isReadAndWrittenAgain(Member member) {
        member.assertSurvives();
    }

    static Stream<Member> created() {
        return UnionFixture.members(CreateLlmConfig.class, "create-llm-config.json");
    }

    @ParameterizedTest
    @MethodSource("created")
    void isCreatedAsItIsWritten(Member member) {
        member.assertSurvives();
    }

    static Stream<Member> updated() {
        return UnionFixture.members(UpdateLlmConfig.class, "update-llm-config.json");
    }

    @ParameterizedTest
    @MethodSource("updated")
    void isUpdatedAsItIsWritten(Member member) {
        member.assertSurvives();
    }
}
