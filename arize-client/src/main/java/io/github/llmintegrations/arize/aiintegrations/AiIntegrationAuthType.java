package io.github.llmintegrations.arize.aiintegrations;

import io.github.llmintegrations.arize.internal.Spelled;
import io.github.llmintegrations.arize.schema.ArizeEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way in which Arize authenticates to the provider of an AI integration. Immutable. */
public final class AiIntegrationAuthType extends ArizeEnum {
    /** The provider's usual way, such as an API key or an assumed role. */
    public static final AiIntegrationAuthType DEFAULT = new AiIntegrationAuthType("DEFAULT", "default");

    /** Headers that Arize sends to a proxy. */
    public static final AiIntegrationAuthType PROXY_WITH_HEADERS =
            new AiIntegrationAuthType("PROXY_WITH_HEADERS", "proxy_with_headers");

    /** A bearer token. */
    public static final AiIntegrationAuthType BEARER_TOKEN = new AiIntegrationAuthType("BEARER_TOKEN", "bearer_token");

    private static final KnownValues<AiIntegrationAuthType> VALUES =
            Spelled.values(AiIntegrationAuthType::new, List.of(DEFAULT, PROXY_WITH_HEADERS, BEARER_TOKEN));

    private AiIntegrationAuthType(String value, @Nullable String camelCase) {
        super(value, camelCase);
    }

    private AiIntegrationAuthType(String value) {
        super(value);
    }

    /**
     * Returns the value with a text.
     *
     * @param text the text, in either spelling
     * @return the matching constant, or an unknown value that keeps the text
     */
    public static AiIntegrationAuthType of(String text) {
        return VALUES.get(text);
    }
}
