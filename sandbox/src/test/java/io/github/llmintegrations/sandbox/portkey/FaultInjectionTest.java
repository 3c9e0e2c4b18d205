package io.github.llmintegrations.sandbox.portkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.llmintegrations.sandbox.Caller;
import io.github.llmintegrations.sandbox.Fault;
import io.github.llmintegrations.sandbox.JournalEntry;
import io.github.llmintegrations.sandbox.PortkeyErrorShape;
import io.github.llmintegrations.sandbox.Reply;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class FaultInjectionTest {

    @AutoClose
    private final Organisation organisation = new Organisation();

    @Test
    void standsInFrontOfAuthenticationAndChangesNothing() {
        organisation.portkey.inject(Fault.status(503).times(2));

        assertThat(organisation.caller("wrong").get("/nowhere").status()).isEqualTo(503);
        assertThat(organisation.createNamed("s").status()).isEqualTo(503);
        assertThat(organisation.get("s").status()).isEqualTo(404);
    }

    @Test
    void losesTheAnswerOfARequestThatTookEffect() {
        organisation.portkey.inject(Fault.status(500).afterApplying());

        assertThat(organisation.createNamed("s").errorCode()).isEqualTo("AB04");
        assertThat(organisation.createNamed("s").status()).isEqualTo(409);
    }

    @Test
    void failsUnderTheStatusOfASuccessInOneShapeOnly() {
        organisation.portkey.useErrorShape(PortkeyErrorShape.HTML);
        organisation.portkey.inject(Fault.unsuccessful());
        organisation.portkey.inject(Fault.unsuccessful().afterApplying());
        Reply before = organisation.createNamed("a");
        Reply after = organisation.createNamed("b");

        assertThat(before.status()).isEqualTo(200);
        assertThat(before.json())
                .isEqualTo(Caller.json("{'success':false,'data':"
                        + "{'message':'The sandbox injected this fault.','errorCode':'AB01'}}"));
        assertThat(after.json()).isEqualTo(before.json());
        assertThat(organisation.get("a").status()).isEqualTo(404);
        assertThat(organisation.get("b").status()).isEqualTo(200);
        assertThat(organisation.portkey.journal())
                .extracting(JournalEntry::status)
                .containsExactly(200, 200, 404, 200);
    }

    @Test
    void dropsTheConnectionAfterTheRequestTookEffect() {
        organisation.createNamed("s");
        organisation.portkey.inject(Fault.dropConnection().afterApplying());

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> organisation.caller.sendOrFail(
                        organisation.caller.request(Organisation.path("s")).PUT(Caller.body("{'name':'m'}"))));
        assertThat(organisation.get("s").json().path("name").asText()).isEqualTo("m");
    }

    @Test
    void answersLate() {
        organisation.portkey.inject(Fault.delay(Duration.ofMillis(200)));
        long start = System.nanoTime();
        Reply reply = organisation.createNamed("s");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
    }
}
