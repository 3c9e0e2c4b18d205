package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.Attribute;
import io.github.llmintegrations.sandbox.internal.Attribute.Clearing;
import io.github.llmintegrations.sandbox.internal.FieldRenderer;
import io.github.llmintegrations.sandbox.internal.ObjectSpec;
import io.github.llmintegrations.sandbox.internal.Rule;
import io.github.llmintegrations.sandbox.internal.Shape;
import io.github.llmintegrations.sandbox.internal.ShapeValidator;
import io.github.llmintegrations.sandbox.internal.Violations;
import java.util.Set;

/** The specifications of secret references. */
final class SecretReferenceSpecs {

    static final String NAME = "name";
    static final String TYPE = "manager_type";
    static final String TAGS = "tags";
    static final String ALL_WORKSPACES = "allow_all_workspaces";
    static final String WORKSPACES = "allowed_workspaces";

    private static final String AUTH = "auth_config";

    private static final Attribute NAME_ATTRIBUTE =
            Attribute.of(NAME, new Shape.Text(false, 255)).mandatory();
    private static final Attribute SLUG_ATTRIBUTE = Attribute.of(Entity.SLUG, Slugs.SHAPE);
    private static final Attribute TYPE_ATTRIBUTE =
            Attribute.of(TYPE, Shape.choice(SecretManagers.types())).mandatory();
    private static final Attribute AUTH_ATTRIBUTE = Attribute.of(AUTH, Shape.FREE_OBJECT)
            .mandatory()
            .renderedBy(Secrets.maskedWithin(AUTH, Set.of("aws_role_arn")));
    private static final Attribute PATH_ATTRIBUTE =
            Attribute.of("secret_path", new Shape.Text(false, 1024)).mandatory();
    private static final Attribute KEY_ATTRIBUTE =
            Attribute.of("secret_key", new Shape.Text(true, 255)).clearing(Clearing.ALWAYS);
    private static final Attribute DESCRIPTION_ATTRIBUTE =
            Attribute.of("description", new Shape.Text(true, 1024)).clearing(Clearing.ALWAYS);
    private static final Attribute TAGS_ATTRIBUTE =
            Attribute.of(TAGS, Shape.TEXT_MAP).clearing(Clearing.ALWAYS);
    private static final Attribute ALL_WORKSPACES_ATTRIBUTE =
            Attribute.flag(ALL_WORKSPACES).initially(BooleanNode.TRUE);
    private static final Attribute WORKSPACES_ATTRIBUTE =
            Attribute.of(WORKSPACES, new Shape.ListOf(Shape.NON_BLANK_TEXT, 1, Integer.MAX_VALUE));

    private static final Rule[] RULES = {SecretReferenceSpecs::checkAuth, SecretReferenceSpecs::checkWorkspaces};

    /** The attributes on creation. */
    static final ObjectSpec CREATION = ObjectSpec.of(
                    NAME_ATTRIBUTE,
                    SLUG_ATTRIBUTE,
                    DESCRIPTION_ATTRIBUTE,
                    TYPE_ATTRIBUTE,
                    AUTH_ATTRIBUTE,
                    PATH_ATTRIBUTE,
                    KEY_ATTRIBUTE,
                    ALL_WORKSPACES_ATTRIBUTE,
                    WORKSPACES_ATTRIBUTE,
                    TAGS_ATTRIBUTE,
                    Attribute.of("organisation_id", Shape.NON_BLANK_TEXT).renderedBy(FieldRenderer.nothing()))
            .derivedBy(SecretReferenceSpecs::derive)
            .ruledBy(RULES);

    /** The attributes that an update can change. */
    static final ObjectSpec UPDATE = ObjectSpec.of(
                    NAME_ATTRIBUTE,
                    DESCRIPTION_ATTRIBUTE,
                    AUTH_ATTRIBUTE,
                    PATH_ATTRIBUTE,
                    KEY_ATTRIBUTE,
                    ALL_WORKSPACES_ATTRIBUTE,
                    WORKSPACES_ATTRIBUTE,
                    TAGS_ATTRIBUTE)
            .derivedBy(SecretReferenceSpecs::derive)
            .ruledBy(RULES);

    /** The attributes in a listing. */
    static final ObjectSpec LIST_ITEM = ObjectSpec.of(NAME_ATTRIBUTE, SLUG_ATTRIBUTE, TYPE_ATTRIBUTE);

    private SecretReferenceSpecs() {}

    /** Merges an authentication into the stored one; each of the two fields of workspaces decides about the other. */
    private static void derive(ObjectNode before, ObjectNode request, ObjectNode result) {
        if (before.get(AUTH) instanceof ObjectNode stored && request.get(AUTH) instanceof ObjectNode sent) {
            result.set(AUTH, stored.deepCopy().setAll(sent));
        }
        if (request.has(WORKSPACES)) {
            result.put(ALL_WORKSPACES, false);
        } else if (request.path(ALL_WORKSPACES).asBoolean()) {
            result.remove(WORKSPACES);
        }
    }

    private static void checkAuth(ObjectNode request, ObjectNode result, Violations violations) {
        JsonNode auth = result.path(AUTH);
        if (auth.isObject()) {
            ShapeValidator.check(SecretManagers.shape(result.path(TYPE).asText(), auth), auth, violations.at(AUTH));
        }
    }

    private static void checkWorkspaces(ObjectNode request, ObjectNode result, Violations violations) {
        if (request.path(ALL_WORKSPACES).asBoolean() && request.has(WORKSPACES)) {
            violations.at(WORKSPACES).add("cannot go together with " + ALL_WORKSPACES);
        }
    }
}
