package io.github.llmintegrations.sandbox.internal.arize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.Attribute;
import io.github.llmintegrations.sandbox.internal.ObjectSpec;
import io.github.llmintegrations.sandbox.internal.QueryParameters;
import io.github.llmintegrations.sandbox.internal.RequestRejectedException;
import io.github.llmintegrations.sandbox.internal.Shape;
import io.github.llmintegrations.sandbox.internal.Spec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** The integrations of {@code /v2/integrations}, whose type selects their shape. */
final class Integrations implements ResourceModel {

    private static final String TYPE = "type";

    private final EnumSpelling enums;
    private final ResourceCollection spaces;
    private final Map<String, IntegrationType> types = new LinkedHashMap<>();
    private UnionSpec spec = UnionSpec.by(TYPE, true);

    Integrations(EnumSpelling enums, ResourceCollection spaces, RequestPresets presets) {
        this.enums = enums;
        this.spaces = spaces;
        Attribute name = Attribute.of("name", Shape.NON_BLANK_TEXT).mandatory();
        Attribute description = Attribute.text("description").clearing(Attribute.Clearing.ALWAYS);
        Attribute scopings = Scopings.attribute();
        ObjectSpec agent = EndpointConfigs.agent(presets);
        ObjectSpec evaluator = EndpointConfigs.evaluator();
        add(IntegrationType.LLM, name, scopings, Attribute.nested("config", LlmConfigs.union(enums)));
        add(IntegrationType.AGENT, name, description, scopings, Attribute.nested("config", agent));
        add(IntegrationType.EVALUATOR, name, description, scopings, Attribute.nested("config", evaluator));
    }

    private void add(IntegrationType type, Attribute... attributes) {
        if (enums.has(type)) {
            types.put(enums.spell(type), type);
            spec = spec.with(enums.spell(type), ObjectSpec.of(attributes).ruledBy(Scopings.spacesHaveOrganizations()));
        }
    }

    @Override
    public String collection() {
        return "integrations";
    }

    @Override
    public boolean isNewestFirst() {
        return true;
    }

    @Override
    public Spec spec() {
        return spec;
    }

    @Override
    public String idKind(ObjectNode state) {
        return type(state).idKind();
    }

    @Override
    public String namespace(ObjectNode state) {
        return type(state).namespace();
    }

    private IntegrationType type(ObjectNode state) {
        return Objects.requireNonNull(types.get(state.path(TYPE).asText()));
    }

    @Override
    public boolean isEmptyUpdate(ObjectNode request) {
        return request.size() == 1;
    }

    @Override
    public Predicate<ObjectNode> filter(QueryParameters parameters) {
        List<String> listed = parameters.take(TYPE).map(this::known).orElseGet(this::listedByDefault);
        return Scopings.filter(parameters, spaces)
                .and(state -> listed.contains(state.path(TYPE).asText()));
    }

    private List<String> known(String type) {
        if (!types.containsKey(type)) {
            throw new RequestRejectedException(400, TYPE + ": must be one of " + types.keySet());
        }
        return List.of(type);
    }

    /** Arize once required the type. Now the default omits evaluators, which older clients do not know. */
    private List<String> listedByDefault() {
        if (!enums.hasLaterFields()) {
            throw new RequestRejectedException(400, TYPE + ": required");
        }
        return enums.spellAll(IntegrationType.LLM, IntegrationType.AGENT);
    }
}
