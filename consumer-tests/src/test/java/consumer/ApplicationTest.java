package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpServer;
import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.arize.integrations.CreateLlmIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateOpenAiConfig;
import io.github.llmintegrations.arize.integrations.Integration;
import io.github.llmintegrations.arize.integrations.IntegrationType;
import io.github.llmintegrations.arize.integrations.LlmIntegration;
import io.github.llmintegrations.arize.integrations.OpenAiConfig;
import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.portkey.integrations.AwsAuth;
import io.github.llmintegrations.portkey.integrations.BedrockConfiguration;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.portkey.integrations.IntegrationSummary;
import io.github.llmintegrations.portkey.integrations.MaskedBedrockConfiguration;
import io.github.llmintegrations.sandbox.arize.ArizeSandbox;
import io.github.llmintegrations.sandbox.portkey.PortkeySandbox;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an application does with the clients, with Jackson and with its other dependencies. */
class ApplicationTest {

    @Test
    void createsGetsAndListsAtArize() {
        try (ArizeSandbox sandbox = ArizeSandbox.start();
                ArizeClient arize = ArizeClient.builder()
                        .baseUrl(sandbox.baseUrl())
                        .apiKey(sandbox.apiKey())
                        .build()) {
            Integration created = arize.integrations()
                    .create(CreateLlmIntegrationRequest.builder()
                            .name("OpenAI")
                            .config(CreateOpenAiConfig.builder().apiKey("sk-1").build())
                            .build());

            Integration read = arize.integrations().get(created.id());
            List<String> names = arize.integrations()
                    .listAll(io.github.llmintegrations.arize.integrations.ListIntegrationsRequest.of(IntegrationType.LLM))
                    .stream()
                    .map(Integration::name)
                    .toList();

            assertInstanceOf(OpenAiConfig.class, assertInstanceOf(LlmIntegration.class, read).config().orElseThrow());
            assertEquals(List.of("OpenAI"), names);
        }
    }

    @Test
    void createsGetsAndListsAtPortkey() {
        try (PortkeySandbox sandbox = PortkeySandbox.start();
                PortkeyClient portkey = PortkeyClient.builder()
                        .baseUrl(sandbox.baseUrl())
                        .apiKey(sandbox.apiKey())
                        .build()) {
            String slug = portkey.integrations()
                    .create(CreateIntegrationRequest.builder()
                            .name("Bedrock")
                            .configurations(BedrockConfiguration.builder()
                                    .awsRegion("eu-west-1")
                                    .auth(AwsAuth.assumedRole("arn:aws:iam::123456789012:role/portkey"))
                                    .build())
                            .build())
                    .slug();

            List<String> slugs = portkey.integrations()
                    .listAll(io.github.llmintegrations.portkey.integrations.ListIntegrationsRequest.all())
                    .stream()
                    .map(IntegrationSummary::slug)
                    .toList();

            assertInstanceOf(
                    MaskedBedrockConfiguration.class,
                    portkey.integrations().get(slug).configurations());
            assertEquals(List.of(slug), slugs);
        }
    }

    /** As its framework makes it, with all modules that there are. */
    @Test
    void readsAndWritesJsonOfItsOwn() throws JsonProcessingException {
        ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();

        Order order = mapper.readValue("{\"id\":\"1\",\"at\":\"2026-01-01T00:00:00Z\"}", Order.class);
        JsonNode tree = new ObjectMapper().readTree(mapper.writeValueAsString(order));

        assertEquals(new Order("1", Instant.parse("2026-01-01T00:00:00Z"), null), order);
        assertEquals("1", tree.get("id").asText());
    }

    record Order(String id, Instant at, @JsonInclude(JsonInclude.Include.NON_NULL) String note) {}

    @Test
    void callsWithItsOtherClient() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] answer = Neighbour.ANSWER.getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        try {
            Neighbour.call("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":"
                    + server.getAddress().getPort());
        } finally {
            server.stop(0);
        }
    }
}
