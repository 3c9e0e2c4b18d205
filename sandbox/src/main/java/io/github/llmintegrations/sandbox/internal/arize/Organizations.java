package io.github.llmintegrations.sandbox.internal.arize;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.Attribute;
import io.github.llmintegrations.sandbox.internal.ObjectSpec;
import io.github.llmintegrations.sandbox.internal.QueryParameters;
import io.github.llmintegrations.sandbox.internal.Spec;
import java.util.function.Predicate;

/** The organizations of {@code /v2/organizations}. */
final class Organizations implements ResourceModel {

    private static final Spec SPEC = ObjectSpec.of(Attribute.text("name"), Attribute.text("description"));

    static ObjectNode state(String name) {
        return JsonNodeFactory.instance.objectNode().put("name", name).put("description", "");
    }

    @Override
    public String collection() {
        return "organizations";
    }

    @Override
    public Spec spec() {
        return SPEC;
    }

    @Override
    public String idKind(ObjectNode state) {
        return "Organization";
    }

    @Override
    public String namespace(ObjectNode state) {
        return "";
    }

    @Override
    public Predicate<ObjectNode> filter(QueryParameters parameters) {
        return state -> true;
    }
}
