package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.Attribute;
import io.github.llmintegrations.sandbox.internal.Attribute.Clearing;
import io.github.llmintegrations.sandbox.internal.Field;
import io.github.llmintegrations.sandbox.internal.ObjectSpec;
import io.github.llmintegrations.sandbox.internal.RequestRejectedException;
import io.github.llmintegrations.sandbox.internal.Shape;
import io.github.llmintegrations.sandbox.internal.Violations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The models of an integration. Immutable.
 *
 * @param known the slugs of the models that were there from the beginning
 * @param models the stored models, by slug
 * @param allowAll whether later models are enabled
 */
record ModelAccess(List<String> known, Map<String, ObjectNode> models, boolean allowAll)
        implements Access<ModelAccess> {

    private static final String SLUG = "slug";
    private static final String MODELS = "models";
    private static final String ALLOW_ALL = "allow_all_models";
    private static final String SETTINGS = "configurations";
    private static final String CUSTOM = "is_custom";
    private static final String FINETUNE = "is_finetune";

    private static final Shape TOKEN_PRICE = Shape.struct(Field.optional("price", Shape.NUMBER));
    private static final Shape PAY_AS_YOU_GO =
            Shape.struct(Field.optional("request_token", TOKEN_PRICE), Field.optional("response_token", TOKEN_PRICE));
    private static final Shape PRICING = Shape.struct(
            Field.optional("type", Shape.choice(List.of("static"))), Field.optional("pay_as_you_go", PAY_AS_YOU_GO));
    private static final Shape CONFIGURATIONS =
            Shape.struct(Field.optional("custom_host", Shape.TEXT), Field.optional("custom_headers", Shape.TEXT_MAP));

    private static final ObjectSpec MODEL = ObjectSpec.of(
            Attribute.of(SLUG, Shape.NON_BLANK_TEXT).mandatory().renderedBy(ModelAccess::readSlug),
            Attribute.flag("enabled").mandatory(),
            Attribute.flag(CUSTOM).clearing(Clearing.ALWAYS).initially(BooleanNode.FALSE),
            Attribute.flag(FINETUNE).clearing(Clearing.ALWAYS).initially(BooleanNode.FALSE),
            Attribute.text("base_model_slug").clearing(Clearing.ALWAYS),
            Attribute.of(SETTINGS, CONFIGURATIONS).renderedBy(Secrets.maskedWithin(SETTINGS)),
            Attribute.of("pricing_config", PRICING));

    /** The shape of an update. */
    static final Shape UPDATE =
            Shape.struct(new BulkUpdate(MODELS, SLUG, MODEL).field(), Field.optional(ALLOW_ALL, Shape.FLAG));

    /** Returns access to all known models. */
    static ModelAccess initial(List<String> known) {
        Map<String, ObjectNode> models = new LinkedHashMap<>();
        for (String slug : known) {
            ObjectNode model =
                    JsonNodeFactory.instance.objectNode().put(SLUG, slug).put("enabled", true);
            models.put(slug, MODEL.create(model, new Violations()));
        }
        return new ModelAccess(known, models, true);
    }

    @Override
    public ModelAccess updated(ObjectNode request, Violations violations) {
        BulkUpdate update = new BulkUpdate(
                MODELS,
                SLUG,
                MODEL.ruledBy(this::checkKind, ModelAccess::checkSettings).derivedBy(this::deriveKind));
        return new ModelAccess(
                known,
                update.apply(models, request, violations),
                request.path(ALLOW_ALL).asBoolean(allowAll));
    }

    /** Makes an unknown model a custom one, unless the request specifies its kind. */
    private void deriveKind(ObjectNode before, ObjectNode request, ObjectNode model) {
        boolean known = this.known.contains(model.path(SLUG).asText());
        if (!known && !request.hasNonNull(CUSTOM) && !model.path(FINETUNE).asBoolean()) {
            model.put(CUSTOM, true);
        }
    }

    private static void checkSettings(ObjectNode request, ObjectNode model, Violations violations) {
        JsonNode settings = request.path(SETTINGS);
        if (settings.isObject() && settings.isEmpty()) {
            violations.at(SETTINGS).add("must not be empty");
        }
    }

    private void checkKind(ObjectNode request, ObjectNode model, Violations violations) {
        String slug = model.path(SLUG).asText();
        boolean added = model.path(CUSTOM).asBoolean() || model.path(FINETUNE).asBoolean();
        if (!added && !known.contains(slug)) {
            violations.at(SLUG).add("is not a known model, and neither " + CUSTOM + " nor " + FINETUNE + " is true");
        }
        if (added && known.contains(slug)) {
            violations.at(SLUG).add("is a known model, neither custom nor fine-tuned");
        }
    }

    /**
     * Returns the access without these models.
     *
     * @throws RequestRejectedException 404 if there is no model with one of the slugs; 400 if one is a known model
     */
    ModelAccess without(List<String> slugs) {
        if (!models.keySet().containsAll(slugs)) {
            throw new RequestRejectedException(404, "There is no model with one of the slugs.");
        }
        if (slugs.stream().anyMatch(known::contains)) {
            throw new RequestRejectedException(400, "slugs: only custom and fine-tuned models can be deleted");
        }
        Map<String, ObjectNode> left = new LinkedHashMap<>(models);
        left.keySet().removeAll(Set.copyOf(slugs));
        return new ModelAccess(known, left, allowAll);
    }

    @Override
    public ObjectNode about() {
        return JsonNodeFactory.instance.objectNode().put(ALLOW_ALL, allowAll);
    }

    @Override
    public List<ObjectNode> read() {
        return models.values().stream().map(MODEL::read).toList();
    }

    private static void readSlug(ObjectNode stored, ObjectNode response) {
        response.set(SLUG, stored.path(SLUG));
        response.set("name", stored.path(SLUG));
    }
}
