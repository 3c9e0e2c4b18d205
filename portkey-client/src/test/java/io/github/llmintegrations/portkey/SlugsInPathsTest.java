package io.github.llmintegrations.portkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.llmintegrations.portkey.Calls.Call;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
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
    @MethodSource("io.github.llmintegrations.testing.PathSegments#escaped")
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

    @ParameterizedTest
    @NullSource
    @MethodSource("io.github.llmintegrations.testing.PathSegments#unusable")
    void areRefusedBeforeAnythingIsSent(String slug) {
        PortkeyClient client = portkey.client();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> call.onId().accept(client, slug))
                .withMessageStartingWith(call.idName() + " must ");
        assertThat(portkey.requestCount()).isZero();
    }
}
