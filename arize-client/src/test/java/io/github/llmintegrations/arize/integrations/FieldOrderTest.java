package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.Documents.read;
import static io.github.llmintegrations.arize.Documents.written;
import static io.github.llmintegrations.arize.schema.EnumSpelling.SCREAMING_SNAKE_CASE;
import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A field that tells what an object is may stand anywhere in it. */
class FieldOrderTest {
    private static final List<String> DOCUMENTS = List.of(
            "{'type':'LLM','id':'1','name':'n','scopings':[{'space_id':'s'}],'created_by_user_id':null,"
                    + "'created_at':'2026-01-02T03:04:05Z','new':{'a':[1]},'config':{'provider':'AWS_BEDROCK',"
                    + "'auth':{'auth_type':'DEFAULT','role_arn':'r','external_id':'e'},'model_names':['a'],'new':'b'}}",
            "{'type':'AGENT','description':'d','id':'2','name':'n','config':{'endpoint':'https://e'}}",
            "{'type':'OF_TOMORROW','id':'3','name':'n','any':{'b':1}}",
            "{'type':17,'id':'4','name':'n'}",
            "{'id':'5','name':'n'}",
            "{'type':'llm','id':'6','name':'n','config':{'provider':'custom','base_url':'https://b','has_api_key':true,"
                    + "'auth':{'auth_type':'oauth2_client_credentials','token_url':'https://t','has_client_secret':true}}}");

    static Stream<Arguments> rotations() {
        Stream.Builder<Arguments> all = Stream.builder();
        for (String document : DOCUMENTS) {
            JsonNode tree = json(document);
            IntStream.range(0, 12).forEach(turns -> all.add(Arguments.of(tree, rotated(tree, turns))));
        }
        return all.build();
    }

    @ParameterizedTest
    @MethodSource("rotations")
    void makesNoDifference(JsonNode document, JsonNode rotated) {
        Integration integration = read(Integration.class, rotated);

        assertThat(integration).isEqualTo(read(Integration.class, document));
        assertThat(written(integration, SCREAMING_SNAKE_CASE))
                .isEqualTo(written(read(Integration.class, document), SCREAMING_SNAKE_CASE));
    }

    /** With the fields of every object turned round. */
    private static JsonNode rotated(JsonNode node, int turns) {
        if (!node.isObject()) {
            return node;
        }
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        Collections.rotate(names, turns);
        ObjectNode rotated = JsonNodeFactory.instance.objectNode();
        names.forEach(name -> rotated.set(name, rotated(node.path(name), turns)));
        return rotated;
    }
}
