package io.github.llmintegrations.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.ApplicationEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OpenEnumTest {

    @Test
    void aConstantIsKnown() {
        assertThat(Color.of("RED")).isSameAs(Color.RED);
        assertThat(Color.RED.isKnown()).isTrue();
        assertThat(Color.RED.value()).isEqualTo("RED");
    }

    @Test
    void aConstantCanHaveSeveralTexts() {
        KnownValues<Color> values = KnownValues.byTexts(
                text -> new Color(text, false),
                each -> List.of(each.value(), each.value() + "DISH"),
                List.of(Color.RED));

        assertThat(values.get("RED")).isSameAs(Color.RED);
        assertThat(values.get("REDDISH")).isSameAs(Color.RED);
        assertThat(values.get("REDDER").isKnown()).isFalse();
    }

    @Test
    void anotherValueKeepsItsText() {
        Color later = Color.of("BLUE späterꓸ");

        assertThat(later.isKnown()).isFalse();
        assertThat(later.value()).isEqualTo("BLUE späterꓸ");
        assertThat(later).hasToString("BLUE späterꓸ");
    }

    @Test
    void valuesWithTheSameTextAreEqual() {
        assertThat(Color.of("x")).isEqualTo(Color.of("x")).hasSameHashCodeAs(Color.of("x"));
        assertThat(Color.of("x"))
                .isNotEqualTo(Color.of("X"))
                .isNotEqualTo(new Other("x"))
                .isNotEqualTo("x");
    }

    @Test
    void textIsCaseSensitive() {
        assertThat(Color.of("RED".toLowerCase(Locale.ROOT)).isKnown()).isFalse();
    }

    @Test
    @SuppressWarnings("NullAway") // null, as a caller could pass it
    void nullIsRejected() {
        assertThatThrownBy(() -> new Other(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("value");
    }

    @Test
    void applicationsCannotExtendIt() {
        assertThatThrownBy(ApplicationEnum::new)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("class com.example.ApplicationEnum must not extend OpenEnum");
    }

    private static final class Color extends OpenEnum {
        private static final Color RED = new Color("RED", true);

        private static final KnownValues<Color> VALUES = KnownValues.of(text -> new Color(text, false), List.of(RED));

        private Color(String value, boolean known) {
            super(value, known);
        }

        private static Color of(String text) {
            return VALUES.get(text);
        }
    }

    private static final class Other extends OpenEnum {
        Other(String value) {
            super(value, true);
        }
    }
}
