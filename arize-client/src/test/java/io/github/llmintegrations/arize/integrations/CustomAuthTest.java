package io.github.llmintegrations.arize.integrations;

import io.github.llmintegrations.arize.UnionFixture;
import io.github.llmintegrations.arize.UnionFixture.Member;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CustomAuthTest {

    static Stream<Member> answered() {
        return UnionFixture.members(CustomAuth.class, "custom-auth.json");
    }

    @ParameterizedTest
    @MethodSource("answered")
    void isReadAndWrittenAgain(Member member) {
        member.assertSurvives();
    }

    static Stream<Member> created() {
        return UnionFixture.members(CreateCustomAuth.class, "create-custom-auth.json");
    }

    @ParameterizedTest
    @MethodSource("created")
    void isCreatedAsItIsWritten(Member member) {
        member.assertSurvives();
    }
}
