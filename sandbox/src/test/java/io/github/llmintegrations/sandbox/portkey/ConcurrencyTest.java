package io.github.llmintegrations.sandbox.portkey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.sandbox.Crowd;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {

    private static final int CALLS = 48;

    @AutoClose
    private final Organisation organisation = new Organisation();

    @AutoClose
    private final Crowd crowd = new Crowd(CALLS);

    @Test
    void letsOneOfManyHaveASlug() {
        List<Integer> statuses =
                crowd.all(i -> organisation.createNamed("wanted").status());

        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(statuses.stream().filter(status -> status == 409)).hasSize(CALLS - 1);
    }

    @Test
    void keepsEveryModelAndWorkspace() {
        organisation.createNamed("s");
        crowd.all(i -> i % 2 == 0
                ? organisation.caller.put(
                        Organisation.models("s"), "{'models':[{'slug':'m" + i + "','enabled':true,'is_custom':true}]}")
                : organisation.caller.put(
                        Organisation.workspaces("s"), "{'workspaces':[{'id':'w" + i + "','enabled':true}]}"));

        assertThat(organisation.caller.get(Organisation.models("s")).json().path("models"))
                .hasSize(CALLS / 2 + 3);
        assertThat(organisation.get("s").json().path("workspace_count").asInt()).isEqualTo(CALLS / 2);
    }
}
