package io.github.llmintegrations.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawRequestTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "configs",
                "/a/",
                "//a",
                "/a?b=c",
                "/a#b",
                "/a b",
                "/%2e%2e",
                "/a/../b",
                "/a/.",
                "/{a b}",
                "/{}",
                "/a{b}",
                "/ä",
                "https://api.example/a"
            })
    void rejectsPathsThatAreMalformed(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RawRequest.get(path))
                .withMessageContaining("path must");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/configs", "/v2/a.b-c_d~e/f:g", "/..a", "/a..b"})
    void acceptsPaths(String path) {
        assertThat(RawRequest.get(path).path()).isEqualTo(path);
    }

    @Test
    void requiresAnIdForEachPlaceholder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RawRequest.delete("/a/{b}/c/{d}", "one"))
                .withMessage("/a/{b}/c/{d} has 2 placeholders, but there are 1 ids");
        assertThat(RawRequest.delete("/a/{b}/c/{d}", "one", "two").ids()).containsExactly("one", "two");
    }

    @Test
    void aGetHasNoBody() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RawRequest.get("/a").body(JsonNodeFactory.instance.objectNode()));
    }

    @Test
    void isImmutable() {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("a", 1);
        RawRequest request = RawRequest.post("/a");
        RawRequest withBody = request.body(body);

        body.put("a", 2);
        withBody.body().ifPresent(copy -> ((ObjectNode) copy).put("a", 3));

        assertThat(withBody.body().orElseThrow()).hasToString("{\"a\":1}");
        assertThat(request.body()).isEmpty();
        assertThat(request.query("x", 1).query()).hasSize(1);
        assertThat(request.query()).isEmpty();
        assertThat(request.idempotent().isIdempotent()).isTrue();
        assertThat(request.isIdempotent()).isFalse();
    }

    @Test
    void itsTextShowsNoValue() {
        assertThat(RawRequest.put("/a/{id}", "canary")
                        .query("q", "canary")
                        .body(JsonNodeFactory.instance.objectNode().put("a", "canary")))
                .hasToString("PUT /a/{id}");
    }
}
