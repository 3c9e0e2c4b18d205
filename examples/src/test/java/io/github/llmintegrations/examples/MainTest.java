package io.github.llmintegrations.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(Map<String, String> environment, String... arguments) {
        return new Main(stream(out), stream(err), environment).run(arguments);
    }

    private int run(String... arguments) {
        return run(Map.of(), arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    static Stream<String> names() {
        return Example.ALL.stream().map(Example::name);
    }

    @Test
    void runsAllExamplesOfArize() {
        assertThat(run()).isZero();

        assertThat(out())
                .contains("arize-create: ", "→ POST /v2/integrations  201", "created Support agent with the id ")
                .contains("arize-list: ", "→ GET /v2/integrations?type=llm&limit=2  200", "&cursor=")
                .contains("Sales Gemini: GEMINI", "LLM integrations: 3")
                .contains("arize-rate-limit: ", "?type=agent  429", "the client waits 1", "agents: 0")
                .contains("Production Anthropic at https://gateway.example.com")
                .contains("Production Anthropic at the public endpoint of Anthropic")
                .contains("ConflictException: POST /v2/integrations: 409 Conflict")
                .contains("UnprocessableEntityException: PATCH /v2/integrations/{integration_id}: 422")
                .contains("\"OpenAI\": no integration has this name")
                .contains("NotFoundException: GET /v2/integrations/{integration_id}: 404")
                .contains("Azure OpenAI with gpt-4o and a key", "Azure OpenAI with gpt-4o, gpt-4o-mini and no key")
                .contains("Staging ANTHROPIC: ANTHROPIC", "AI integrations: 2");
    }

    @Test
    void runsAllExamplesOfPortkey() {
        assertThat(run()).isZero();

        assertThat(out())
                .contains("→ POST /v1/integrations  200")
                .contains("Bedrock assumes arn:aws:iam::123456789012:role/portkey in eu-west-1")
                .contains("support-tuned: enabled", ": disabled")
                .contains("may spend 100, monthly", "Support calls models as @")
                .contains("current_page=1&page_size=2  200", ": groq", "integrations: 3")
                .contains("price: 0.8 of the list price", "price: the list price")
                .contains("NotFoundException: GET /integrations/{slug}: 404")
                .contains("error code: AB08, missing or forbidden: true");
    }

    @Test
    void givesAnMcpServerToAWorkspace() {
        assertThat(run("portkey-mcp")).isZero();

        assertThat(out())
                .contains("→ GET /v1/admin/workspaces?current_page=0&exact_name=Support  200")
                .contains(
                        "→ POST /v1/mcp-integrations  200", "→ GET /v1/mcp-integrations/docs/capabilities?page=1  200")
                .contains("tool search", "resource_template page", "reached: true")
                .contains("Support has https://mcp.portkey.ai/docs/mcp, which returned 200");
    }

    @Test
    void rotatesAKeyThroughACrashRateLimitsAndFailures() {
        assertThat(run("rotate-key")).isZero();

        assertThat(out())
                .contains(
                        "Arize: CREATE LLM integration \"OpenAI\"",
                        "Portkey: CREATE integration \"OpenAI\"",
                        "crashed: Arize has the second key",
                        "Arize: UPDATE LLM integration \"OpenAI\"",
                        "config.api_key: secret, sent",
                        "description: \"do not touch\" → \"registered by the example\"")
                .containsPattern("→ PUT /v1/integrations/\\S+  429\\R(  → PUT /v1/integrations/\\S+  500\\R){2}")
                .doesNotContain("example-key");
    }

    @ParameterizedTest
    @MethodSource("names")
    void runsEachExampleAlone(String name) {
        assertThat(run(name)).isZero();

        assertThat(err()).isEmpty();
        assertThat(out())
                .startsWith(name + ": ")
                .containsPattern("→ [A-Z]+ /v[12]/")
                .containsPattern("\\n  [^→\\s].*\\R"); // something that the example itself prints
    }

    @ParameterizedTest
    @MethodSource("names")
    void leavesNothingBehind(String name) {
        assertThat(run(name, "arize-list", "arize-list-ai-integrations", "portkey-list"))
                .isZero();

        assertThat(out())
                .contains("LLM integrations: 3", "AI integrations: 2")
                .containsPattern("\\n  integrations: 3\\R");
    }

    @Test
    void fitsAHundredColumnsAndPrintsNeitherSecretsNorRawValues() {
        run();

        assertThat(out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(out())
                .doesNotContain("example-key", "example-token", "Bearer")
                .doesNotContain("Optional[", "Integration{", "Limits{");
    }

    @Test
    void endsWithWhatItTook() {
        assertThat(run("arize-rate-limit")).isZero();

        assertThat(out())
                .containsPattern("operation +calls +attempts +time\\R"
                        + "  Arize integrations.list +1 +2 +\\d{4,} ms\\R"
                        + "  total +1 +2 +\\d{4,} ms\\R$");
    }

    @Test
    void runsOnlyTheExamplesThatAreNamed() {
        assertThat(run("arize-create", "portkey-list")).isZero();

        assertThat(out()).contains("arize-create: ", "portkey-list: ").doesNotContain("arize-errors: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-h", "--help"})
    void printsHelp(String option) {
        assertThat(run(option)).isZero();

        assertThat(out()).contains("  arize-create\n", "  arize-list (live)\n", "  portkey-list (live)\n", "--live");
        assertThat(out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Unknown example: make-coffee", "Unknown option: --lives", "Unknown option: -l"})
    void rejectsAnUnknownArgument(String message) {
        assertThat(run("arize-list", message.substring(message.indexOf(": ") + 2)))
                .isEqualTo(2);

        assertThat(err()).startsWith(message + ". See --help.");
        assertThat(out()).isEmpty();
    }

    @Test
    void namesTheVendorsWhoseKeysAreMissing() {
        assertThat(run("--live")).isEqualTo(2);

        assertThat(err())
                .contains("Arize: the environment variable ARIZE_API_KEY is not set.")
                .contains("Portkey: the environment variable PORTKEY_API_KEY is not set.");
        assertThat(out()).isEmpty();
    }

    @Test
    void namesOnlyVendorsThatTheExamplesNeed() {
        assertThat(run(Map.of("ARIZE_API_KEY", " "), "--live", "arize-list")).isEqualTo(2);

        assertThat(err()).contains("ARIZE_API_KEY").doesNotContain("Portkey");
    }

    @Test
    void runsNothingLiveThatWrites() {
        assertThat(run("--live", "arize-create")).isEqualTo(2);

        assertThat(err()).contains("arize-create does not run live");
    }
}
