package io.github.llmintegrations.sandbox.portkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.llmintegrations.sandbox.Fault;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedingTest {

    @AutoClose
    private final Organisation organisation = new Organisation();

    private String seed(String path, String json) {
        return organisation.portkey.seed(path, json.replace('\'', '"'));
    }

    @Test
    void createsAnIntegrationWithModelsAndWorkspaces() {
        String slug = seed("/integrations", "{'name':'n','ai_provider_id':'openai'}");
        String ofModels =
                seed("/integrations/" + slug + "/models", "{'models':[{'slug':'m','enabled':true,'is_custom':true}]}");
        String ofWorkspaces =
                seed("/integrations/" + slug + "/workspaces", "{'workspaces':[{'id':'w','enabled':true}]}");

        assertThat(slug).startsWith("n-").isEqualTo(ofModels).isEqualTo(ofWorkspaces);
        assertThat(organisation.get(slug).json().path("workspace_count").asInt())
                .isEqualTo(1);
        assertThat(organisation.caller.get(Organisation.models(slug)).json().findValuesAsText("slug"))
                .contains("m");
    }

    @Test
    void isNoRequest() {
        organisation.portkey.inject(Fault.status(503));
        seed("/integrations", "{'name':'n','ai_provider_id':'openai','slug':'s','key':'k-1'}");

        assertThat(organisation.portkey.journal()).isEmpty();
        assertThat(organisation.portkey.receivedSecrets()).isEmpty();
        assertThat(organisation.get("s").status()).isEqualTo(503);
        assertThat(organisation.get("s").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /integrations | {'name':'n'} | POST /v1/integrations is rejected: 400 ai_provider_id: required
            /integrations | {'name':'n','ai_provider_id':'openai','slug':'taken'} \
                | POST /v1/integrations is rejected: 409 slug: is taken
            /integrations/x/models | {'models':[]} \
                | PUT /v1/integrations/x/models is rejected: 404 There is no integration with this slug.
            /things | {} | POST /v1/things is rejected: 404 There is no resource at this path.
            """)
    void refusesWhatHttpRefuses(String path, String json, String message) {
        organisation.createNamed("taken");

        assertThatIllegalArgumentException().isThrownBy(() -> seed(path, json)).withMessage(message);
    }
}
