package io.github.llmintegrations.sandbox.arize;

import static io.github.llmintegrations.sandbox.arize.Account.AI_INTEGRATIONS;
import static io.github.llmintegrations.sandbox.arize.Account.INTEGRATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.llmintegrations.sandbox.Caller;
import io.github.llmintegrations.sandbox.JournalEntry;
import io.github.llmintegrations.sandbox.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalTest {

    @AutoClose
    private final Account account = Account.camelCase();

    @Test
    void tellsWhatWasReceivedOldestFirst() {
        account.createAi("{'name':'n','provider':'openAI'}");
        account.listAi("name=a%20b&limit=1");
        account.caller.get(AI_INTEGRATIONS + "/a%2Fb%3D");
        List<JournalEntry> journal = account.arize.journal();

        assertThat(journal).extracting(JournalEntry::method).containsExactly("POST", "GET", "GET");
        assertThat(journal)
                .extracting(JournalEntry::path)
                .containsExactly(AI_INTEGRATIONS, AI_INTEGRATIONS, AI_INTEGRATIONS + "/a%2Fb%3D");
        assertThat(journal).extracting(JournalEntry::query).containsExactly("", "name=a%20b&limit=1", "");
        assertThat(journal).extracting(JournalEntry::status).containsExactly(201, 200, 404);
        assertThat(journal)
                .extracting(JournalEntry::body)
                .containsExactly("{\"name\":\"n\",\"provider\":\"openAI\"}", "", "");
    }

    @Test
    void isASnapshot() {
        List<JournalEntry> before = account.arize.journal();
        account.listAi("");

        assertThat(before).isEmpty();
        assertThat(account.arize.journal()).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> account.arize.journal().clear());
    }

    @Test
    void masksCredentialsInHeadersAndKeepsTheOthers() {
        account.caller.send(account.caller
                .request(AI_INTEGRATIONS)
                .header("x-portkey-api-key", "sk-secret")
                .header("Cookie", "session=sk-secret")
                .header("X-Trace", "one")
                .header("X-Trace", "two")
                .header("X-Wrong", "key is " + account.arize.apiKey()));
        JournalEntry entry = onlyEntry();

        assertThat(entry.headers())
                .containsEntry("authorization", "***")
                .containsEntry("x-portkey-api-key", "***")
                .containsEntry("cookie", "***")
                .containsEntry("x-trace", "one, two")
                .containsEntry("x-wrong", "key is ***")
                .containsEntry("content-type", "application/json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'api_key':'s'} | {'api_key':'***'}
            {'api_key':null} | {'api_key':null}
            {'api_key':17} | {'api_key':'***'}
            {'api_key':{'v':'s'}} | {'api_key':'***'}
            {'client_secret':['s']} | {'client_secret':'***'}
            {'config':{'auth':{'client_secret':'s'}}} | {'config':{'auth':{'client_secret':'***'}}}
            {'config':[{'api_key':'s'}]} | {'config':[{'api_key':'***'}]}
            {'headers':{'a':'s','b':'s','c':null}} | {'headers':{'a':'***','b':'***','c':'***'}}
            {'headers':['s']} | {'headers':'***'}
            {'headers':'s'} | {'headers':'***'}
            {'headers':null} | {'headers':null}
            {'PASSWORD':'s','accessToken':'s','my_credentials':'s','secretAccessKey':'s'} \
                | {'PASSWORD':'***','accessToken':'***','my_credentials':'***','secretAccessKey':'***'}
            {'keys':['s',['s'],{'name':'n','key':'s'}]} | {'keys':['***',['***'],{'name':'n','key':'***'}]}
            {'token_url':'https://t','has_api_key':true,'has_secret':'n','max_tokens':5,'name':'n'} \
                | {'token_url':'https://t','has_api_key':true,'has_secret':'n','max_tokens':5,'name':'n'}
            {'input_schema':{'minimum':1.50,'big':123456789012345678901234567890}} \
                | {'input_schema':{'minimum':1.50,'big':123456789012345678901234567890}}
            [{'api_key':'s'}] | [{'api_key':'***'}]
            """)
    void masksSecretFieldsInBodies(String sent, String shown) {
        account.caller.post(INTEGRATIONS, sent);

        assertThat(onlyEntry().body()).isEqualTo(shown.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'api_key':'sk-secret' | <22 bytes>
            sk-secret | <9 bytes>
            'sk-secret' | <11 bytes>
            {'name':'a','name':'b'} | <23 bytes>
            {} {} | <5 bytes>
            api_key=é | <10 bytes>
            """)
    void tellsOnlyTheSizeOfWhatIsNoJson(String sent, String shown) {
        account.caller.post(INTEGRATIONS, sent);

        assertThat(onlyEntry().body()).isEqualTo(shown);
    }

    @Test
    void neverHoldsTheApiKeyWhereverItWasSent() {
        try (ArizeSandbox arize =
                ArizeSandbox.builder().apiKey("ak/with+odd=characters").start()) {
            String key = arize.apiKey();
            Caller caller = new Caller(arize.baseUrl(), key);
            caller.get(AI_INTEGRATIONS + "?api_key=" + Account.encoded(key) + "&raw=" + key);
            Reply inPath = caller.get(AI_INTEGRATIONS + "/" + Account.encoded(key));
            caller.post(AI_INTEGRATIONS, "{'" + key + "':'v','name':'my " + key + "','list':['" + key + "']}");
            caller.post(AI_INTEGRATIONS, key);
            caller.send(caller.request("/" + key).method("DELETE", BodyPublishers.noBody()));

            assertThat(arize.journal())
                    .hasSize(5)
                    .allSatisfy(entry -> assertThat(entry + " " + entry.headers())
                            .doesNotContain(key)
                            .doesNotContain(Account.encoded(key)));
            assertThat(arize.journal().get(0).query()).isEqualTo("api_key=***&raw=***");
            assertThat(arize.journal().get(2).body())
                    .isEqualTo("{\"***\":\"v\",\"name\":\"my ***\",\"list\":[\"***\"]}");
            assertThat(inPath.json().path("instance").asText()).isEqualTo(AI_INTEGRATIONS + "/***");
        }
    }

    @Test
    void isAsDiscreetAsTheErrors() {
        String key = account.arize.apiKey();
        Reply reply = account.caller.post(AI_INTEGRATIONS, "{'" + key + "':1}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).doesNotContain(key).contains("***: unknown field");
        assertThat(account.listAi(key + "=1").text()).doesNotContain(key);
    }

    @Test
    void includesRefusedRequests() {
        new Caller(account.arize.baseUrl(), "wrong").post(AI_INTEGRATIONS, "{'api_key':'sk-secret'}");
        JournalEntry entry = onlyEntry();

        assertThat(entry.status()).isEqualTo(401);
        assertThat(entry + " " + entry.headers()).doesNotContain("wrong").doesNotContain("sk-secret");
    }

    @Test
    void survivesTheSandbox() {
        account.listAi("");
        account.close();

        assertThat(account.arize.journal()).hasSize(1);
    }

    private JournalEntry onlyEntry() {
        assertThat(account.arize.journal()).hasSize(1);
        return account.arize.journal().get(0);
    }
}
