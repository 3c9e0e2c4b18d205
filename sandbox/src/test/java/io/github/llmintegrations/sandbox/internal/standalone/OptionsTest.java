package io.github.llmintegrations.sandbox.internal.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.llmintegrations.sandbox.ArizeSpelling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    @Test
    void haveDefaults() {
        Options options = Options.parse();

        assertThat(options.help()).isFalse();
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.spellings()).containsExactly(ArizeSpelling.values());
    }

    @Test
    void takeAPortAndASpelling() {
        Options options = Options.parse("--arize-spelling", "screaming-snake-case", "--port", "65535");

        assertThat(options.port()).isEqualTo(65_535);
        assertThat(options.spellings()).containsExactly(ArizeSpelling.SCREAMING_SNAKE_CASE);
        assertThat(Options.parse("--arize-spelling", "camel-case").spellings())
                .containsExactly(ArizeSpelling.CAMEL_CASE);
    }

    @Test
    void askForHelpWhateverElseTheySay() {
        assertThat(Options.parse("--bogus", "--help").help()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --bogus | Unknown option: --bogus
            8080 | Unknown option: 8080
            --port=8080 | Unknown option: --port=8080
            --port | --port needs a value.
            --port x | --port must be a number from 0 to 65535: x
            --port -1 | --port must be a number from 0 to 65535: -1
            --port 65536 | --port must be a number from 0 to 65535: 65536
            --port 99999999999 | --port must be a number from 0 to 65535: 99999999999
            --arize-spelling LLM | --arize-spelling must be camel-case or screaming-snake-case: LLM
            """)
    void refuseWhatMakesNoSense(String arguments, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse(arguments.split(" ", -1)))
                .withMessage(message);
    }
}
