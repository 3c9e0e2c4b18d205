package io.github.llmintegrations.sandbox.internal.arize;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.llmintegrations.sandbox.internal.Attribute;
import io.github.llmintegrations.sandbox.internal.ObjectSpec;
import io.github.llmintegrations.sandbox.internal.QueryParameters;
import io.github.llmintegrations.sandbox.internal.Shape;
import io.github.llmintegrations.sandbox.internal.Spec;
import java.util.function.Predicate;

/** The flat integrations of {@code /v2/ai-integrations}, one shape for every provider. */
final class AiIntegrations implements ResourceModel {

    private final Spec spec;

    AiIntegrations(EnumSpelling enums) {
        ProviderMetadata providerMetadata = new ProviderMetadata(enums);
        Shape provider = enums.choice(
                Provider.OPEN_AI,
                Provider.AZURE_OPEN_AI,
                Provider.AWS_BEDROCK,
                Provider.VERTEX_AI,
                Provider.ANTHROPIC,
                Provider.CUSTOM,
                Provider.NVIDIA_NIM,
                Provider.GEMINI);
        Shape authType = enums.choice(AuthType.DEFAULT, AuthType.PROXY_WITH_HEADERS, AuthType.BEARER_TOKEN);
        this.spec = ObjectSpec.of(
                        Attribute.of("name", Shape.NON_BLANK_TEXT).mandatory(),
                        Attribute.of("provider", provider).mandatory(),
                        WriteOnly.secret("api_key").clearable(),
                        Attribute.text("base_url").clearable(),
                        Attribute.of("model_names", Shape.TEXT_LIST),
                        Attribute.of("headers", Shape.TEXT_MAP).clearable(),
                        Attribute.flag("enable_default_models").initially(BooleanNode.FALSE),
                        Attribute.flag("function_calling_enabled").initially(BooleanNode.TRUE),
                        Attribute.of("auth_type", authType).initially(TextNode.valueOf(enums.spell(AuthType.DEFAULT))),
                        providerMetadata.attribute(),
                        Scopings.attribute())
                .ruledBy(Rules.headersFit(), providerMetadata, Scopings.spacesHaveOrganizations());
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
    public boolean isEmptyUpdate(ObjectNode request) {
        return request.isEmpty();
    }

    @Override
    public Predicate<ObjectNode> filter(QueryParameters parameters) {
        return state -> true;
    }
}
