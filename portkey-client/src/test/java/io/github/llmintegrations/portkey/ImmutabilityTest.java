package io.github.llmintegrations.portkey;

import static io.github.llmintegrations.portkey.Documents.written;
import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.portkey.integrations.AiProviderId;
import io.github.llmintegrations.portkey.integrations.AzureAuth;
import io.github.llmintegrations.portkey.integrations.AzureDeploymentConfig;
import io.github.llmintegrations.portkey.integrations.AzureOpenAiConfiguration;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.portkey.integrations.Integration;
import io.github.llmintegrations.portkey.integrations.MaskedVertexAiConfiguration;
import io.github.llmintegrations.portkey.integrations.OpenAiConfiguration;
import io.github.llmintegrations.portkey.integrations.PricingMultiplier;
import io.github.llmintegrations.portkey.integrations.SecretMapping;
import io.github.llmintegrations.portkey.integrations.SecretTarget;
import io.github.llmintegrations.portkey.integrations.UpdateIntegrationRequest;
import io.github.llmintegrations.portkey.integrations.VertexServiceAccountAuth;
import io.github.llmintegrations.portkey.models.BulkUpdateModelsRequest;
import io.github.llmintegrations.portkey.models.ModelUpdateRequest;
import io.github.llmintegrations.portkey.workspaces.BulkUpdateWorkspacesRequest;
import io.github.llmintegrations.portkey.workspaces.IntegrationWorkspace;
import io.github.llmintegrations.portkey.workspaces.UsageLimits;
import io.github.llmintegrations.portkey.workspaces.UsageLimitsResponse;
import io.github.llmintegrations.portkey.workspaces.WorkspaceUpdateRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What was built does not change any more. */
class ImmutabilityTest {
    private static final SecretMapping MAPPING = SecretMapping.builder()
            .targetField(SecretTarget.key())
            .secretReferenceId("r")
            .build();
    private static final UsageLimits USAGE =
            UsageLimits.builder().creditLimit(1).build();

    private static WorkspaceUpdateRequest.Builder workspace() {
        return WorkspaceUpdateRequest.builder().id("ws").enabled(true);
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                list(
                        "created secret mappings",
                        MAPPING,
                        list -> CreateIntegrationRequest.builder()
                                .name("n")
                                .aiProviderId(AiProviderId.OPENAI)
                                .secretMappings(list)
                                .build()
                                .secretMappings()),
                list(
                        "updated secret mappings",
                        MAPPING,
                        list -> UpdateIntegrationRequest.builder()
                                .secretMappings(list)
                                .build()
                                .secretMappings()
                                .orElseThrow()),
                list(
                        "deployments",
                        AzureDeploymentConfig.builder()
                                .azureApiVersion("v")
                                .azureDeploymentName("d")
                                .azureModelSlug("m")
                                .build(),
                        list -> AzureOpenAiConfiguration.builder()
                                .auth(AzureAuth.managed())
                                .azureResourceName("r")
                                .azureDeploymentConfig(list)
                                .build()
                                .azureDeploymentConfig()),
                list(
                        "models",
                        ModelUpdateRequest.enable("m"),
                        list -> BulkUpdateModelsRequest.builder()
                                .models(list)
                                .build()
                                .models()),
                list(
                        "workspaces",
                        workspace().build(),
                        list -> BulkUpdateWorkspacesRequest.builder()
                                .workspaces(list)
                                .build()
                                .workspaces()
                                .orElseThrow()),
                list(
                        "updated usage limits",
                        USAGE,
                        list -> workspace()
                                .usageLimits(list)
                                .build()
                                .usageLimits()
                                .value()
                                .orElseThrow()),
                list(
                        "read usage limits",
                        UsageLimitsResponse.builder().creditLimit(1).build(),
                        list -> IntegrationWorkspace.builder()
                                .id("ws")
                                .usageLimits(list)
                                .build()
                                .usageLimits()));
    }

    private static <T> Arguments list(String name, T element, Function<List<T>, List<T>> build) {
        List<T> source = new ArrayList<>(List.of(element));
        return Arguments.argumentSet(name, source, build.apply(source));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void listsAreCopiedAndCannotBeChanged(List<?> source, List<?> built) {
        source.clear();

        assertThat(built).hasSize(1);
        assertUnmodifiable(built);
    }

    private static void assertUnmodifiable(Collection<?> collection) {
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(collection::clear);
    }

    @Test
    void mapsAreCopiedAndCannotBeChanged() {
        Map<String, String> headers = new HashMap<>(Map.of("x-a", "1"));
        Map<String, Double> units = new HashMap<>(Map.of("web_search", 1.0));
        Map<String, JsonNode> more = new HashMap<>(Map.of("more", json("1")));
        OpenAiConfiguration configuration = OpenAiConfiguration.builder()
                .customHeaders(headers)
                .additionalProperties(more)
                .build();
        PricingMultiplier multiplier =
                PricingMultiplier.builder().additionalUnits(units).build();

        headers.clear();
        units.clear();
        more.clear();

        assertThat(configuration.customHeaders()).containsOnlyKeys("x-a");
        assertThat(configuration.additionalProperties()).containsOnlyKeys("more");
        assertThat(multiplier.additionalUnits()).containsOnlyKeys("web_search");
        assertUnmodifiable(configuration.customHeaders().keySet());
        assertUnmodifiable(configuration.additionalProperties().keySet());
        assertUnmodifiable(multiplier.additionalUnits().keySet());
    }

    @Test
    void treesAreCopied() {
        ObjectNode tree = (ObjectNode) json("{'private_key':'k'}");
        VertexServiceAccountAuth auth = VertexServiceAccountAuth.builder()
                .vertexServiceAccountJson(tree)
                .build();
        MaskedVertexAiConfiguration masked = MaskedVertexAiConfiguration.builder()
                .maskedVertexServiceAccountJson(tree)
                .build();
        Integration integration =
                Integration.builder().slug("s").rawConfigurations(tree).build();

        tree.removeAll();

        assertThat(json(auth.vertexServiceAccountJson().orElseThrow().reveal())).isEqualTo(json("{'private_key':'k'}"));
        assertThat(masked.maskedVertexServiceAccountJson()).contains(json("{'private_key':'k'}"));
        assertThat(integration.rawConfigurations()).contains(json("{'private_key':'k'}"));
    }

    @Test
    void buildersGoOnWithoutTouchingWhatTheyBuilt() {
        UpdateIntegrationRequest.Builder builder =
                UpdateIntegrationRequest.builder().name("one").putAdditionalProperty("more", json("1"));
        UpdateIntegrationRequest one = builder.build();

        UpdateIntegrationRequest two = builder.name("two")
                .clearPricingAdjustments()
                .putAdditionalProperty("most", json("2"))
                .build();

        assertThat(written(one)).isEqualTo(json("{'name':'one','more':1}"));
        assertThat(written(two)).isEqualTo(json("{'name':'two','pricing_adjustments':null,'more':1,'most':2}"));
    }
}
