package io.github.llmintegrations.arize.integrations;

import io.github.llmintegrations.arize.UnionFixture;
import io.github.llmintegrations.arize.UnionFixture.Member;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IntegrationTest {

    static Stream<Member> answered() {
        return UnionFixture.members(Integration.class, "integration.json");
    }

    @ParameterizedTest
    @MethodSource("answered")
    void isReadAndWrittenAgain(Member member) {
        member.assertSurvives();
    }

    static Stream<Member> created() {
        return UnionFixture.members(CreateIntegrationRequest.class, "create-integration-request.json");
    }

    @ParameterizedTest
    @MethodSource("created")
    void isCreatedAsItIsWritten(Member member) {
        member.assertSurvives();
    }

    static Stream<Member> updated() {
        return UnionFixture.members(UpdateIntegrationRequest.class, "update-integration-request.json");
    }

    @ParameterizedTest
    @MethodSource("updated")
    void isUpdatedAsItIsWritten(Member member) {
        member.assertSurvives();
    }
}
