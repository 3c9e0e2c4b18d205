package io.github.llmintegrations.portkey.models;

import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.core.DecodeException;
import io.github.llmintegrations.portkey.FakePortkey;
import io.github.llmintegrations.portkey.IntegrationModelsClient;
import io.github.llmintegrations.testing.Json;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntegrationModelsClientTest {
    @AutoClose
    private final FakePortkey portkey = new FakePortkey();

    private final IntegrationModelsClient models =
            portkey.client().integrations().models("prod");

    @Test
    void sendsNothingBeforeItIsAsked() {
        assertThat(models).isNotNull();
        assertThat(portkey.requestCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"models", "data"})
    void lists(String name) {
        ObjectNode document = (ObjectNode) Json.file(getClass(), "models.json");
        document.set(name, document.remove("models"));
        portkey.answers(200, document);

        assertThat(models.list())
                .isEqualTo(IntegrationModelsResponse.builder()
                        .addModels(ModelExample.FULL, ModelExample.PLAIN)
                        .total(2)
                        .allowAllModels(true)
                        .putAdditionalProperty("object", json("'list'"))
                        .putAdditionalProperty("brand_new", json("{'of':['today',null]}"))
                        .build());
        portkey.assertReceived("GET", "/v1/integrations/prod/models");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'total':0,'models':[]}",
                "{'total':null,'models':[]}",
                "{'data':[]}",
                "{'models':null,'data':[]}",
                "{'data':[],'models':[]}",
                "{'total':0.0,'data':[null]}"
            })
    void listsNothing(String body) {
        portkey.answers(200, json(body));

        assertThat(models.list().models()).isEmpty();
    }

    @Test
    void keepsWhatComesWithTheFirstOfSeveralPages() {
        portkey.answers(200, json("{'allow_all_models':'0','total':3,'models':[{'slug':'a'},{'slug':'b'}]}"));
        portkey.answers(200, json("{'models':[{'slug':'c'}],'total':3,'allow_all_models':true}"));

        IntegrationModelsResponse response = models.list();

        assertThat(response.models()).extracting(IntegrationModel::slug).containsExactly("a", "b", "c");
        assertThat(response.allowAllModels()).contains(false);
        assertThat(response.total()).hasValue(3);
    }

    @Test
    void refusesWhatComesTwice() {
        portkey.answers(200, "{\"allow_all_models\":true,\"models\":[],\"allow_all_models\":false}");

        assertThatExceptionOfType(DecodeException.class).isThrownBy(models::list);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "{'models':{}}", "{'models':[{'name':'n'}]}", "<html>", ""})
    void cannotReadWhatIsNoListing(String body) {
        portkey.answers(200, body.replace('\'', '"'));

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(models::list)
                .withMessageStartingWith("GET /integrations/{slug}/models: 200, but the body cannot be read: ");
    }

    @Test
    void updates() {
        portkey.answers(200, "{}");

        models.update(ModelExample.UPDATE);

        portkey.assertReceived("PUT", "/v1/integrations/prod/models", Json.file(getClass(), "models-update.json"));
        assertThat(portkey.requestCount()).isEqualTo(1);
    }

    @Test
    void deletes() {
        portkey.answers(200, "{}");

        models.delete(List.of("gpt-4", "gpt-3.5-turbo"));

        portkey.assertReceived("DELETE", "/v1/integrations/prod/models?slugs=gpt-4,gpt-3.5-turbo");
        assertThat(portkey.requestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a,b              | a%2Cb",
                "meta/llama 3     | meta%2Fllama%203",
                "a+b              | a%2Bb",
                "a%2Cb            | a%252Cb",
                "a&slugs=b#c?d    | a%26slugs%3Db%23c%3Fd",
                "anthropic.claude-v2:1 | anthropic.claude-v2%3A1",
                "ft:gpt-4o:org::7 | ft%3Agpt-4o%3Aorg%3A%3A7",
                "modèle-İı        | mod%C3%A8le-%C4%B0%C4%B1",
                "模型😀            | %E6%A8%A1%E5%9E%8B%F0%9F%98%80",
                "~'\"()*!;@$      | %7E%27%22%28%29*%21%3B%40%24"
            })
    void escapesWhatAModelsSlugHolds(String slug, String escaped) {
        portkey.answers(200, "{}");

        models.delete(List.of("first", slug, "last"));

        portkey.assertReceived("DELETE", "/v1/integrations/prod/models?slugs=first," + escaped + ",last");
    }

    @Test
    void refusesToDeleteNothing() {
        String message = "modelSlugs must hold at least one slug, and no blank one";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> models.delete(List.of()))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> models.delete(List.of("gpt-4", " ")))
                .withMessage(message);
        assertThat(portkey.requestCount()).isZero();
    }
}
