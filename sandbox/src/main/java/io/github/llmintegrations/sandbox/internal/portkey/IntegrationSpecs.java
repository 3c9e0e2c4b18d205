package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.Attribute;
import io.github.llmintegrations.sandbox.internal.ObjectSpec;
import io.github.llmintegrations.sandbox.internal.Rule;
import io.github.llmintegrations.sandbox.internal.Shape;
import io.github.llmintegrations.sandbox.internal.ShapeValidator;
import io.github.llmintegrations.sandbox.internal.Violations;

/** The specifications of integrations. */
final class IntegrationSpecs {

    static final String SLUG = "slug";
    static final String NAME = "name";
    static final String PROVIDER = "ai_provider_id";
    static final String WORKSPACE_ID = "workspace_id";
    static final String TAGS = "tags";

    private static final String KEY = "key";
    private static final String CONFIGURATIONS = "configurations";

    private static final Attribute NAME_ATTRIBUTE =
            Attribute.of(NAME, new Shape.Text(false, 255)).mandatory();
    private static final Attribute PROVIDER_ATTRIBUTE =
            Attribute.of(PROVIDER, Shape.NON_BLANK_TEXT).mandatory();
    private static final Attribute SLUG_ATTRIBUTE = Attribute.of(SLUG, Slugs.SHAPE);
    private static final Attribute DESCRIPTION_ATTRIBUTE = Attribute.text("description");
    private static final Attribute KEY_ATTRIBUTE =
            Attribute.of(KEY, Shape.NON_BLANK_TEXT).renderedBy(Secrets.masked(KEY));
    private static final Attribute CONFIGURATIONS_ATTRIBUTE =
            Attribute.of(CONFIGURATIONS, Shape.FREE_OBJECT).renderedBy(Secrets.maskedWithin(CONFIGURATIONS));

    private static final Attribute TAGS_ATTRIBUTE = Attribute.of(TAGS, Shape.TEXT_MAP);
    private static final Attribute WORKSPACE_ATTRIBUTE = Attribute.of(WORKSPACE_ID, Shape.NON_BLANK_TEXT);

    private static final Rule[] RULES = {
        IntegrationSpecs::checkConfigurations, IntegrationSpecs::checkKey, SecretMappings.uniqueTargets()
    };

    /** The attributes of an integration. */
    static final ObjectSpec CREATION = ObjectSpec.of(
                    NAME_ATTRIBUTE,
                    PROVIDER_ATTRIBUTE,
                    SLUG_ATTRIBUTE,
                    DESCRIPTION_ATTRIBUTE,
                    TAGS_ATTRIBUTE,
                    KEY_ATTRIBUTE,
                    CONFIGURATIONS_ATTRIBUTE,
                    SecretMappings.attribute(),
                    PricingAdjustments.attribute(),
                    WORKSPACE_ATTRIBUTE,
                    DefaultProvider.wanted(),
                    DefaultProvider.slug())
            .ruledBy(RULES);

    /** The attributes that an update can change. */
    static final ObjectSpec UPDATE = ObjectSpec.of(
                    NAME_ATTRIBUTE,
                    DESCRIPTION_ATTRIBUTE,
                    TAGS_ATTRIBUTE,
                    KEY_ATTRIBUTE,
                    CONFIGURATIONS_ATTRIBUTE,
                    SecretMappings.attribute(),
                    PricingAdjustments.attribute())
            .ruledBy(RULES);

    /** What a listing tells of an integration. */
    static final ObjectSpec SUMMARY = ObjectSpec.of(
            NAME_ATTRIBUTE,
            PROVIDER_ATTRIBUTE,
            SLUG_ATTRIBUTE,
            DESCRIPTION_ATTRIBUTE,
            TAGS_ATTRIBUTE,
            WORKSPACE_ATTRIBUTE);

    private IntegrationSpecs() {}

    /** Treats omitted configurations as empty, which some providers do not allow. */
    private static void checkConfigurations(ObjectNode request, ObjectNode result, Violations violations) {
        JsonNode stored = result.path(CONFIGURATIONS);
        JsonNode configurations = stored.isMissingNode() ? JsonNodeFactory.instance.objectNode() : stored;
        if (configurations.isObject()) {
            String provider = result.path(PROVIDER).asText();
            Shape shape = Configurations.shape(provider, configurations, SecretMappings.configurationTargets(result));
            ShapeValidator.check(shape, configurations, violations.at(CONFIGURATIONS));
        }
    }

    private static void checkKey(ObjectNode request, ObjectNode result, Violations violations) {
        boolean needed = Configurations.needKey(result.path(PROVIDER).asText(), result.path(CONFIGURATIONS));
        if (needed && !result.has(KEY) && !SecretMappings.targets(result).contains(KEY)) {
            violations.at(KEY).add("required for the authentication mode");
        }
    }
}
