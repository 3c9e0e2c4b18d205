package io.github.llmintegrations.sandbox.portkey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.sandbox.JournalEntry;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalTest {

    @AutoClose
    private final Organisation organisation = new Organisation();

    @Test
    void tellsWhatWasReceivedWithThePathAsItCame() {
        organisation.createNamed("s");
        organisation.caller.delete("/integrations/s/models?slugs=a%2Cb,c");
        List<JournalEntry> journal = organisation.portkey.journal();

        assertThat(journal).extracting(JournalEntry::method).containsExactly("POST", "DELETE");
        assertThat(journal)
                .extracting(JournalEntry::path)
                .containsExactly("/v1/integrations", "/v1/integrations/s/models");
        assertThat(journal).extracting(JournalEntry::query).containsExactly("", "slugs=a%2Cb,c");
        assertThat(journal).extracting(JournalEntry::status).containsExactly(200, 404);
        assertThat(journal.get(0).headers()).containsEntry("x-portkey-api-key", "***");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'key':'s'} | {'key':'***'}
            {'key':['s']} | {'key':'***'}
            {'configurations':{'aws_region':'r','aws_access_key_id':'s','aws_secret_access_key':'s'}} \
                | {'configurations':{'aws_region':'r','aws_access_key_id':'***','aws_secret_access_key':'***'}}
            {'configurations':{'azure_entra_client_id':'c','azure_entra_client_secret':17}} \
                | {'configurations':{'azure_entra_client_id':'c','azure_entra_client_secret':'***'}}
            {'configurations':{'vertex_service_account_json':{'type':'t','private_key_id':'s'}}} \
                | {'configurations':{'vertex_service_account_json':'***'}}
            {'configurations':{'vertex_service_account_json':'s'}} \
                | {'configurations':{'vertex_service_account_json':'***'}}
            {'configurations':{'custom_host':'h','custom_headers':{'X-A':'s'}}} \
                | {'configurations':{'custom_host':'h','custom_headers':{'X-A':'***'}}}
            {'configurations':{'custom_headers':'s','some_token':'s'}} \
                | {'configurations':{'custom_headers':'***','some_token':'***'}}
            {'secret_mappings':[{'target_field':'key','secret_reference_id':'r','value_format':'json'}]} \
                | {'secret_mappings':[{'target_field':'key','secret_reference_id':'r','value_format':'json'}]}
            {'pricing_adjustments':{'multiplier':{'request_token':0.80}}} \
                | {'pricing_adjustments':{'multiplier':{'request_token':0.80}}}
            """)
    void masksSecretFieldsInBodies(String sent, String shown) {
        organisation.create(sent);

        assertThat(organisation.portkey.journal())
                .extracting(JournalEntry::body)
                .containsExactly(shown.replace('\'', '"'));
    }

    @Test
    void neverHoldsTheApiKey() {
        String key = organisation.portkey.apiKey();
        organisation.caller.get("/integrations/" + key + "?k=" + key);
        organisation.create("{'name':'" + key + "'}");
        String error = organisation.create("{'" + key + "':1}").text();

        assertThat(organisation.portkey.journal())
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry + " " + entry.headers()).doesNotContain(key));
        assertThat(error).doesNotContain(key).contains("***: unknown field");
    }

    @Test
    void survivesTheSandbox() {
        organisation.list("");
        organisation.close();

        assertThat(organisation.portkey.journal()).hasSize(1);
    }
}
