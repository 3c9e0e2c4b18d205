package io.github.llmintegrations.arize;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.core.json.UnknownDocument;
import io.github.llmintegrations.testing.Json;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The members of a sealed union as documents: a file that holds, by the name of a member's type and by spelling, the
 * member in full.
 */
public final class UnionFixture {
    private UnionFixture() {}

    /** Every member in every spelling that it has. The file must cover the whole union, with every field. */
    public static Stream<Member> members(Class<?> union, String file) {
        Class<?>[] types = union.getPermittedSubclasses();
        JsonNode fixture = Json.file(union, file);
        assertThat(fixture.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(types).map(Class::getSimpleName).toList());
        for (Class<?> type : types) {
            assertFieldsCovered(type, fixture.get(type.getSimpleName()));
        }
        return Arrays.stream(types)
                .flatMap(type -> fixture.get(type.getSimpleName())
                        .propertyStream()
                        .map(each -> new Member(union, type, EnumSpelling.valueOf(each.getKey()), each.getValue())));
    }

    /** Each field of a type stands in one of its documents; an unknown type keeps any fields there are. */
    private static void assertFieldsCovered(Class<?> type, JsonNode documents) {
        if (UnknownDocument.class.isAssignableFrom(type)) {
            return;
        }
        Set<String> fields = new TreeSet<>();
        documents.forEach(document -> document.fieldNames().forEachRemaining(fields::add));
        assertThat(fields)
                .as(type.getSimpleName())
                .containsExactlyInAnyOrderElementsOf(Tables.accessors(type).keySet().stream()
                        .map(Tables::wireName)
                        .toList());
    }

    /** A member of a union as a document. */
    public record Member(Class<?> union, Class<?> type, EnumSpelling spelling, JsonNode document) {

        /** Reads the document as the union, and writes it again. */
        public void assertSurvives() {
            Object value = Documents.read(union, document);

            assertThat(value).isInstanceOf(type);
            assertThat(Documents.written(value, spelling)).isEqualTo(document);
        }

        @Override
        public String toString() {
            return type.getSimpleName() + " in " + spelling;
        }
    }
}
