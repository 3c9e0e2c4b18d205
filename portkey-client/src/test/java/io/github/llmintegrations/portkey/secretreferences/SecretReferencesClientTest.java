package io.github.llmintegrations.portkey.secretreferences;

import static io.github.llmintegrations.portkey.Documents.read;
import static io.github.llmintegrations.portkey.Documents.written;
import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.BadRequestException;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.PermissionDeniedException;
import io.github.llmintegrations.portkey.FakePortkey;
import io.github.llmintegrations.portkey.SecretReferencesClient;
import io.github.llmintegrations.portkey.integrations.AwsAuthType;
import io.github.llmintegrations.portkey.integrations.AzureAuthMode;
import io.github.llmintegrations.portkey.schema.CreateResponse;
import io.github.llmintegrations.portkey.secretreferences.AuthConfigCases.Case;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretReferencesClientTest {
    @AutoClose
    private final FakePortkey portkey = new FakePortkey();

    private final SecretReferencesClient references = portkey.client().secretReferences();

    static Stream<Case> auths() {
        return AuthConfigCases.all();
    }

    @ParameterizedTest
    @MethodSource("auths")
    void createsWithEachAuthentication(Case auth) {
        portkey.answers(
                200, "{\"id\":\"3c90c3cc\",\"slug\":\"my-secret\",\"object\":\"secret-reference\",\"brand_new\":1}");

        CreateResponse created = references.create(CreateSecretReferenceRequest.builder()
                .name("My secret")
                .authConfig(auth.config())
                .secretPath("prod/openai")
                .build());

        assertThat(created.id()).contains("3c90c3cc");
        assertThat(created.slug()).isEqualTo("my-secret");
        assertThat(created.object()).contains("secret-reference");
        assertThat(created.additionalProperties()).containsEntry("brand_new", json("1"));
        portkey.assertReceived(
                "POST",
                "/v1/secret-references",
                json("{'name':'My secret','manager_type':'" + auth.manager() + "','auth_config':" + auth.json()
                        + ",'secret_path':'prod/openai'}"));
    }

    @Test
    void createsWithEveryField() {
        portkey.answers(200, "{\"slug\":\"s\"}");

        CreateSecretReferenceRequest request = CreateSecretReferenceRequest.builder()
                .name("n")
                .slug("my-secret")
                .description("d")
                .authConfig(AwsServiceRoleAuthConfig.builder().build())
                .secretPath("p")
                .secretKey("k")
                .allowAllWorkspaces(false)
                .addAllowedWorkspace("ws-1")
                .putTag("team", "ml")
                .putAdditionalProperty("organisation_id", json("'o'"))
                .build();
        references.create(request);

        assertThat(request.managerType()).isEqualTo(ManagerType.AWS_SM);
        assertThat(request.toBuilder().build()).isEqualTo(request);
        portkey.assertReceived(
                "POST",
                "/v1/secret-references",
                json("{'name':'n','slug':'my-secret','description':'d','manager_type':'aws_sm',"
                        + "'auth_config':{'aws_auth_type':'serviceRole'},'secret_path':'p','secret_key':'k',"
                        + "'allow_all_workspaces':false,'allowed_workspaces':['ws-1'],'tags':{'team':'ml'},"
                        + "'organisation_id':'o'}"));
    }

    private static final String DETAIL = "{'id':'3c90c3cc','organisation_id':'o','name':'n','slug':'s',"
            + "'description':'d','manager_type':'aws_sm','secret_path':'p','secret_key':'k',"
            + "'allow_all_workspaces':false,'allowed_workspaces':['ws-1'],'tags':{'team':'ml'},'status':'ACTIVE',"
            + "'created_by':'u','created_at':'2026-01-02T03:04:05Z','last_updated_at':'2026-02-03T04:05:06Z',"
            + "'auth_config':{'aws_auth_type':'accessKey','masked_aws_access_key_id':'AK***',"
            + "'masked_aws_secret_access_key':'s***','aws_region':'us-east-1','brand_new':[1]},"
            + "'object':'secret-reference','brand_new':{'of':['today',null]}}";

    @Test
    void gets() {
        portkey.answers(200, json(DETAIL));

        SecretReference reference = references.get("my/secret");

        portkey.assertReceived("GET", "/v1/secret-references/my%2Fsecret");
        assertThat(reference)
                .isEqualTo(SecretReference.builder()
                        .id("3c90c3cc")
                        .organisationId("o")
                        .name("n")
                        .slug("s")
                        .description("d")
                        .managerType(ManagerType.AWS_SM)
                        .secretPath("p")
                        .secretKey("k")
                        .allowAllWorkspaces(false)
                        .addAllowedWorkspace("ws-1")
                        .putTag("team", "ml")
                        .status(SecretReferenceStatus.ACTIVE)
                        .createdBy("u")
                        .createdAt(Instant.parse("2026-01-02T03:04:05Z"))
                        .lastUpdatedAt(Instant.parse("2026-02-03T04:05:06Z"))
                        .authConfig(MaskedAwsAuthConfig.builder()
                                .awsAuthType(AwsAuthType.ACCESS_KEY)
                                .maskedAwsAccessKeyId("AK***")
                                .maskedAwsSecretAccessKey("s***")
                                .awsRegion("us-east-1")
                                .putAdditionalProperty("brand_new", json("[1]"))
                                .build())
                        .object("secret-reference")
                        .putAdditionalProperty("brand_new", json("{'of':['today',null]}"))
                        .build());
        assertThat(written(reference)).isEqualTo(json(DETAIL));
        SecretReferenceSummary summary = reference;
        assertThat(summary.managerType()).contains(ManagerType.AWS_SM);
    }

    @Test
    void getsNothingButASlugWhenEverythingElseIsMissing() {
        assertThat(read(SecretReference.class, json("{'slug':'s','auth_config':null,'allowed_workspaces':null}")))
                .isEqualTo(SecretReference.builder().slug("s").build());
    }

    private static MaskedAuthConfig auth(String json) {
        return read(SecretReference.class, json("{'slug':'s','auth_config':" + json + "}"))
                .authConfig()
                .orElseThrow();
    }

    @Test
    void readsTheAuthenticationOfEachManager() {
        assertThat(auth("{'azure_auth_mode':'entra','azure_vault_url':'u','azure_entra_tenant_id':'t',"
                        + "'azure_entra_client_id':'c','masked_azure_entra_client_secret':'s***'}"))
                .isEqualTo(MaskedAzureAuthConfig.builder()
                        .azureAuthMode(AzureAuthMode.ENTRA)
                        .azureVaultUrl("u")
                        .azureEntraTenantId("t")
                        .azureEntraClientId("c")
                        .maskedAzureEntraClientSecret("s***")
                        .build());
        assertThat(auth("{'masked_vault_secret_id':'s***','vault_auth_type':'approle','vault_addr':'a',"
                        + "'vault_role_id':'r','vault_namespace':'n'}"))
                .isEqualTo(MaskedHashicorpAuthConfig.builder()
                        .maskedVaultSecretId("s***")
                        .vaultAuthType(VaultAuthType.APPROLE)
                        .vaultAddr("a")
                        .vaultRoleId("r")
                        .vaultNamespace("n")
                        .build());
        assertThat(auth("{'aws_auth_type':'of-tomorrow','masked_aws_role_arn':'a***'}"))
                .isEqualTo(MaskedAwsAuthConfig.builder()
                        .awsAuthType(AwsAuthType.of("of-tomorrow"))
                        .maskedAwsRoleArn("a***")
                        .build());
        JsonNode unknown = json("{'gcp_project':'p','masked_gcp_key':'k***'}");
        assertThat(auth(unknown.toString())).isInstanceOf(MaskedOtherAuthConfig.class);
        assertThat(auth(unknown.toString()).additionalProperties())
                .containsEntry("gcp_project", json("'p'"))
                .containsEntry("masked_gcp_key", json("'k***'"));
        assertThat(auth("{}")).isEqualTo(MaskedOtherAuthConfig.builder().build());
    }

    @Test
    void listsAPage() {
        portkey.answers(
                200,
                "{\"object\":\"list\",\"total\":3,\"data\":[{\"slug\":\"a\",\"manager_type\":\"gcp_sm\",\"more\":1},"
                        + "{\"slug\":\"b\"}]}");

        Page<SecretReferenceSummary> page = references.list(ListSecretReferencesRequest.builder()
                .managerType(ManagerType.AWS_SM)
                .putTag("team", "ml & \"co\"")
                .search("my secret")
                .currentPage(0)
                .pageSize(2)
                .build());

        assertThat(page.items()).extracting(SecretReferenceSummary::slug).containsExactly("a", "b");
        assertThat(page.items().get(0).managerType()).contains(ManagerType.of("gcp_sm"));
        assertThat(page.items().get(0).additionalProperties()).containsEntry("more", json("1"));
        assertThat(page.hasMore()).isTrue();
        portkey.assertReceived(
                "GET",
                "/v1/secret-references?manager_type=aws_sm"
                        + "&tags=%7B%22team%22%3A%22ml%20%26%20%5C%22co%5C%22%22%7D&search=my%20secret"
                        + "&current_page=0&page_size=2");
    }

    @Test
    void listsAllPages() {
        portkey.answersEach(request -> {
            String page = request.getUrl().queryParameter("current_page");
            int start = 20 * Integer.parseInt(page == null ? "0" : page);
            String items = IntStream.range(start, Math.min(start + 20, 41))
                    .mapToObj(each -> "{\"slug\":\"s" + each + "\"}")
                    .collect(java.util.stream.Collectors.joining(","));
            return FakePortkey.answer(200, "{\"total\":41,\"data\":[" + items + "]}")
                    .build();
        });

        assertThat(references.listAll(ListSecretReferencesRequest.all()).stream()
                        .map(SecretReferenceSummary::slug))
                .hasSize(41)
                .doesNotHaveDuplicates();
        portkey.assertReceived("GET", "/v1/secret-references?current_page=0");
        portkey.assertReceived("GET", "/v1/secret-references?current_page=1");
        portkey.assertReceived("GET", "/v1/secret-references?current_page=2");
        assertThat(portkey.requestCount()).isEqualTo(3);
    }

    @Test
    void updates() {
        portkey.answers(200, "{}");

        references.update(
                "s",
                UpdateSecretReferenceRequest.builder()
                        .name("n")
                        .clearDescription()
                        .authConfig(HashicorpTokenAuthConfig.builder()
                                .vaultAddr("https://vault.example")
                                .vaultToken("t")
                                .build())
                        .secretPath("p")
                        .clearSecretKey()
                        .addAllowedWorkspace("ws-1")
                        .tags(Map.of("a", "b"))
                        .putAdditionalProperty("brand_new", json("1"))
                        .build());

        portkey.assertReceived(
                "PUT",
                "/v1/secret-references/s",
                json("{'name':'n','description':null,'auth_config':{'vault_auth_type':'token',"
                        + "'vault_addr':'https://vault.example','vault_token':'t'},'secret_path':'p',"
                        + "'secret_key':null,'allowed_workspaces':['ws-1'],'tags':{'a':'b'},'brand_new':1}"));
    }

    @Test
    void deletes() {
        portkey.answers(200, "{}");

        references.delete("3c90c3cc-0d44-4b50-8888-8dd25736052a");

        portkey.assertReceived("DELETE", "/v1/secret-references/3c90c3cc-0d44-4b50-8888-8dd25736052a");
    }

    @Test
    void failsAsPortkeySays() {
        portkey.answers(400, "{\"success\":false,\"data\":{\"message\":\"in use\",\"errorCode\":\"AB01\"}}");
        portkey.answers(403, "{\"message\":\"not in your plan\",\"errorCode\":\"AB03\"}");
        portkey.answers(404, "{}");

        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> references.delete("s"))
                .withMessageStartingWith("DELETE /secret-references/{secretReferenceId}: 400")
                .satisfies(e -> assertThat(e.operation()).isEqualTo("secretReferences.delete"));
        assertThatExceptionOfType(PermissionDeniedException.class)
                .isThrownBy(() -> references.list(ListSecretReferencesRequest.all()))
                .withMessageStartingWith("GET /secret-references: 403");
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> references.get("s"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void refusesAnIdThatCannotBeAPathSegment(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> references.get(id))
                .withMessageStartingWith("secretReferenceId");
        assertThatIllegalArgumentException().isThrownBy(() -> references.delete(id));
        assertThat(portkey.requestCount()).isZero();
    }
}
