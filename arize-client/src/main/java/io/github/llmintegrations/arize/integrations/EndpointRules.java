package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.json.Documents;
import io.github.llmintegrations.core.internal.json.Values;
import java.util.List;
import java.util.regex.Pattern;

/** The rules for the configurations of agents and evaluators. */
final class EndpointRules {
    static final String NOT_HTTPS = "endpoint must start with https://";
    static final String SAME_NAMES = "the names of request_presets must differ";
    static final String NOT_EVALUATOR_SCHEMA = "input_schema must be an object with type: object, without a property"
            + " arize_metadata, of at most 64 KiB";

    private static final Pattern HTTPS = Pattern.compile("(?i)https://.+");
    private static final int MOST_SCHEMA_BYTES = 64 << 10;

    private EndpointRules() {}

    static boolean isHttps(String endpoint) {
        return HTTPS.matcher(endpoint).matches();
    }

    static boolean haveDistinctNames(List<RequestPresetInput> presets) {
        return presets.stream().map(RequestPresetInput::name).distinct().count() == presets.size();
    }

    static boolean isEvaluatorSchema(JsonNode schema) {
        return schema.isObject()
                && schema.path("type").asText().equals("object")
                && schema.path("properties").path("arize_metadata").isMissingNode()
                && schema.path("arize_metadata").isMissingNode()
                && Documents.write(Values.TREE, schema, null).length <= MOST_SCHEMA_BYTES;
    }
}
