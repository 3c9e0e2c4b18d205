package io.github.llmintegrations.arize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArizeRegionTest {

    @Test
    void isAConstantWhereTheLibraryKnowsTheId() {
        assertThat(List.of("eu-west-1a", "ca-central-1a", "us-central-1a", "us-east-1b"))
                .extracting(ArizeRegion::of)
                .containsExactly(
                        ArizeRegion.EU_WEST_1A,
                        ArizeRegion.CA_CENTRAL_1A,
                        ArizeRegion.US_CENTRAL_1A,
                        ArizeRegion.US_EAST_1B)
                .allMatch(ArizeRegion::isKnown);
    }

    static List<String> newIds() {
        return List.of("eu-west-2a", "EU-WEST-1A", "x", "9", "a--b", "r".repeat(63));
    }

    @ParameterizedTest
    @MethodSource("newIds")
    void keepsAnIdThatTheLibraryDoesNotKnow(String id) {
        ArizeRegion region = ArizeRegion.of(id);

        assertThat(region.isKnown()).isFalse();
        assertThat(region.value()).isEqualTo(id);
        assertThat(region).isEqualTo(ArizeRegion.of(id)).hasToString(id);
    }

    static List<String> unfitIds() {
        return List.of(
                "",
                " ",
                "-a",
                "a-",
                "a.b",
                "a/b",
                "a@b",
                "a:1",
                "a_b",
                "a b",
                "a#",
                "a?",
                "%61",
                "a\n",
                "\u00e9",
                "r".repeat(64));
    }

    @ParameterizedTest
    @MethodSource("unfitIds")
    void refusesWhatIsNoLabelOfAHostName(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArizeRegion.of(id))
                .withMessage("a region must be one label of a host name, such as eu-west-1a");
    }
}
