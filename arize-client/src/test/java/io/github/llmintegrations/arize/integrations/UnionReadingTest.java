package io.github.llmintegrations.arize.integrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.llmintegrations.core.internal.json.Documents;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tells the members of a union apart may come late, twice, or not at all. */
class UnionReadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'LLM','id':'1','name':'n','type':'LLM'}",
                "{'id':'1','type':'LLM','name':'n','type':'AGENT'}",
                "{'id':'1','id':'1','type':'LLM','name':'n'}",
                "{'id':'1','type':'LLM','id':'1','name':'n'}",
                "{'id':'1','scopings':[],'type':'LLM','name':'n','scopings':[]}",
                "{'id':'1','id':'1','scopings':[],'type':'LLM','name':'n'}",
                "{'id':'1','type':'NEW','name':'n','id':'2'}",
                "{'id':'1','id':'1'}",
                "{'type':'LLM','id':'1','name':'n','config':{'provider':'OPEN_AI','provider':'OPEN_AI'}}",
                "{'type':'LLM','id':'1','name':'n','config':{'provider':'NEW','x':1,'x':2}}"
            })
    void aFieldThatStandsTwiceIsRefused(String json) {
        assertThatThrownBy(() -> read(json)).hasMessageContaining("duplicate field");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type':'LLM','id':7,'name':'n'} | at $.id",
                "{'id':'1','name':7,'type':'LLM'} | at $.name",
                "{'type':'LLM','id':'1','name':'n','config':{'has_api_key':1,'provider':'OPEN_AI'}} | at $.config.has_api_key",
                "{'type':'LLM','id':'1','name':'n','config':{'provider':'AWS_BEDROCK','auth':{'x':[],'auth_type':'BEARER_TOKEN','has_api_key':{}}}} | at $.config.auth.has_api_key",
                "{'scopings':[{},7],'type':'LLM','id':'1','name':'n'} | at $.scopings[1]"
            })
    void aValueThatIsNotDueIsNamedByItsPlaceInTheWhole(String json, String place) {
        assertThatThrownBy(() -> read(json))
                .hasMessageStartingWith("unexpected content " + place + " (line 1, column ");
    }

    @Test
    void aTextBeforeItMayBeNoTextToTheMember() throws IOException {
        assertThat(read("{'created_at':'no date','type':'LLM','id':'1','name':'n'}"))
                .isInstanceOfSatisfying(LlmIntegration.class, llm -> {
                    assertThat(llm.createdAt()).isEmpty();
                    assertThat(llm.additionalProperties()).containsOnlyKeys("created_at");
                });
        assertThat(read("{'created_at':'2026-01-02T03:04:05Z','type':'LLM','id':'1','name':'n'}")
                        .createdAt())
                .isPresent();
        assertThat(read("{'brand_new':'kept','type':'LLM','id':'1','name':'n'}"))
                .isInstanceOfSatisfying(
                        LlmIntegration.class,
                        llm -> assertThat(llm.additionalProperties()).containsOnlyKeys("brand_new"));
    }

    private static Integration read(String json) throws IOException {
        byte[] body = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return Documents.read(Integration.Members.CODEC, new ByteArrayInputStream(body));
    }
}
