package io.github.llmintegrations.arize.aiintegrations;

import static io.github.llmintegrations.arize.Documents.read;
import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.arize.UnionFixture;
import io.github.llmintegrations.arize.UnionFixture.Member;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProviderMetadataTest {

    static Stream<Member> members() {
        return UnionFixture.members(ProviderMetadata.class, "provider-metadata.json");
    }

    @ParameterizedTest
    @MethodSource("members")
    void isReadAndWrittenAgain(Member member) {
        member.assertSurvives();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'role_arn':'arn'} | AwsProviderMetadata",
                "{'role_arn':'arn','kind':'aws'} | AwsProviderMetadata",
                "{'role_arn':'arn','external_id':null} | AwsProviderMetadata",
                "{'external_id':null,'role_arn':'arn'} | AwsProviderMetadata",
                "{'kind':'aws','role_arn':'arn'} | AwsProviderMetadata",
                "{'role_arn':'','external_id':''} | AwsProviderMetadata",
                "{'project_id':'p','location':'l','project_access_label':'a','kind':'gcp'} | GcpProviderMetadata",
                "{'project_id':'','location':'','project_access_label':''} | GcpProviderMetadata",
                "{'project_id':'p','location':'l'} | UnknownProviderMetadata",
                "{'role_arn':null} | UnknownProviderMetadata",
                "{'kind':'AWS'} | UnknownProviderMetadata",
                "{'kind':'AZURE','role_arn':'r'} | UnknownProviderMetadata",
                "{'role_arn':'r','external_id':'e','kind':'AZURE'} | UnknownProviderMetadata",
                "{'project_id':'p','location':'l','project_access_label':'a','kind':'AZURE'} | UnknownProviderMetadata",
                "{'kind':'GCP','role_arn':'r'} | UnknownProviderMetadata",
                "{'kind':'aws','project_id':'p','location':'l','project_access_label':'a'} | UnknownProviderMetadata",
                "{'kind':'Aws','role_arn':'r'} | UnknownProviderMetadata",
                "{'kind':'','role_arn':'r'} | UnknownProviderMetadata",
                "{'kind':7,'role_arn':'r'} | UnknownProviderMetadata",
                "{'kind':['AWS'],'role_arn':'r'} | UnknownProviderMetadata",
                "{'kind':null,'role_arn':'r'} | AwsProviderMetadata",
                "{'kind':'AWS','project_id':'p','location':'l','project_access_label':'a','role_arn':'r'} | AwsProviderMetadata",
                "{'kind':'GCP','project_id':'p','location':'l','project_access_label':'a','role_arn':'r'} | GcpProviderMetadata",
                "{} | UnknownProviderMetadata",
                "'text' | UnknownProviderMetadata",
                "[1] | UnknownProviderMetadata"
            })
    void isToldApartByItsFields(String document, String type) {
        assertThat(read(ProviderMetadata.class, json(document)).getClass().getSimpleName())
                .endsWith(type);
    }
}
