package io.github.llmintegrations.arize.schema;

import static io.github.llmintegrations.arize.Documents.read;
import static io.github.llmintegrations.arize.Documents.written;
import static io.github.llmintegrations.arize.Refused.refused;
import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.arize.Refused;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScopingTest {

    @Test
    void isWrittenWithWhatItNames() {
        assertThat(written(Scoping.accountWide(), EnumSpelling.CAMEL_CASE)).isEqualTo(json("{}"));
        assertThat(written(Scoping.organization("org"), EnumSpelling.CAMEL_CASE))
                .isEqualTo(json("{'organization_id':'org'}"));
        assertThat(written(Scoping.space("org", "space"), EnumSpelling.CAMEL_CASE))
                .isEqualTo(json("{'organization_id':'org','space_id':'space'}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                                            | {}",
                "{'organization_id':null}                                      | {}",
                "{'organization_id':null,'space_id':null}                      | {}",
                "{'organization_id':'org','space_id':null}                     | {'organization_id':'org'}",
                "{'organization_id':'org','space_id':'space','extra':[null]}   | {'organization_id':'org','space_id':'space','extra':[null]}",
                "{'organization_id':'','space_id':'space'}                     | {'organization_id':'','space_id':'space'}",
                "{'space_id':'space'}                                          | {'space_id':'space'}"
            })
    void isWrittenAgainAsItWasAnsweredWithoutNulls(String answered, String sent) {
        assertThat(written(read(Scoping.class, json(answered)), EnumSpelling.CAMEL_CASE))
                .isEqualTo(json(sent));
    }

    @Test
    void meansTheSameWithNullAndWithNothing() {
        assertThat(read(Scoping.class, json("{'organization_id':null,'space_id':null}")))
                .isEqualTo(Scoping.accountWide())
                .hasSameHashCodeAs(Scoping.accountWide())
                .isNotEqualTo(Scoping.organization("org"))
                .hasToString("Scoping{}");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                refused(
                        "Scoping: spaceId needs organizationId",
                        () -> Scoping.builder().spaceId("secret").build()),
                refused("Scoping: organizationId must not be blank", () -> Scoping.organization(" ")),
                refused(
                        "Scoping: organizationId must not be blank; spaceId must not be blank",
                        () -> Scoping.space("", "")),
                refused(
                        "Scoping: spaceId must not be blank; spaceId needs organizationId",
                        () -> Scoping.builder().spaceId(" ").build()));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isRefusedWithEveryFaultAndNoValue(Refused refused) {
        refused.assertRefused();
    }
}
