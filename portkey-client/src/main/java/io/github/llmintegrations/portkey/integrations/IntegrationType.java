package io.github.llmintegrations.portkey.integrations;

import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;

/**
 * The scope of an integration, or of a list of integrations.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/list-integrations">Portkey: list integrations</a>
 */
public final class IntegrationType extends OpenEnum {
    /** A workspace. */
    public static final IntegrationType WORKSPACE = new IntegrationType("workspace", true);

    /** The whole organisation. */
    public static final IntegrationType ORGANISATION = new IntegrationType("organisation", true);

    /** Either of them; for lists. */
    public static final IntegrationType ALL = new IntegrationType("all", true);

    private static final KnownValues<IntegrationType> VALUES =
            KnownValues.of(text -> new IntegrationType(text, false), List.of(WORKSPACE, ORGANISATION, ALL));

    private IntegrationType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value for a text.
     *
     * @param text the text on the wire
     * @return the constant for this text, or a value that keeps it
     */
    public static IntegrationType of(String text) {
        return VALUES.get(text);
    }
}
