package io.github.llmintegrations.sandbox.internal.arize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.Rule;
import io.github.llmintegrations.sandbox.internal.StrictJson;
import java.net.URI;
import java.net.URISyntaxException;

/** The rules that several objects share. */
final class Rules {

    private static final int LARGEST_HEADERS = 8_175;

    private Rules() {}

    /** Returns a rule that these attributes have values, so that clearing one is a 422, not a 400. */
    static Rule present(String... names) {
        return (request, result, violations) -> {
            for (String name : names) {
                if (!result.has(name)) {
                    violations.at(name).add("required");
                }
            }
        };
    }

    /** Returns a rule that a request contains at most one of these attributes. */
    static Rule exclusive(String one, String other) {
        return (request, result, violations) -> {
            if (request.has(one) && request.has(other)) {
                violations.at(one).add("cannot go together with " + other);
            }
        };
    }

    /** Returns a rule that the default models are enabled, or at least one model is named. */
    static Rule modelSource() {
        return (request, result, violations) -> {
            if (!result.path("is_default_models_enabled").asBoolean()
                    && result.path("model_names").isEmpty()) {
                violations.at("model_names").add("required unless is_default_models_enabled is true");
            }
        };
    }

    static Rule headersFit() {
        return (request, result, violations) -> {
            JsonNode headers = result.path("headers");
            if (headers.isObject() && StrictJson.size(headers) > LARGEST_HEADERS) {
                violations.at("headers").add("must not be larger than " + LARGEST_HEADERS + " bytes of JSON");
            }
        };
    }

    /** Returns a rule that the attribute is an absolute https URL. */
    static Rule https(String name) {
        return (request, result, violations) -> {
            if (!isHttps(result.path(name).asText())) {
                violations.at(name).add("must be a URL that begins with https://");
            }
        };
    }

    /** Returns a rule that applies another one to the object in this attribute, if there is one. */
    static Rule within(String name, Rule rule) {
        return (request, result, violations) -> {
            if (result.get(name) instanceof ObjectNode part) {
                rule.check(part, part, violations.at(name));
            }
        };
    }

    private static boolean isHttps(String text) {
        try {
            URI uri = new URI(text);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getRawAuthority() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
