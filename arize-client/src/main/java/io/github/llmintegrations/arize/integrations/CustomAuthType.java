package io.github.llmintegrations.arize.integrations;

import io.github.llmintegrations.arize.internal.Spelled;
import io.github.llmintegrations.arize.schema.ArizeEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How Arize authenticates to a custom endpoint. Its constants exist only in the spelling {@code
 * SCREAMING_SNAKE_CASE}, as the field that holds them does.
 */
public final class CustomAuthType extends ArizeEnum {
    /** With an API key. */
    public static final CustomAuthType DEFAULT = new CustomAuthType("DEFAULT", null);

    /** With an access token from an OAuth 2.0 client-credentials grant (RFC 6749). */
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
     * Returns the value of a text.
     *
     * @param text the text in either spelling
     * @return the constant, or a value that keeps the text where no constant has it
     */
    public static CustomAuthType of(String text) {
        return VALUES.get(text);
    }
}
