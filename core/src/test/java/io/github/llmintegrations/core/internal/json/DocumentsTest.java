package io.github.llmintegrations.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Parcel.Badge;
import io.github.llmintegrations.core.internal.json.Parcel.Mark;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " \n"})
    void rejectsAnEmptyBody(String body) {
        assertThatThrownBy(() -> Quoted.tree(body))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("it is empty");
    }

    @Test
    void rejectsANullBody() {
        assertThatThrownBy(() -> Quoted.tree("null"))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("it is null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "canary", "'"})
    void rejectsABodyThatIsNotJson(String body) {
        assertThatThrownBy(() ->
                        Documents.read(Values.TREE, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(NonJsonBodyException.class)
                .hasMessage("not JSON");
    }

    @Test
    void readsAPartOfItsType() throws IOException {
        assertThat(Documents.part(Quoted.tree("'text'"), Values.TEXT)).contains("text");
        assertThat(Documents.part(Quoted.tree("{'badge':7}"), Badge.CODEC)).contains(new Badge(7, Map.of()));
        assertThat(Documents.part(Quoted.tree("7"), Values.TEXT)).isEmpty();
        assertThat(Documents.part(Quoted.tree("{'badge':'7'}"), Badge.CODEC)).isEmpty();
        assertThat(Documents.part(NullNode.getInstance(), Values.TREE)).isEmpty();
        assertThat(Documents.part(MissingNode.getInstance(), Values.TREE)).isEmpty();
    }

    @Test
    void returnsFieldsInOrder() throws IOException {
        assertThat(Documents.fields(Quoted.tree("{'z':1,'a':null,'m':{}}"))).hasToString("{z=1, a=null, m={}}");
        assertThat(Documents.fields(Quoted.tree("['a']"))).isEmpty();
    }

    @Test
    void recognizesSecretObjects() {
        AtomicInteger asked = new AtomicInteger();

        assertThat(Documents.isObject(Secret.of("{\"a\":1}"))).isTrue();
        assertThat(Documents.isObject(Secret.of("[]"))).isFalse();
        assertThat(Documents.isObject(Secret.of("nonsense"))).isFalse();
        assertThat(Documents.isObject(Secret.from(() -> "nonsense" + asked.incrementAndGet())))
                .isTrue();
        assertThat(asked).hasValue(0);
    }

    /** An object whose table is registered after a failed lookup is found. */
    @Test
    void rejectsObjectsWithoutATable() {
        Late late = new Late();
        assertThatThrownBy(() -> Documents.toJson(late))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a document");

        Codec<Late> unused = Codec.of(Late.class, Late::new, Function.<Late>identity());

        assertThat(Documents.toString(late)).isEqualTo("Late{}");
    }

    @Test
    void prefersTheTableOfADocumentOverItsUnion() {
        assertThat(Mark.CODEC.type()).isAssignableFrom(Badge.class);
        assertThat(Documents.toString(new Badge(7, Map.of()))).startsWith("Badge{");
    }

    @Test
    void hasNoCodecForOtherTypes() {
        for (Class<?> each : List.of(String.class, Runnable.class, Codec.class)) {
            assertThat(Documents.codecOf(each)).isEmpty();
        }
    }

    private static final class Late {}
}
