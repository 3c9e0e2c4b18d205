package io.github.llmintegrations.sandbox.portkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.llmintegrations.sandbox.Caller;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LifecycleTest {

    @Test
    void startsWithAKeyAndAnAddressOfItsOwn() {
        try (PortkeySandbox one = PortkeySandbox.start();
                PortkeySandbox other = PortkeySandbox.start()) {
            Caller caller = Caller.withKeyIn("x-portkey-api-key", one.baseUrl(), one.apiKey());

            assertThat(one.apiKey()).isNotEqualTo(other.apiKey());
            assertThat(one.baseUrl()).isNotEqualTo(other.baseUrl());
            assertThat(caller.get("/integrations").status()).isEqualTo(200);
        }
    }

    @Test
    void answersNobodyOnceItIsClosed() {
        Organisation organisation = new Organisation();
        organisation.portkey.close();
        organisation.portkey.close();

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> organisation.caller.sendOrFail(organisation.caller.request("/integrations")));
    }

    @Test
    void takesTheKeyThatItIsGiven() {
        try (PortkeySandbox portkey =
                PortkeySandbox.builder().apiKey("my-own-key").start()) {
            assertThat(portkey.apiKey()).isEqualTo("my-own-key");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "é", "a\n"})
    void takesNoKeyThatCannotBeSent(String apiKey) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PortkeySandbox.builder().apiKey(apiKey))
                .withMessage("apiKey must be printable ASCII without spaces");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void takesNoPageSizeThatIsNotPositive(int cap) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PortkeySandbox.builder().pageSizeCap(cap));
    }

    @Test
    void takesNoNegativeNumberOfStaleReads() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PortkeySandbox.builder().staleReads(-1));
    }
}
