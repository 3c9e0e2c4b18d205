package io.github.llmintegrations.arize.aiintegrations;

import static io.github.llmintegrations.arize.Refused.missing;
import static io.github.llmintegrations.arize.Refused.refused;
import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.llmintegrations.arize.Refused;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What creates and updates of AI integrations must be. */
class AiIntegrationRulesTest {
    private static final String METADATA = "AWS_BEDROCK requires providerMetadata with roleArn; VERTEX_AI requires"
            + " providerMetadata with projectId, location and projectAccessLabel";
    private static final String UNKNOWN = "providerMetadata must be of a known kind";
    private static final String READ_ONLY =
            "authType must not be OAUTH2_CLIENT_CREDENTIALS, which /v2/ai-integrations does not accept";

    private static final ProviderMetadata AWS =
            AwsProviderMetadata.builder().roleArn("secret").build();
    private static final ProviderMetadata GCP = GcpProviderMetadata.builder()
            .projectId("secret")
            .location("secret")
            .projectAccessLabel("secret")
            .build();
    private static final ProviderMetadata OTHER = new UnknownProviderMetadata(json("{'role':'secret'}"));

    private static CreateAiIntegrationRequest.Builder create(AiIntegrationProvider provider) {
        return CreateAiIntegrationRequest.builder().name("secret").provider(provider);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                missing(
                        CreateAiIntegrationRequest.class,
                        "name, provider",
                        () -> CreateAiIntegrationRequest.builder().build()),
                missing(
                        AwsProviderMetadata.class,
                        "roleArn",
                        () -> AwsProviderMetadata.builder().build()),
                missing(
                        GcpProviderMetadata.class,
                        "projectId, location, projectAccessLabel",
                        () -> GcpProviderMetadata.builder().build()),
                missing(
                        GcpProviderMetadata.class,
                        "location",
                        () -> GcpProviderMetadata.builder()
                                .projectId("secret")
                                .projectAccessLabel("secret")
                                .build()),
                refused(
                        "AwsProviderMetadata: roleArn must not be blank; externalId must not be blank",
                        () -> AwsProviderMetadata.builder()
                                .roleArn("")
                                .externalId("")
                                .build()),
                refused(
                        "GcpProviderMetadata: projectId must not be blank; location must not be blank;"
                                + " projectAccessLabel must not be blank",
                        () -> GcpProviderMetadata.builder()
                                .projectId("")
                                .location("")
                                .projectAccessLabel("")
                                .build()),
                refused(
                        "CreateAiIntegrationRequest: name must not be blank; apiKey must not be blank;"
                                + " baseUrl must not be blank; " + METADATA,
                        () -> CreateAiIntegrationRequest.builder()
                                .name("")
                                .provider(AiIntegrationProvider.AWS_BEDROCK)
                                .apiKey("")
                                .baseUrl("")
                                .build()),
                refused(
                        "CreateAiIntegrationRequest: " + UNKNOWN,
                        () -> create(AiIntegrationProvider.GEMINI)
                                .providerMetadata(OTHER)
                                .build()),
                refused(
                        "CreateAiIntegrationRequest: " + METADATA + "; " + UNKNOWN,
                        () -> create(AiIntegrationProvider.AWS_BEDROCK)
                                .providerMetadata(OTHER)
                                .build()),
                refused(
                        "CreateAiIntegrationRequest: " + READ_ONLY,
                        () -> create(AiIntegrationProvider.CUSTOM)
                                .authType(AiIntegrationAuthType.of("OAUTH2_CLIENT_CREDENTIALS"))
                                .build()),
                refused(
                        "UpdateAiIntegrationRequest: at least one field must be set",
                        () -> UpdateAiIntegrationRequest.builder().build()),
                refused(
                        "UpdateAiIntegrationRequest: name must not be blank; apiKey must not be blank;"
                                + " baseUrl must not be blank; " + UNKNOWN + "; " + READ_ONLY,
                        () -> UpdateAiIntegrationRequest.builder()
                                .name("")
                                .apiKey("")
                                .baseUrl("")
                                .providerMetadata(OTHER)
                                .authType(AiIntegrationAuthType.OAUTH2_CLIENT_CREDENTIALS)
                                .build()));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void nameEveryFaultAndNoValue(Refused refused) {
        refused.assertRefused();
    }

    static Stream<Arguments> withTheWrongMetadata() {
        return Stream.of(
                wrong("AWS_BEDROCK without any", create(AiIntegrationProvider.AWS_BEDROCK)),
                wrong(
                        "AWS_BEDROCK with another's",
                        create(AiIntegrationProvider.AWS_BEDROCK).providerMetadata(GCP)),
                wrong("VERTEX_AI without any", create(AiIntegrationProvider.VERTEX_AI)),
                wrong(
                        "VERTEX_AI with another's",
                        create(AiIntegrationProvider.VERTEX_AI).providerMetadata(AWS)));
    }

    private static Arguments wrong(String name, CreateAiIntegrationRequest.Builder request) {
        return Arguments.argumentSet(name, new Refused(request::build, "CreateAiIntegrationRequest: " + METADATA));
    }

    @ParameterizedTest
    @MethodSource("withTheWrongMetadata")
    void wantTheMetadataOfTheProvider(Refused refused) {
        refused.assertRefused();
    }

    static Stream<CreateAiIntegrationRequest.Builder> withTheRightMetadata() {
        return Stream.of(
                create(AiIntegrationProvider.AWS_BEDROCK).providerMetadata(AWS),
                create(AiIntegrationProvider.VERTEX_AI).providerMetadata(GCP),
                create(AiIntegrationProvider.of("awsBedrock")).providerMetadata(AWS),
                create(AiIntegrationProvider.GEMINI),
                create(AiIntegrationProvider.CUSTOM).providerMetadata(AWS),
                create(AiIntegrationProvider.OPEN_AI).providerMetadata(GCP),
                create(AiIntegrationProvider.CUSTOM).authType(AiIntegrationAuthType.of("OF_TOMORROW")),
                create(AiIntegrationProvider.of("NEXT_YEAR")));
    }

    @ParameterizedTest
    @MethodSource("withTheRightMetadata")
    void takeTheMetadataOfTheProvider(CreateAiIntegrationRequest.Builder request) {
        assertThatCode(request::build).doesNotThrowAnyException();
    }
}
