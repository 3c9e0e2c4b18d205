package io.github.llmintegrations.arize.integrations;

import io.github.llmintegrations.arize.UnionFixture;
import io.github.llmintegrations.arize.UnionFixture.Member;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AwsBedrockAuthTest {

    static Stream<Member> answered() {
        return UnionFixture.members(AwsBedrockAuth.class, "aws-bedrock-auth.json");
    }

    @ParameterizedTest
    @MethodSource("answered")
    void isReadAndWrittenAgain(Member member) {
        member.assertSurvives();
    }

    static Stream<Member> created() {
        return UnionFixture.members(CreateAwsBedrockAuth.class, "create-aws-bedrock-auth.json");
    }

    @ParameterizedTest
    @MethodSource("created")
    void isCreatedAsItIsWritten(Member member) {
        member.assertSurvives();
    }
}
