package io.github.llmintegrations.sandbox.arize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.sandbox.Caller;
import io.github.llmintegrations.sandbox.Reply;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluatorTest {

    @AutoClose
    private final Account account = Account.screaming();

    @Test
    void readsBackWhatIsNotSecret() {
        Reply created = account.create("{'type':'EVALUATOR','name':'n','description':'d','config':"
                + "{'endpoint':'https://e.example','headers':{'h':'sk-secret'},'input_schema':{'type':'object'}}}");

        assertThat(created.status()).as(created.text()).isEqualTo(201);
        assertThat(created.json().path("type").asText()).isEqualTo("EVALUATOR");
        assertThat(created.json().path("description").asText()).isEqualTo("d");
        assertThat(created.json().path("config"))
                .isEqualTo(Caller.json(
                        "{'endpoint':'https://e.example','has_headers':true,'input_schema':{'type':'object'}}"));
        assertThat(created.text()).doesNotContain("sk-secret");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'https://e' | [] | config.input_schema: must be an object
            'https://e' | {} | config.input_schema.type: must be object
            'https://e' | {'type':'array'} | config.input_schema.type: must be object
            'https://e' | {'type':['object']} | config.input_schema.type: must be object
            'https://e' \
                | {'type':'object','arize_metadata':{}} | config.input_schema: must not define arize_metadata
            'https://e' \
                | {'type':'object','properties':{'arize_metadata':{}}} \
                | config.input_schema: must not define arize_metadata
            'http://e' | {'type':'object'} | config.endpoint: must be a URL that begins with https://
            'e' | {'type':'object'} | config.endpoint: must be a URL
            """)
    void refusesWhatCannotWork(String endpoint, String schema, String detail) {
        Reply reply = create(endpoint, schema);

        assertThat(reply.status()).as(reply.text()).isEqualTo(422);
        assertThat(reply.detail()).startsWith(detail);
    }

    @Test
    void letsAnInnerPropertyBeNamedLikeTheReservedOne() {
        assertThat(create("'https://e'", "{'type':'object','properties':{'a':{'properties':{'arize_metadata':{}}}}}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void limitsTheSizeOfTheSchema() {
        int around = "{'type':'object','title':''}".length();

        assertThat(create("'https://e'", "{'type':'object','title':'" + "t".repeat(65_536 - around) + "'}")
                        .status())
                .isEqualTo(201);
        assertThat(create("'https://e'", "{'type':'object','title':'" + "t".repeat(65_537 - around) + "'}")
                        .detail())
                .isEqualTo("config.input_schema: must not be larger than 64 KiB of JSON");
    }

    @Test
    void cannotBeDeletedWhileItIsInUse() {
        String id = create("'https://e'", "{'type':'object'}").id();

        account.arize.setInUse(id, true);
        assertThat(account.delete(id).status()).isEqualTo(409);
        assertThat(account.get(id).status()).isEqualTo(200);

        account.arize.setInUse(id, false);
        assertThat(account.delete(id).status()).isEqualTo(204);
    }

    @Test
    void isInUseUntilTheSandboxIsReset() {
        account.arize.setInUse(create("'https://e'", "{'type':'object'}").id(), true);
        account.arize.reset();
        String id = create("'https://e'", "{'type':'object'}").id();

        assertThat(account.delete(id).status()).isEqualTo(204);
    }

    @Test
    void isTheOnlyTypeThatCanBeInUse() {
        String agent = account.create("{'type':'AGENT','name':'n','config':{'endpoint':'https://e','input_schema':{}}}")
                .id();

        assertThatIllegalArgumentException().isThrownBy(() -> account.arize.setInUse(agent, true));
        assertThatIllegalArgumentException().isThrownBy(() -> account.arize.setInUse("gone", false));
    }

    @Test
    void hasNoPresets() {
        Reply reply = account.create("{'type':'EVALUATOR','name':'n','config':"
                + "{'endpoint':'https://e','input_schema':{'type':'object'},'request_presets':[]}}");

        assertThat(reply.detail()).isEqualTo("config.request_presets: unknown field");
    }

    @Test
    void isUpdatedFieldByField() {
        String id = account.create("{'type':'EVALUATOR','name':'n','description':'d','config':"
                        + "{'endpoint':'https://e','headers':{'h':'v'},'input_schema':{'type':'object'}}}")
                .id();
        JsonNode updated = account.update(
                        id, "{'type':'EVALUATOR','description':null,'config':{'endpoint':'https://f','headers':null}}")
                .json();

        assertThat(updated.has("description")).isFalse();
        assertThat(updated.path("config"))
                .isEqualTo(
                        Caller.json("{'endpoint':'https://f','has_headers':false,'input_schema':{'type':'object'}}"));
        assertThat(account.update(id, "{'type':'EVALUATOR','config':{'input_schema':{'type':'string'}}}")
                        .status())
                .isEqualTo(422);
    }

    private Reply create(String endpoint, String schema) {
        return account.create(
                "{'type':'EVALUATOR','name':'n','config':{'endpoint':" + endpoint + ",'input_schema':" + schema + "}}");
    }
}
