package io.github.llmintegrations.sandbox.portkey;

import static io.github.llmintegrations.sandbox.portkey.Organisation.models;
import static io.github.llmintegrations.sandbox.portkey.Organisation.workspaces;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaleReadsTest {

    @AutoClose
    private final Organisation organisation =
            new Organisation(PortkeySandbox.builder().staleReads(2));

    @ParameterizedTest
    @ValueSource(strings = {"", "/models", "/workspaces"})
    void doNotFindWhatIsNew(String part) {
        organisation.createNamed("s");

        for (int status : new int[] {404, 404, 200, 200}) {
            assertThat(organisation.caller.get(Organisation.path("s") + part).status())
                    .isEqualTo(status);
        }
    }

    @Test
    void showWhatWasThereBeforeAnUpdate() {
        createSeen();
        organisation.update("s", "{'name':'m'}");

        for (String name : new String[] {"n", "n", "m", "m"}) {
            assertThat(organisation.get("s").json().path("name").asText()).isEqualTo(name);
        }
    }

    @Test
    void showWhatWasThereBeforeTheLatestWrite() {
        createSeen();
        organisation.update("s", "{'name':'m'}");
        organisation.get("s");
        organisation.update("s", "{'name':'o'}");

        for (String name : new String[] {"m", "m", "o"}) {
            assertThat(organisation.get("s").json().path("name").asText()).isEqualTo(name);
        }
    }

    @Test
    void showModelsAndWorkspacesAsTheyWere() {
        createSeen();
        organisation.caller.put(models("s"), "{'models':[{'slug':'m','enabled':true,'is_custom':true}]}");
        organisation.caller.put(workspaces("s"), "{'workspaces':[{'id':'w','enabled':true}]}");

        for (int more : new int[] {0, 0, 1}) {
            assertThat(organisation.caller.get(models("s")).json().path("total").asInt())
                    .isEqualTo(3 + more);
            assertThat(organisation
                            .caller
                            .get(workspaces("s"))
                            .json()
                            .path("total")
                            .asInt())
                    .isEqualTo(more);
        }
    }

    @Test
    void stillShowWhatIsDeleted() {
        createSeen();
        organisation.delete("s");

        for (int status : new int[] {200, 200, 404}) {
            assertThat(organisation.get("s").status()).isEqualTo(status);
            assertThat(organisation.caller.get(models("s")).status()).isEqualTo(status);
        }
    }

    @Test
    void listWhatWasThereBefore() {
        organisation.createNamed("s");

        for (int total : new int[] {0, 0, 1}) {
            assertThat(organisation.list("").json().path("total").asInt()).isEqualTo(total);
        }
        organisation.update("s", "{'name':'m'}");
        for (String name : new String[] {"n", "n", "m"}) {
            assertThat(organisation.list("").json().findPath("name").asText()).isEqualTo(name);
        }
    }

    @Test
    void areNotUsedUpByRequestsThatAreRefused() {
        organisation.createNamed("s");
        organisation.caller.get(Organisation.path("s") + "?page=1");
        organisation.list("page=1");

        assertThat(organisation.get("s").status()).isEqualTo(404);
        assertThat(organisation.get("s").status()).isEqualTo(404);
        assertThat(organisation.list("").json().path("total").asInt()).isZero();
        assertThat(organisation.list("").json().path("total").asInt()).isZero();
    }

    @Test
    void leaveWritesAlone() {
        organisation.createNamed("s");

        assertThat(organisation.createNamed("s").status()).isEqualTo(409);
        assertThat(organisation.update("s", "{'name':'m'}").status()).isEqualTo(200);
        assertThat(organisation.delete("s").status()).isEqualTo(200);
        assertThat(organisation.update("s", "{'name':'m'}").status()).isEqualTo(404);
    }

    /** Creates an integration that reads do see. */
    private void createSeen() {
        organisation.createNamed("s");
        for (int i = 0; i < 2; i++) {
            organisation.get("s");
            organisation.caller.get(models("s"));
            organisation.caller.get(workspaces("s"));
        }
    }
}
