package io.github.llmintegrations.sandbox.arize;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.sandbox.ArizeSpelling;
import io.github.llmintegrations.sandbox.MutableClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class IdsAndTimestampsTest {

    private static final String GEMINI = "{'provider':'GEMINI','api_key':'k'}";

    private final MutableClock clock = new MutableClock("2026-02-13T21:27:19.055999Z");

    @AutoClose
    private final Account account = new Account(ArizeSpelling.SCREAMING_SNAKE_CASE, clock);

    @Test
    void idsAreBase64OfAKindAndANumber() {
        String agent = account.create("{'type':'AGENT','name':'n','config':{'endpoint':'https://e','input_schema':{}}}")
                .id();
        String evaluator = account.create("{'type':'EVALUATOR','name':'m','config':"
                        + "{'endpoint':'https://e','input_schema':{'type':'object'}}}")
                .id();

        assertThat(decoded(account.createLlm("n", GEMINI).id())).startsWith("LlmIntegration:");
        assertThat(decoded(agent)).startsWith("AgentIntegration:");
        assertThat(decoded(evaluator)).startsWith("EvaluatorIntegration:");
        assertThat(decoded(account.createAi("{'name':'n','provider':'OPEN_AI'}").id()))
                .startsWith("AiIntegration:");
    }

    @Test
    void idsHoldEveryCharacterThatNeedsEscaping() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            ids.add(account.createLlm("n" + i, GEMINI).id());
        }

        assertThat(ids).doesNotHaveDuplicates().allSatisfy(id -> assertThat(id).endsWith("="));
        assertThat(ids.get(0)).doesNotContain("/", "+");
        assertThat(ids.get(1)).contains("/");
        assertThat(ids.get(2)).contains("+");
        assertThat(ids).allSatisfy(id -> assertThat(account.get(id).id()).isEqualTo(id));
    }

    @Test
    void theCreatorIsTheSameUserEverywhere() {
        JsonNode integration = account.createLlm("n", GEMINI).json();
        JsonNode aiIntegration =
                account.createAi("{'name':'n','provider':'OPEN_AI'}").json();

        assertThat(decoded(integration.path("created_by_user_id").asText())).startsWith("User:");
        assertThat(aiIntegration.path("created_by_user_id")).isEqualTo(integration.path("created_by_user_id"));
    }

    @Test
    void timesAreInUtcToTheMillisecond() {
        JsonNode created = account.createLlm("n", GEMINI).json();

        assertThat(created.path("created_at").asText()).isEqualTo("2026-02-13T21:27:19.055Z");
        assertThat(created.path("updated_at").asText()).isEqualTo("2026-02-13T21:27:19.055Z");
    }

    @Test
    void anUpdateMovesTheTimeOfUpdateOnly() {
        String id = account.createLlm("n", GEMINI).id();
        clock.advance(Duration.ofHours(3));
        JsonNode updated = account.update(id, "{'type':'LLM','name':'n'}").json();

        assertThat(updated.path("created_at").asText()).isEqualTo("2026-02-13T21:27:19.055Z");
        assertThat(updated.path("updated_at").asText()).isEqualTo("2026-02-14T00:27:19.055Z");
        assertThat(account.get(id).json()).isEqualTo(updated);
    }

    @Test
    void anUpdateMovesTheTimeEvenWhenTheClockStandsStill() {
        String id = account.createAi("{'name':'n','provider':'OPEN_AI'}").id();

        assertThat(account.updateAi(id, "{'name':'m'}")
                        .json()
                        .path("updated_at")
                        .asText())
                .isEqualTo("2026-02-13T21:27:19.056Z");
        assertThat(account.updateAi(id, "{'name':'o'}")
                        .json()
                        .path("updated_at")
                        .asText())
                .isEqualTo("2026-02-13T21:27:19.057Z");
    }

    @Test
    void timesComeFromTheSystemUnlessTested() {
        Instant before = Instant.now().minusMillis(1);
        try (Account real = Account.camelCase()) {
            Instant created = Instant.parse(
                    real.createLlm("n", GEMINI).json().path("created_at").asText());

            assertThat(created).isBetween(before, Instant.now());
        }
    }

    private static String decoded(String id) {
        return new String(Base64.getDecoder().decode(id), StandardCharsets.US_ASCII);
    }
}
