package io.github.llmintegrations.benchmarks.contestant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.arize.integrations.AwsBedrockConfig;
import io.github.llmintegrations.arize.integrations.AwsBedrockDefaultAuth;
import io.github.llmintegrations.arize.integrations.Integration;
import io.github.llmintegrations.arize.integrations.LlmIntegration;
import io.github.llmintegrations.benchmarks.documents.ArizeDocuments;
import io.github.llmintegrations.benchmarks.documents.Documents;
import io.github.llmintegrations.benchmarks.documents.PortkeyDocuments;
import io.github.llmintegrations.benchmarks.hand.arize.AwsBedrockAuth;
import io.github.llmintegrations.benchmarks.hand.arize.LlmConfig;
import io.github.llmintegrations.benchmarks.hand.arize.LlmIntegrationPage;
import io.github.llmintegrations.benchmarks.hand.portkey.CreatedIntegration;
import io.github.llmintegrations.benchmarks.hand.portkey.IntegrationPage;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.portkey.integrations.IntegrationSummary;
import io.github.llmintegrations.portkey.schema.CreateResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The SDK and the hand-written clients read the same values from the same documents. */
class SameValuesTest {
    private static final String KEY = "example-key";

    @Test
    void ofAnIntegrationOfArize() throws IOException {
        try (RecordingServer server = new RecordingServer(new ArizeDocuments())) {
            SdkArizeContestant sdk = new SdkArizeContestant(server.baseUrl(), KEY);
            HandArizeContestant hand = new HandArizeContestant(server.baseUrl(), KEY);

            assertThat(item(sdk.get()))
                    .isEqualTo(item(hand.get()))
                    .isEqualTo(item(sdk.create()))
                    .isEqualTo(item(hand.create()))
                    .isEqualTo(item(sdk.createNested()))
                    .isEqualTo(item(hand.createNested()))
                    .isEqualTo(new Item(
                            ArizeDocuments.ID,
                            "Production OpenAI",
                            "OpenAi",
                            Instant.parse("2026-02-13T21:27:19.055Z"),
                            Instant.parse("2026-02-14T08:03:41.279Z")));
        }
    }

    @Test
    void ofAPageOfArize() throws IOException {
        try (RecordingServer server = new RecordingServer(new ArizeDocuments())) {
            Page<Integration> sdk = new SdkArizeContestant(server.baseUrl(), KEY).page();
            LlmIntegrationPage hand = new HandArizeContestant(server.baseUrl(), KEY).page();

            List<Item> items = sdk.items().stream().map(SameValuesTest::item).toList();
            assertThat(items).hasSize(Documents.PAGE_SIZE).doesNotHaveDuplicates();
            assertThat(items)
                    .isEqualTo(hand.integrations().stream()
                            .map(SameValuesTest::item)
                            .toList());
            assertThat(sdk.nextCursor()).hasValue(hand.pagination().nextCursor());
        }
    }

    @Test
    void ofAConfigurationInDepth() throws IOException {
        try (RecordingServer server = new RecordingServer(new ArizeDocuments())) {
            Page<Integration> sdk = new SdkArizeContestant(server.baseUrl(), KEY).page();
            LlmIntegrationPage hand = new HandArizeContestant(server.baseUrl(), KEY).page();

            AwsBedrockConfig sdkConfig = (AwsBedrockConfig)
                    ((LlmIntegration) sdk.items().get(3)).config().orElseThrow();
            LlmConfig.AwsBedrock handConfig =
                    (LlmConfig.AwsBedrock) hand.integrations().get(3).config();
            assertThat(sdkConfig.modelNames())
                    .isEqualTo(handConfig.modelNames())
                    .isNotEmpty();
            assertThat(((AwsBedrockDefaultAuth) sdkConfig.auth().orElseThrow()).roleArn())
                    .hasValue(((AwsBedrockAuth.Default) handConfig.auth()).roleArn());
        }
    }

    @Test
    void ofAnIntegrationOfPortkey() throws IOException {
        try (RecordingServer server = new RecordingServer(new PortkeyDocuments())) {
            var sdk = new SdkPortkeyContestant(server.baseUrl(), KEY).get();
            var hand = new HandPortkeyContestant(server.baseUrl(), KEY).get();

            assertThat(sdk.slug()).isEqualTo(hand.slug()).isEqualTo(PortkeyDocuments.SLUG);
            assertThat(sdk.id()).hasValue(hand.id());
            assertThat(sdk.name()).hasValue(hand.name());
            assertThat(sdk.createdAt()).hasValue(hand.createdAt()).hasValue(Instant.parse("2026-01-02T03:04:05.120Z"));
            assertThat(sdk.lastUpdatedAt()).hasValue(hand.lastUpdatedAt());
            assertThat(sdk.rawConfigurations()).hasValue(hand.configurations());
            assertThat(sdk.workspaceCount()).hasValue(3);
            assertThat(hand.workspaceCount()).isEqualTo(3);
            assertThat(sdk.secretMappings()).hasSameSizeAs(hand.secretMappings());
        }
    }

    @Test
    void ofAPageOfPortkey() throws IOException {
        try (RecordingServer server = new RecordingServer(new PortkeyDocuments())) {
            Page<IntegrationSummary> sdk = new SdkPortkeyContestant(server.baseUrl(), KEY).page();
            IntegrationPage hand = new HandPortkeyContestant(server.baseUrl(), KEY).page();

            List<Item> items = sdk.items().stream().map(SameValuesTest::item).toList();
            assertThat(items).hasSize(Documents.PAGE_SIZE).doesNotHaveDuplicates();
            assertThat(items)
                    .isEqualTo(hand.data().stream().map(SameValuesTest::item).toList());
        }
    }

    @Test
    void ofCreatesOfPortkey() throws IOException {
        try (RecordingServer server = new RecordingServer(new PortkeyDocuments())) {
            SdkPortkeyContestant sdk = new SdkPortkeyContestant(server.baseUrl(), KEY);
            HandPortkeyContestant hand = new HandPortkeyContestant(server.baseUrl(), KEY);

            assertThatTheyAgree(sdk.create(), hand.create());
            assertThatTheyAgree(sdk.createNested(), hand.createNested());
        }
    }

    private static void assertThatTheyAgree(CreateResponse sdk, CreatedIntegration hand) {
        assertThat(sdk.slug()).isEqualTo(hand.slug()).isEqualTo(PortkeyDocuments.SLUG);
        assertThat(sdk.id()).hasValue(hand.id());
    }

    private static Item item(Integration integration) {
        String config =
                ((LlmIntegration) integration).config().orElseThrow().getClass().getSimpleName();
        return new Item(
                integration.id(),
                integration.name(),
                config.replace("Immutable", "").replace("Config", ""),
                integration.createdAt().orElseThrow(),
                integration.updatedAt().orElseThrow());
    }

    private static Item item(io.github.llmintegrations.benchmarks.hand.arize.LlmIntegration integration) {
        return new Item(
                integration.id(),
                integration.name(),
                integration.config().getClass().getSimpleName(),
                integration.createdAt(),
                integration.updatedAt());
    }

    private static Item item(IntegrationSummary integration) {
        return new Item(
                integration.id().orElseThrow(),
                integration.name().orElseThrow(),
                integration.aiProviderId().orElseThrow().value(),
                integration.createdAt().orElseThrow(),
                integration.lastUpdatedAt().orElseThrow());
    }

    private static Item item(io.github.llmintegrations.benchmarks.hand.portkey.IntegrationSummary integration) {
        return new Item(
                integration.id(),
                integration.name(),
                integration.aiProviderId(),
                integration.createdAt(),
                integration.lastUpdatedAt());
    }

    private record Item(String id, String name, String kind, Instant createdAt, Instant updatedAt) {}
}
