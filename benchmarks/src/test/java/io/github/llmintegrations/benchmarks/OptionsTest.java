package io.github.llmintegrations.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.llmintegrations.benchmarks.contestant.Vendor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void measuresEverythingByDefault() {
        Options options = Options.parse();

        assertThat(options.effort()).isEqualTo(Effort.FULL);
        assertThat(options.parts()).containsExactly(Part.values());
        assertThat(options.vendors()).containsExactly(Vendor.values());
    }

    @Test
    void measuresWhatTheOptionsSelect() {
        Options options = Options.parse("--rounds", "7", "--only", "codec", "--vendor", "portkey", "--forks", "1");

        assertThat(options.effort()).isEqualTo(Effort.FULL.withRounds(7).withForks(1));
        assertThat(options.parts()).containsExactly(Part.CODEC);
        assertThat(options.vendors()).containsExactly(Vendor.PORTKEY);
    }

    @Test
    void combinesQuickWithRounds() {
        assertThat(Options.parse("--rounds", "3", "--quick").effort()).isEqualTo(Effort.QUICK.withRounds(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--slow", "--rounds", "--rounds=3", "--only everything", "--rounds 0", "--vendor acme"})
    void rejectsInvalidArguments(String arguments) {
        assertThatIllegalArgumentException().isThrownBy(() -> Options.parse(arguments.split(" ", -1)));
    }
}
