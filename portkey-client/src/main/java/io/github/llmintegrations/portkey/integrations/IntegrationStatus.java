package io.github.llmintegrations.portkey.integrations;

import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;

/**
 * The status of an integration.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/list-integrations">Portkey: list integrations</a>
 */
public final class IntegrationStatus extends OpenEnum {
    /** In use. */
    public static final IntegrationStatus ACTIVE = new IntegrationStatus("active", true);

    /** Archived. */
    public static final IntegrationStatus ARCHIVED = new IntegrationStatus("archived", true);

    private static final KnownValues<IntegrationStatus> VALUES =
            KnownValues.of(text -> new IntegrationStatus(text, false), List.of(ACTIVE, ARCHIVED));

    private IntegrationStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value for a text.
     *
     * @param text the text on the wire
     * @return the constant for this text, or a value that keeps it
     */
    public static IntegrationStatus of(String text) {
        return VALUES.get(text);
    }
}
