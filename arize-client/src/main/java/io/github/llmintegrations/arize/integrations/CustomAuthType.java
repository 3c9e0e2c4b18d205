package io.github.llmintegrations.arize.integrations;

import io.github.llmintegrations.arize.internal.Spelled;
import io.github.llmintegrations.arize.schema.ArizeEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way in which Arize authenticates to a custom endpoint. The constants exist in the spelling
 * {@code SCREAMING_SNAKE_CASE} only. Immutable.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/custom-llm-models">Arize: custom models</a>
 */
public final class CustomAuthType extends ArizeEnum {
    /** An API key, or no credentials. */
    public static final CustomAuthType DEFAULT = new CustomAuthType("DEFAULT", null);

    /** An access token of an OAuth 2.0 client-credentials grant (RFC 6749, section 4.4). */
    public static final CustomAuthType OAUTH2_CLIENT_CREDENTIALS =
            new CustomAuthType("OAUTH2_CLIENT_CREDENTIALS", null);

    private static final KnownValues<CustomAuthType> VALUES =
            Spelled.values(CustomAuthType::new, List.of(DEFAULT, OAUTH2_CLIENT_CREDENTIALS));

    private CustomAuthType(String value, @Nullable String camelCase) {
        super(value, camelCase);
    }

    private CustomAuthType(String value) {
        super(value);
    }

    /**
     * Returns the value with a text.
     *
     * @param text the text, in either spelling
     * @return the matching constant, or an unknown value that keeps the text
     */
    public static CustomAuthType of(String text) {
        return VALUES.get(text);
    }
}
