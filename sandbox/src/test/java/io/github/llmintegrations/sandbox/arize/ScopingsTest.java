package io.github.llmintegrations.sandbox.arize;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.sandbox.Caller;
import io.github.llmintegrations.sandbox.Reply;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopingsTest {

    @AutoClose
    private final Account account = Account.screaming();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[{}]",
                "[{'organization_id':null,'space_id':null}]",
                "[{'organization_id':'o'}]",
                "[{'organization_id':'o','space_id':'s'},{'organization_id':'o','space_id':null}]"
            })
    void areReadBackAsWritten(String scopings) {
        assertThat(createAi(scopings).json().path("scopings")).isEqualTo(Caller.json(scopings));
        assertThat(createLlm(scopings).json().path("scopings")).isEqualTo(Caller.json(scopings));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [{'space_id':'s'}] | 422 | scopings[0].organization_id: required with space_id
            [{},{'organization_id':null,'space_id':'s'}] \
                | 422 | scopings[1].organization_id: required with space_id
            [{'organization_id':7}] | 400 | scopings[0].organization_id: must be a string
            [{'space':'s'}] | 400 | scopings[0].space: unknown field
            [null] | 400 | scopings[0]: must not be null
            ['s'] | 400 | scopings[0]: must be an object
            """)
    void areRefusedWhenTheyMakeNoSense(String scopings, int status, String detail) {
        for (Reply reply : new Reply[] {createAi(scopings), createLlm(scopings)}) {
            assertThat(reply.status()).as(reply.text()).isEqualTo(status);
            assertThat(reply.detail()).isEqualTo(detail);
        }
    }

    @Test
    void areReplacedAsAWhole() {
        String ai = createAi("[{'organization_id':'o','space_id':'s'}]").id();
        String llm = createLlm("[{'organization_id':'o','space_id':'s'}]").id();

        assertThat(account.updateAi(ai, "{'scopings':[{'organization_id':'p'}]}")
                        .json()
                        .path("scopings"))
                .isEqualTo(Caller.json("[{'organization_id':'p'}]"));
        assertThat(account.update(llm, "{'type':'LLM','scopings':[]}").json().path("scopings"))
                .isEmpty();
        assertThat(account.update(llm, "{'type':'LLM','scopings':[{'space_id':'s'}]}")
                        .status())
                .isEqualTo(422);
    }

    private Reply createAi(String scopings) {
        return account.createAi("{'name':'n','provider':'OPEN_AI','scopings':" + scopings + "}");
    }

    private Reply createLlm(String scopings) {
        return account.create(
                "{'type':'LLM','name':'n','config':{'provider':'GEMINI','api_key':'k'},'scopings':" + scopings + "}");
    }
}
