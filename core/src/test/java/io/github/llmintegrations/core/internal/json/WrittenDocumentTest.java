package io.github.llmintegrations.core.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Parcel.Badge;
import io.github.llmintegrations.core.internal.json.Parcel.Stamp;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writing, masking, copying and checking documents with a table. */
class WrittenDocumentTest {
    private static final String LEAST = "{'kind':'parcel','label':'l','key':'canary-key','stops':[],%s}";
    private static final String STAMP = "'stamp_type':'STAMP','stamp_key':'canary-stamp'";

    @Test
    void unsetFieldsAreNotWritten() {
        assertThat(written(least())).isEqualTo(Quoted.json(LEAST.formatted(STAMP)));
    }

    @Test
    void fieldsAreWrittenInTheOrderOfTheTableAndExtrasLast() throws IOException {
        assertThat(written(full()))
                .isEqualTo(Quoted.json("{'kind':'parcel','label':'l','note':'','weight':9000000000,"
                        + "'pieces':2,'price':1.5,'place':null,'key':'canary-key','token':'canary-token','tags':['a','b'],"
                        + "'stops':['c'],'headers':{'X-A':'canary-header'},'inner':{'kind':'parcel','label':'i',"
                        + "'key':'canary-inner','stops':[],'stamp_type':'BADGE','badge':7,'new':1},"
                        + STAMP
                        + ",'new':{'any':['canary-extra']},'newer':null}"));
    }

    @Test
    void secretsAndExtrasAreMasked() throws IOException {
        String masked = Quoted.json("{'kind':'parcel','label':'l','note':'','weight':9000000000,'pieces':2,'price':1.5,"
                + "'place':null,'key':'***','token':'***','tags':['a','b'],'stops':['c'],'headers':{'X-A':'***'},"
                + "'inner':{'kind':'parcel','label':'i','key':'***','stops':[],'stamp_type':'BADGE','badge':7,"
                + "'new':'***'},'stamp_type':'STAMP','stamp_key':'***','new':'***','newer':'***'}");

        assertThat(Documents.toJson(full())).isEqualTo(masked);
        assertThat(Documents.toString(full())).isEqualTo("Parcel" + masked);
    }

    /** Within a request, unknown fields of a response can be secrets, whatever their names. */
    @Test
    void unknownFieldsOfResponsesAreMaskedIfTheirNamesAreSecret() throws IOException {
        Badge badge = Quoted.read(Badge.CODEC, "{'badge':7,'new':{'any':'shown','key':'canary'},'masked_key':'m'}");
        Parcel parcel = least();
        parcel.badges = List.of(badge);

        assertThat(Documents.toJson(badge))
                .isEqualTo(Quoted.json(
                        "{'stamp_type':'BADGE','badge':7,'new':{'any':'shown','key':'***'},'masked_key':'m'}"));
        assertThat(Documents.toString(badge))
                .isEqualTo(Quoted.json("Badge{'stamp_type':'BADGE','badge':7,'new':'***','masked_key':'***'}"));
        assertThat(Documents.toJson(parcel))
                .contains(Quoted.json("{'stamp_type':'BADGE','badge':7,'new':'***','masked_key':'***'}"));
    }

    @Test
    void eachWrittenSecretIsCollected() throws IOException {
        List<String> secrets = new ArrayList<>();

        byte[] unused = Documents.write(Parcel.CODEC, full(), null, secrets::add);

        assertThat(secrets)
                .containsExactly("canary-key", "canary-token", "canary-header", "canary-inner", "canary-stamp");
    }

    @Test
    void extrasAreSecretsByTheirNames() throws IOException {
        Parcel parcel = least();
        parcel.extras.put("any", Quoted.tree("{'password':'p','user':'u'}"));
        List<String> secrets = new ArrayList<>();

        byte[] unused = Documents.write(Parcel.CODEC, parcel, null, secrets::add);

        assertThat(secrets).containsExactly("canary-key", "canary-stamp", "p");
    }

    /** A second call could return another secret than the one that was sent. */
    @Test
    void aSupplierIsCalledOnceAndOnlyToSend() {
        AtomicInteger asked = new AtomicInteger();
        Parcel parcel = least();
        parcel.key = Secret.from(() -> "key-" + asked.incrementAndGet());
        List<String> secrets = new ArrayList<>();

        Parcel.CODEC.checked(parcel);
        Parcel copy = Parcel.CODEC.toBuilder(parcel);
        assertThat(Documents.toString(copy)).contains("\"key\":\"***\"");
        assertThat(asked).hasValue(0);

        byte[] json = Documents.write(Parcel.CODEC, copy, null, secrets::add);

        assertThat(json).asString(UTF_8).contains("\"key\":\"key-1\"");
        assertThat(secrets).containsExactly("key-1", "canary-stamp");
        assertThat(asked).hasValue(1);
    }

    @Test
    void aConstantIsWrittenIfTheServerSupportsIt() {
        assertThat(Documents.write(Parcel.CODEC, least(), Parcel.OLD))
                .asString(UTF_8)
                .isEqualTo(Quoted.json("{'label':'l','key':'canary-key','stops':[]," + STAMP + "}"));
        assertThat(Documents.write(Parcel.CODEC, least(), "new"))
                .asString(UTF_8)
                .startsWith("{\"kind\":\"parcel\",");
    }

    @Test
    void aQueryHasTheFieldsThatAreSet() {
        assertThat(Documents.query(Badge.CODEC, new Badge(7, Map.of("b", TextNode.valueOf("é&"))), null))
                .containsExactly(Map.entry("stamp_type", "BADGE"), Map.entry("badge", "7"), Map.entry("b", "é&"));
    }

    @Test
    void aBuilderCopyIsEqualAndIndependent() throws IOException {
        Parcel original = full();

        Parcel copy = Parcel.CODEC.toBuilder(original);

        assertThat(copy).isNotSameAs(original).usingRecursiveComparison().isEqualTo(original);
        copy.tags.add("c");
        copy.extras.put("newest", TextNode.valueOf("n"));
        assertThat(written(original)).isEqualTo(written(full()));
    }

    @Test
    void aWrittenDocumentIsReadBack() throws IOException {
        Parcel parcel = full();

        Parcel read = Quoted.read(Parcel.CODEC, written(parcel));

        assertThat(read.stamp).isEqualTo(new Stamp(Secret.of("canary-stamp")));
        assertThat(read.extras).containsOnlyKeys("new", "newer");
        assertThat(written(read)).isEqualTo(written(parcel));
    }

    /** In any order, and with the fields of the outer document in between. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'label':'l','stamp_type':'BADGE','badge':7,'new':1}",
                "{'badge':7,'new':1,'label':'l','stamp_type':'BADGE'}"
            })
    void anEmbeddedDocumentReadsOnlyItsOwnFields(String json) throws IOException {
        Parcel parcel = Quoted.read(Parcel.CODEC, json);

        assertThat(parcel.stamp).isEqualTo(new Badge(7, Map.of()));
        assertThat(parcel.label).isEqualTo("l");
        assertThat(parcel.extras).containsOnlyKeys("new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'label':'l'}", "{'label':'l','stamp_type':'LATER','badge':7}"})
    void anEmbeddedDocumentOfUnknownTypeIsRejected(String json) {
        assertThatThrownBy(() -> Quoted.read(Parcel.CODEC, json)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void aValidDocumentIsAccepted() throws IOException {
        Parcel parcel = full();

        assertThat(Parcel.CODEC.checked(parcel)).isSameAs(parcel);
        assertThatCode(() -> Parcel.CODEC.faults(parcel).refuse()).doesNotThrowAnyException();
    }

    @Test
    void allViolationsAreReportedAtOnce() throws IOException {
        Parcel parcel = least();
        parcel.label = " ";
        parcel.note = Optional.of(" "); // may be blank
        parcel.place = Patch.set("");
        parcel.key = Secret.of("\t");
        parcel.extras.put("label", TextNode.valueOf("canary"));
        parcel.extras.put("stamp_key", TextNode.valueOf("canary"));
        parcel.extras.put("any", Quoted.tree("{'a':[1,{'b':{'Masked_key':'canary'}}]}"));

        assertThatThrownBy(() -> Parcel.CODEC.checked(parcel))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Parcel: label must not be blank; place must not be blank; key must not be blank; "
                        + "Masked_key is masked, and must not be sent; additionalProperties must not repeat label; "
                        + "additionalProperties must not repeat stamp_key");
    }

    /** A caller can modify a tree that a document holds. */
    @Test
    void aViolationAfterBuildIsRejectedBeforeSending() {
        Parcel parcel = least();
        parcel.extras.put("stamp_type", TextNode.valueOf("canary"));

        assertThatThrownBy(() -> written(parcel))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Parcel: additionalProperties must not repeat stamp_type");
        assertThat(Documents.toString(parcel)).doesNotContain("canary");
    }

    /** An embedded document has only the names of its type. */
    @Test
    void anExtraCanHaveTheNameOfAFieldOfAnotherEmbeddedDocument() {
        Parcel parcel = least();
        parcel.extras.put("badge", TextNode.valueOf("b"));

        assertThat(written(parcel)).endsWith(",\"badge\":\"b\"}");
    }

    @Test
    void aDocumentWithoutSetFieldsIsEmpty() {
        Parcel.Change change = new Parcel.Change();
        assertThat(Parcel.Change.CODEC.isEmpty(change)).isTrue();
        assertThat(Quoted.written(Parcel.Change.CODEC, change)).isEqualTo("{\"kind\":\"change\",\"stops\":[]}");

        change.place = Patch.clear();
        assertThat(Parcel.Change.CODEC.isEmpty(change)).isFalse();

        change.place = Patch.keep();
        change.stops = List.of("a");
        assertThat(Parcel.Change.CODEC.isEmpty(change)).isFalse();

        change.stops = List.of();
        change.tags = List.of("a");
        assertThat(Parcel.Change.CODEC.isEmpty(change)).isFalse();

        change.tags = List.of();
        change.names = Optional.of(List.of());
        assertThat(Parcel.Change.CODEC.isEmpty(change)).isFalse();

        change.names = Optional.empty();
        change.extras = Map.of("new", TextNode.valueOf("n"));
        assertThat(Parcel.Change.CODEC.isEmpty(change)).isFalse();
        assertThat(Parcel.CODEC.isEmpty(least())).isFalse();
    }

    private static String written(Parcel parcel) {
        return Quoted.written(Parcel.CODEC, parcel);
    }

    private static Parcel least() {
        Parcel parcel = new Parcel();
        parcel.label = "l";
        parcel.key = Secret.of("canary-key");
        return parcel;
    }

    private static Parcel full() throws IOException {
        Parcel inner = new Parcel();
        inner.label = "i";
        inner.key = Secret.of("canary-inner");
        inner.stamp = new Badge(7, Map.of());
        inner.extras.put("new", Quoted.tree("1"));
        Parcel parcel = least();
        parcel.note = Optional.of("");
        parcel.weight = OptionalLong.of(9_000_000_000L);
        parcel.pieces = OptionalInt.of(2);
        parcel.price = OptionalDouble.of(1.5);
        parcel.place = Patch.clear();
        parcel.token = Optional.of(Secret.of("canary-token"));
        parcel.tags.addAll(List.of("a", "b"));
        parcel.stops = List.of("c");
        parcel.headers = Map.of("X-A", Secret.of("canary-header"));
        parcel.inner = Optional.of(inner);
        parcel.route = "held";
        parcel.extras.put("new", Quoted.tree("{'any':['canary-extra']}"));
        parcel.extras.put("newer", Quoted.tree("[null]").path(0));
        return parcel;
    }
}
