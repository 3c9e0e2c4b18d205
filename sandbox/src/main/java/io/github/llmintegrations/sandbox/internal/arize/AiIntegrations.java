package io.github.llmintegrations.sandbox.internal.arize;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.llmintegrations.sandbox.internal.Attribute;
import io.github.llmintegrations.sandbox.internal.ObjectSpec;
import io.github.llmintegrations.sandbox.internal.QueryParameters;
import io.github.llmintegrations.sandbox.internal.Shape;
import io.github.llmintegrations.sandbox.internal.Spec;
import io.github.llmintegrations.sandbox.internal.Violations;
import java.util.function.Predicate;

/** The flat integrations of {@code /v2/ai-integrations}, one shape for every provider. */
final class AiIntegrations implements ResourceModel {

    private static final String AUTH_TYPE = "auth_type";

    private final ResourceCollection spaces;
    private final Spec spec;

    AiIntegrations(EnumSpelling enums, ResourceCollection spaces) {
        this.spaces = spaces;
        ProviderMetadata providerMetadata = new ProviderMetadata(enums);
        Shape provider = enums.choice(Provider.values());
        Shape authType = enums.choice(AuthType.values());
        this.spec = ObjectSpec.of(
                        Attribute.of("name", Shape.NON_BLANK_TEXT).mandatory(),
                        Attribute.of("provider", provider).mandatory(),
                        WriteOnly.secret("api_key").clearable(),
                        Attribute.text("base_url").clearable(),
                        Attribute.of("model_names", Shape.TEXT_LIST),
                        Attribute.of("headers", Shape.TEXT_MAP).clearable(),
                        Attribute.flag("enable_default_models").initially(BooleanNode.FALSE),
                        Attribute.flag("function_calling_enabled").initially(BooleanNode.TRUE),
                        Attribute.of(AUTH_TYPE, authType).initially(TextNode.valueOf(enums.spell(AuthType.DEFAULT))),
                        providerMetadata.attribute(),
                        Scopings.attribute())
                .ruledBy(
                        Rules.headersFit(),
                        providerMetadata,
                        AiIntegrations::checkAuthType,
                        Scopings.spacesHaveOrganizations());
    }

    /** Arize returns this type of authentication for integrations that its user interface creates. */
    private static void checkAuthType(ObjectNode request, ObjectNode result, Violations violations) {
        if (request.path(AUTH_TYPE).asText().equals(AuthType.OAUTH2_CLIENT_CREDENTIALS.name())) {
            violations.at(AUTH_TYPE).add("cannot be set to " + AuthType.OAUTH2_CLIENT_CREDENTIALS);
        }
    }

    @Override
    public String collection() {
        return "ai-integrations";
    }

    @Override
    public Spec spec() {
        return spec;
    }

    @Override
    public String idKind(ObjectNode state) {
        return "AiIntegration";
    }

    @Override
    public String namespace(ObjectNode state) {
        return "";
    }

    @Override
    public Predicate<ObjectNode> filter(QueryParameters parameters) {
        return Scopings.filter(parameters, spaces);
    }
}
