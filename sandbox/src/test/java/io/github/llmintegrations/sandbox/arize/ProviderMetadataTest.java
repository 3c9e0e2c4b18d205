package io.github.llmintegrations.sandbox.arize;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.sandbox.ArizeSpelling;
import io.github.llmintegrations.sandbox.Caller;
import io.github.llmintegrations.sandbox.Reply;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderMetadataTest {

    private static final String GCP = "'project_id':'p','location':'l','project_access_label':'a'";

    @AutoClose
    private final Account account = Account.screaming();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "AWS_BEDROCK | {'role_arn':'r'}                                 | {'role_arn':'r'}",
                "AWS_BEDROCK | {'role_arn':'r','external_id':'e'}               | {'role_arn':'r','external_id':'e'}",
                "AWS_BEDROCK | {'kind':'AWS','role_arn':'r','external_id':null} | {'role_arn':'r','external_id':null}",
                "VERTEX_AI   | {" + GCP + "}                                    | {" + GCP + "}",
                "VERTEX_AI   | {'kind':'GCP'," + GCP + "}                       | {" + GCP + "}",
                "AWS_BEDROCK | {'role_arn':'r','project_id':'p'}                | {'role_arn':'r','project_id':'p'}",
                "OPEN_AI     | {'role_arn':'r'}                                 | {'role_arn':'r'}",
                "CUSTOM      | {'kind':'GCP'," + GCP + "}                       | {" + GCP + "}",
            })
    void isReadBackWithoutItsKind(String provider, String written, String read) {
        for (ArizeSpelling spelling : ArizeSpelling.values()) {
            try (Account either = new Account(spelling)) {
                Reply created = either.createAi(
                        "{'name':'n','provider':'" + provider + "','provider_metadata':" + written + "}");

                assertThat(created.status()).as(created.text()).isEqualTo(201);
                assertThat(created.json().path("provider_metadata")).isEqualTo(Caller.json(read));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "AWS_BEDROCK | {}                                          | 422 | role_arn: required",
                "AWS_BEDROCK | {'external_id':'e'}                         | 422 | role_arn: required",
                "AWS_BEDROCK | {'role_arn':'r','kind':'GCP'}               | 422 | kind: does not match",
                "AWS_BEDROCK | {'role_arn':'r','kind':'AZURE'}             | 400 | kind: must be one of",
                "AWS_BEDROCK | {'role_arn':null}                           | 400 | role_arn: must not be null",
                "AWS_BEDROCK | {'role_arn':'r','region':'x'}               | 400 | region: unknown field",
                "VERTEX_AI   | {'location':'l','project_access_label':'a'} | 422 | project_id: required",
                "VERTEX_AI   | {'project_id':'p','location':'l'}           | 422 | project_access_label: required",
                "VERTEX_AI   | {" + GCP + ",'kind':'AWS'}                  | 422 | kind: does not match",
            })
    void fitsTheProvider(String provider, String metadata, int status, String detail) {
        Reply reply =
                account.createAi("{'name':'n','provider':'" + provider + "','provider_metadata':" + metadata + "}");

        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.detail()).startsWith("provider_metadata." + detail);
    }

    @Test
    void isRequiredByProvidersInACloudAlone() {
        assertThat(account.createAi("{'name':'n','provider':'AWS_BEDROCK'}").status())
                .isEqualTo(422);
        assertThat(account.createAi("{'name':'n','provider':'VERTEX_AI'}").detail())
                .contains("provider_metadata.project_id: required")
                .contains("provider_metadata.location: required")
                .contains("provider_metadata.project_access_label: required");
        assertThat(account.createAi("{'name':'n','provider':'OPEN_AI'}").status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'external_id':'e'}",
                "{'project_id':'p'}",
                "{'kind':'GCP','role_arn':'r'}",
                "{'kind':'AWS'}"
            })
    void isOfOneKindForEveryProvider(String metadata) {
        Reply reply = account.createAi("{'name':'n','provider':'OPEN_AI','provider_metadata':" + metadata + "}");

        assertThat(reply.status()).as(reply.text()).isEqualTo(422);
        assertThat(reply.detail()).isEqualTo("provider_metadata: must be the metadata of AWS or of Google Cloud");
    }

    @Test
    void isReplacedAsAWhole() {
        String id = account.createAi("{'name':'n','provider':'AWS_BEDROCK',"
                        + "'provider_metadata':{'role_arn':'r','external_id':'e'}}")
                .id();

        assertThat(account.updateAi(id, "{'provider_metadata':{'role_arn':'r2'}}")
                        .json()
                        .path("provider_metadata"))
                .isEqualTo(Caller.json("{'role_arn':'r2'}"));
        assertThat(account.updateAi(id, "{'provider_metadata':{'external_id':'e2'}}")
                        .status())
                .isEqualTo(422);
        assertThat(account.updateAi(id, "{'provider_metadata':null}").status()).isEqualTo(422);
    }

    @Test
    void mustFitAProviderThatIsChanged() {
        String id = account.createAi("{'name':'n','provider':'AWS_BEDROCK','provider_metadata':{'role_arn':'r'}}")
                .id();

        assertThat(account.updateAi(id, "{'provider':'VERTEX_AI'}").status()).isEqualTo(422);
        assertThat(account.updateAi(id, "{'provider':'CUSTOM'}").status()).isEqualTo(200);
        Reply updated = account.updateAi(id, "{'provider':'OPEN_AI','provider_metadata':null}");
        assertThat(updated.status()).isEqualTo(200);
        assertThat(updated.json().has("provider_metadata")).isFalse();
    }
}
