package io.github.llmintegrations.sandbox.portkey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.sandbox.Crowd;
import io.github.llmintegrations.sandbox.Fault;
import io.github.llmintegrations.sandbox.JournalEntry;
import io.github.llmintegrations.sandbox.PortkeyErrorShape;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResetTest {

    private static final int CALLS = 64;

    @Test
    void forgetsIntegrationsFaultsAndTheJournal() {
        try (Organisation organisation = new Organisation()) {
            String baseUrl = organisation.portkey.baseUrl();
            organisation.createNamed("s");
            organisation.portkey.inject(Fault.status(503).times(2));
            organisation.portkey.useErrorShape(PortkeyErrorShape.EMPTY);
            organisation.portkey.reset();

            assertThat(organisation.portkey.journal()).isEmpty();
            assertThat(organisation.portkey.baseUrl()).isEqualTo(baseUrl);
            assertThat(organisation.get("s").errorCode()).isEqualTo("AB08");
            assertThat(organisation.list("").json().path("total").asInt()).isZero();
            assertThat(organisation.createNamed("s").status()).isEqualTo(200);
        }
    }

    @Test
    void forgetsWhichReadsAreStale() {
        try (Organisation organisation =
                new Organisation(PortkeySandbox.builder().staleReads(1))) {
            organisation.createNamed("s");
            organisation.delete("s");
            organisation.portkey.reset();

            assertThat(organisation.get("s").status()).isEqualTo(404);
            assertThat(organisation.list("").json().path("data")).isEmpty();
        }
    }

    /** Each creation is in the journal and in the list, or a reset has removed it from both. */
    @Test
    void happensBetweenRequests() {
        try (Organisation organisation = new Organisation();
                Crowd crowd = new Crowd(CALLS)) {
            crowd.all(i -> {
                if (i % 8 == 5) {
                    organisation.portkey.reset();
                    return 0;
                }
                return organisation.createNamed("s" + i).status();
            });
            List<JournalEntry> creations = organisation.portkey.journal();

            assertThat(organisation.list("").json().path("data")).hasSameSizeAs(creations);
            assertThat(creations).allSatisfy(entry -> assertThat(entry.status()).isEqualTo(200));
        }
    }
}
