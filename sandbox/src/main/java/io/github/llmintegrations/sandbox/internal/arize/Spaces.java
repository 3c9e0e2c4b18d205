package io.github.llmintegrations.sandbox.internal.arize;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.Attribute;
import io.github.llmintegrations.sandbox.internal.ObjectSpec;
import io.github.llmintegrations.sandbox.internal.QueryParameters;
import io.github.llmintegrations.sandbox.internal.RequestRejectedException;
import io.github.llmintegrations.sandbox.internal.Spec;
import java.util.Optional;
import java.util.function.Predicate;

/** The spaces of {@code /v2/spaces}. Responses do not name the organization of a space. */
final class Spaces implements ResourceModel {

    private static final String ORGANIZATION = "organization_id";
    private static final Spec SPEC =
            ObjectSpec.of(Attribute.text("name"), Attribute.text("description"), Attribute.flag("is_private"));

    private final ResourceCollection organizations;

    Spaces(ResourceCollection organizations) {
        this.organizations = organizations;
    }

    static ObjectNode state(String organizationId, String name) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", name)
                .put("description", "")
                .put("is_private", false)
                .put(ORGANIZATION, organizationId);
    }

    /** Returns the id of the organization that a space is in. */
    static String organization(ObjectNode state) {
        return state.path(ORGANIZATION).asText();
    }

    @Override
    public String collection() {
        return "spaces";
    }

    @Override
    public Spec spec() {
        return SPEC;
    }

    @Override
    public String idKind(ObjectNode state) {
        return "Space";
    }

    @Override
    public String namespace(ObjectNode state) {
        return organization(state);
    }

    @Override
    public Predicate<ObjectNode> filter(QueryParameters parameters) {
        Optional<String> wanted = parameters.take("org_id");
        if (wanted.isPresent() && organizations.state(wanted.get()).isEmpty()) {
            throw new RequestRejectedException(404, "org_id: there is no such organization");
        }
        return state -> wanted.isEmpty() || organization(state).equals(wanted.get());
    }
}
