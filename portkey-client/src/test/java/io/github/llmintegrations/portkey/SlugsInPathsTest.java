package io.github.llmintegrations.portkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.llmintegrations.portkey.Calls.Call;
import java.util.List;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;

/** Ids and slugs in the paths of every operation that takes one. */
@ParameterizedClass
@MethodSource("calls")
class SlugsInPathsTest {
    @AutoClose
    private final FakePortkey portkey = new FakePortkey();

    private final Call call;

    SlugsInPathsTest(Call call) {
        this.call = call;
    }

    static Stream<Call> calls() {
        return Calls.onId();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "bedrock-prod_1, bedrock-prod_1",
                "a/../b,         a%2F..%2Fb",
                "../admin,       ..%2Fadmin",
                "a b,            a%20b",
                "é,              %C3%A9",
                "%2e%2e,         %252e%252e",
                "a%2Fb,          a%252Fb",
                "a?x=1,          a%3Fx=1",
                "a#b,            a%23b",
                "a;b+c,          a;b+c",
                "a\\b,           a%5Cb",
                "...,            ...",
                "İı,             %C4%B0%C4%B1",
                "名,             %E5%90%8D",
                "😀,             %F0%9F%98%80"
            })
    void areOneEscapedSegment(String slug, String segment) {
        portkey.answers(200, call.success());

        call.onId().accept(portkey.client(), slug);

        RecordedRequest request = portkey.received();
        assertThat(request.getMethod()).isEqualTo(call.method());
        assertThat(request.getUrl().encodedPath())
                .isEqualTo("/v1" + call.path().replace("{" + call.idName() + "}", segment));
        assertThat(request.getUrl().pathSegments()).contains(slug);
        assertThat(portkey.requestCount()).isEqualTo(1);
    }

    static List<String> unfit() {
        return List.of(
                "",
                " ",
                "\t",
                ".",
                "..",
                "a\nb",
                "a\rb",
                "a\0b",
                "a\u007fb",
                "a\u0085b",
                "a\ud800",
                "\udc00b",
                "i".repeat(1_025));
    }

    @ParameterizedTest
    @NullSource
    @MethodSource("unfit")
    void areRefusedBeforeAnythingIsSent(String slug) {
        PortkeyClient client = portkey.client();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> call.onId().accept(client, slug))
                .withMessageStartingWith(call.idName() + " must ");
        assertThat(portkey.requestCount()).isZero();
    }
}
