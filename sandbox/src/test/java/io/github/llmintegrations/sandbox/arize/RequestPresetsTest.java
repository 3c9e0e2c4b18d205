package io.github.llmintegrations.sandbox.arize;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.sandbox.ArizeSpelling;
import io.github.llmintegrations.sandbox.Caller;
import io.github.llmintegrations.sandbox.MutableClock;
import io.github.llmintegrations.sandbox.Reply;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestPresetsTest {

    private final MutableClock clock = new MutableClock("2026-02-13T21:27:19.055Z");

    @AutoClose
    private final Account account = new Account(ArizeSpelling.SCREAMING_SNAKE_CASE, clock);

    @Test
    void getAnIdAndTimes() {
        JsonNode presets = presets(create("[{'name':'a','description':'d','config':{'x':[1,null]}},"
                + "{'name':'b','description':null,'config':{}}]"));

        assertThat(presets).hasSize(2);
        assertThat(presets.get(0).path("id").asText())
                .endsWith("=")
                .isNotEqualTo(presets.at("/1/id").asText());
        assertThat(presets.get(0))
                .isEqualTo(Caller.json("{'id':'" + presets.at("/0/id").asText()
                        + "','name':'a','description':'d','config':{'x':[1,null]},"
                        + "'created_at':'2026-02-13T21:27:19.055Z','updated_at':'2026-02-13T21:27:19.055Z'}"));
        assertThat(presets.get(1).has("description")).isFalse();
    }

    @Test
    void areReplacedAsAListButKeepTheirIdentityByName() {
        Reply created =
                create("[{'name':'same','config':{}},{'name':'changed','config':{}},{'name':'gone','config':{}}]");
        JsonNode before = presets(created);
        clock.advance(Duration.ofMinutes(1));
        JsonNode after = presets(update(
                created.id(),
                "{'request_presets':[{'name':'new','config':{}},{'name':'changed','config':{'x':1}},"
                        + "{'name':'same','config':{}}]}"));

        assertThat(after.findValuesAsText("name")).containsExactly("new", "changed", "same");
        assertThat(after.get(2)).isEqualTo(before.get(0));
        assertThat(after.at("/1/id")).isEqualTo(before.at("/1/id"));
        assertThat(after.at("/1/created_at")).isEqualTo(before.at("/1/created_at"));
        assertThat(after.at("/1/updated_at").asText()).isEqualTo("2026-02-13T21:28:19.055Z");
        assertThat(after.at("/1/config")).isEqualTo(Caller.json("{'x':1}"));
        assertThat(after.at("/0/created_at").asText()).isEqualTo("2026-02-13T21:28:19.055Z");
        assertThat(before.findValuesAsText("id"))
                .doesNotContain(after.at("/0/id").asText());
    }

    @Test
    void stayWhenAnUpdateDoesNotNameThem() {
        Reply created = create("[{'name':'a','config':{}}]");

        assertThat(presets(update(created.id(), "{'endpoint':'https://b.example'}")))
                .isEqualTo(presets(created));
    }

    @Test
    void goWhenTheListIsEmpty() {
        Reply created = create("[{'name':'a','config':{}}]");

        assertThat(presets(update(created.id(), "{'request_presets':[]}"))).isEmpty();
        assertThat(update(created.id(), "{'request_presets':null}").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [{'config':{}}] | 400 | [0].name: required
            [{'name':'a'}] | 400 | [0].config: required
            [{'name':'a','config':[]}] | 400 | [0].config: must be an object
            [{'name':1,'config':{}}] | 400 | [0].name: must be a string
            [{'name':'a','config':{},'id':'i'}] | 400 | [0].id: unknown field
            [null] | 400 | [0]: must not be null
            [{'name':'','config':{}}] | 422 | [0].name: must have 1 to 255 characters
            [{'name':'a','config':{}},{'name':'a','config':{}}] | 422 | [1].name: must be unique
            """)
    void areRefusedWhenTheyMakeNoSense(String presets, int status, String detail) {
        Reply reply = create(presets);

        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.detail()).isEqualTo("config.request_presets" + detail);
    }

    @Test
    void haveLimitsInCharactersRatherThanUnits() {
        String emoji = "😀";

        assertThat(create("[{'name':'" + emoji.repeat(255) + "','description':'" + emoji.repeat(1024)
                                + "','config':{}}]")
                        .status())
                .isEqualTo(201);
        assertThat(create("[{'name':'" + "n".repeat(256) + "','config':{}}]").status())
                .isEqualTo(422);
        assertThat(create("[{'name':'n','description':'" + "d".repeat(1025) + "','config':{}}]")
                        .detail())
                .isEqualTo("config.request_presets[0].description: must have at most 1024 characters");
    }

    private Reply create(String presets) {
        return account.create("{'type':'AGENT','name':'n','config':{'endpoint':'https://a.example','input_schema':{},"
                + "'request_presets':" + presets + "}}");
    }

    private Reply update(String id, String config) {
        return account.update(id, "{'type':'AGENT','config':" + config + "}");
    }

    private static JsonNode presets(Reply reply) {
        return reply.json().at("/config/request_presets");
    }
}
