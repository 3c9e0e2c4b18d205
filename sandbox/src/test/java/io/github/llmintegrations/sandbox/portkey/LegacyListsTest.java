package io.github.llmintegrations.sandbox.portkey;

import static io.github.llmintegrations.sandbox.portkey.Organisation.models;
import static io.github.llmintegrations.sandbox.portkey.Organisation.workspaces;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class LegacyListsTest {

    @AutoClose
    private final Organisation organisation =
            new Organisation(PortkeySandbox.builder().legacyLists());

    @Test
    void holdModelsUnderTheirOldName() {
        organisation.createNamed("s");
        organisation.caller.put(
                models("s"),
                "{'models':[{'slug':'m','enabled':false,'is_custom':true,'pricing_config':"
                        + "{'pay_as_you_go':{'request_token':{'price':2}}}}]}");

        assertThat(organisation.caller.get(models("s")).text())
                .startsWith("{\"total\":4.0,\"data\":[{\"slug\":\"gpt-4o\",\"name\":\"gpt-4o\",\"enabled\":1,"
                        + "\"is_custom\":0,\"is_finetune\":0}")
                .endsWith("{\"slug\":\"m\",\"name\":\"m\",\"enabled\":0,\"is_custom\":1,\"is_finetune\":0,"
                        + "\"pricing_config\":{\"pay_as_you_go\":{\"request_token\":{\"price\":2}}}}]}");
    }

    @Test
    void holdWorkspacesUnderTheirOldName() {
        organisation.createNamed("s");
        organisation.caller.put(
                workspaces("s"),
                "{'workspaces':[{'id':'w','enabled':true,'usage_limits':[{'credit_limit':10,'periodic_reset_days':30}],"
                        + "'rate_limits':[{'value':5}]}]}");

        assertThat(organisation.caller.get(workspaces("s")).text())
                .isEqualTo(
                        "{\"total\":1.0,\"data\":[{\"id\":\"w\",\"enabled\":1,\"usage_limits\":"
                                + "[{\"credit_limit\":10.0,\"periodic_reset_days\":30.0}],\"rate_limits\":[{\"value\":5.0}]}]}");
    }

    @Test
    void leaveIntegrationsAsTheyAre() {
        organisation.createNamed("s");

        assertThat(organisation.get("s").json().path("allow_all_models").isBoolean())
                .isTrue();
        assertThat(organisation.list("").json().path("total").isInt()).isTrue();
    }
}
