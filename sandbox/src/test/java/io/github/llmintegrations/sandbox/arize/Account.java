package io.github.llmintegrations.sandbox.arize;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.sandbox.ArizeSpelling;
import io.github.llmintegrations.sandbox.Caller;
import io.github.llmintegrations.sandbox.Reply;
import io.github.llmintegrations.sandbox.internal.ApiKey;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumSet;

/**
 * A sandbox and someone who calls it. JSON is written with the enum values of the later spelling and sent in the
 * spelling of the sandbox.
 */
final class Account implements AutoCloseable {

    static final String INTEGRATIONS = "/v2/integrations";
    static final String AI_INTEGRATIONS = "/v2/ai-integrations";

    final ArizeSandbox arize;
    final Caller caller;
    private final ArizeSpelling spelling;

    Account(ArizeSpelling spelling) {
        this(spelling, Clock.systemUTC());
    }

    Account(ArizeSpelling spelling, Clock clock) {
        this.spelling = spelling;
        this.arize = new ArizeSandbox(ApiKey.of("ak-test-1234567890"), EnumSet.of(spelling), clock);
        this.caller = new Caller(arize.baseUrl(), arize.apiKey());
    }

    static Account camelCase() {
        return new Account(ArizeSpelling.CAMEL_CASE);
    }

    static Account screaming() {
        return new Account(ArizeSpelling.SCREAMING_SNAKE_CASE);
    }

    Reply create(String json) {
        return caller.post(INTEGRATIONS, EnumValues.in(spelling, json));
    }

    Reply createLlm(String name, String config) {
        return create("{'type':'LLM','name':'" + name + "','config':" + config + "}");
    }

    Reply createAi(String json) {
        return caller.post(AI_INTEGRATIONS, EnumValues.in(spelling, json));
    }

    Reply get(String id) {
        return caller.get(path(INTEGRATIONS, id));
    }

    Reply getAi(String id) {
        return caller.get(path(AI_INTEGRATIONS, id));
    }

    Reply update(String id, String json) {
        return caller.patch(path(INTEGRATIONS, id), EnumValues.in(spelling, json));
    }

    Reply updateLlm(String id, String config) {
        return update(id, "{'type':'LLM','config':" + config + "}");
    }

    Reply updateAi(String id, String json) {
        return caller.patch(path(AI_INTEGRATIONS, id), EnumValues.in(spelling, json));
    }

    Reply list(String query) {
        return caller.get(INTEGRATIONS + "?" + query);
    }

    Reply listAi(String query) {
        return caller.get(AI_INTEGRATIONS + "?" + query);
    }

    Reply delete(String id) {
        return caller.delete(path(INTEGRATIONS, id));
    }

    Reply deleteAi(String id) {
        return caller.delete(path(AI_INTEGRATIONS, id));
    }

    /** The JSON in the spelling of the sandbox. */
    JsonNode json(String json) {
        return Caller.json(EnumValues.in(spelling, json));
    }

    static String path(String collection, String id) {
        return collection + "/" + encoded(id);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        arize.close();
    }
}
