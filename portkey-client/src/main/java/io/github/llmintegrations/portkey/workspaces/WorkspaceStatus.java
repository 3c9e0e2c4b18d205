package io.github.llmintegrations.portkey.workspaces;

import io.github.llmintegrations.core.OpenEnum;
import io.github.llmintegrations.core.internal.json.KnownValues;
import java.util.List;

/**
 * Whether a workspace is in use.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/workspaces/retrieve-all-workspaces">Portkey: retrieve all workspaces</a>
 */
public final class WorkspaceStatus extends OpenEnum {
    /** The workspace is in use. */
    public static final WorkspaceStatus ACTIVE = new WorkspaceStatus("active", true);

    /** The workspace is archived. */
    public static final WorkspaceStatus ARCHIVED = new WorkspaceStatus("archived", true);

    private static final KnownValues<WorkspaceStatus> VALUES =
            KnownValues.of(text -> new WorkspaceStatus(text, false), List.of(ACTIVE, ARCHIVED));

    private WorkspaceStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the value of a text.
     *
     * @param text the vendor's text
     * @return the constant of this text, or a value that keeps a text that has none
     */
    public static WorkspaceStatus of(String text) {
        return VALUES.get(text);
    }
}
