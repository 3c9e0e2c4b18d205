package io.github.llmintegrations.sandbox.internal.arize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.Attribute;
import io.github.llmintegrations.sandbox.internal.ObjectSpec;
import io.github.llmintegrations.sandbox.internal.Rule;
import io.github.llmintegrations.sandbox.internal.StateDerivation;

/**
 * The authentication of a custom provider. An {@code api_key} and an {@code auth} of the default type are two ways
 * to write the same credential. The sandbox stores the key, and an {@code auth} only if it is of another type.
 */
final class CustomCredentials implements StateDerivation {

    private static final String API_KEY = "api_key";
    private static final String AUTH = "auth";
    private static final String AUTH_TYPE = "auth_type";

    /** The field {@code auth} came after June 2026, so its values have one spelling. */
    private static final String DEFAULT_TYPE = AuthType.DEFAULT.name();

    private final UnionSpec auth;

    CustomCredentials(EnumSpelling enums) {
        auth = UnionSpec.by(AUTH_TYPE, true)
                .with(DEFAULT_TYPE, ObjectSpec.of(WriteOnly.secret(API_KEY)))
                .with(
                        enums.spell(AuthType.OAUTH2_CLIENT_CREDENTIALS),
                        ObjectSpec.of(
                                Attribute.text("token_url").mandatory(),
                                Attribute.text("client_id").mandatory(),
                                WriteOnly.secret("client_secret").mandatory(),
                                Attribute.text("scopes"),
                                Attribute.text("audience")));
    }

    Attribute attribute() {
        return Attribute.of(AUTH, auth.createShape()).renderedBy(this::read);
    }

    /** HTTP basic authentication separates the id and the secret by a colon. */
    static Rule clientIdHasNoColon() {
        return (request, result, violations) -> {
            if (result.path("client_id").asText().indexOf(':') >= 0) {
                violations.at("client_id").add("must not hold a colon");
            }
        };
    }

    @Override
    public void derive(ObjectNode before, ObjectNode request, ObjectNode result) {
        if (request.has(AUTH)) {
            result.remove(API_KEY);
            JsonNode sent = result.path(AUTH);
            if (sent.path(AUTH_TYPE).asText().equals(DEFAULT_TYPE)) {
                result.remove(AUTH);
                if (sent.has(API_KEY)) {
                    result.set(API_KEY, sent.get(API_KEY));
                }
            }
        } else if (request.hasNonNull(API_KEY)) {
            result.remove(AUTH);
        }
    }

    private void read(ObjectNode stored, ObjectNode response) {
        if (stored.get(AUTH) instanceof ObjectNode other) {
            response.set(AUTH, auth.read(other));
        } else {
            response.putObject(AUTH).put(AUTH_TYPE, DEFAULT_TYPE).put("has_" + API_KEY, stored.has(API_KEY));
        }
    }
}
