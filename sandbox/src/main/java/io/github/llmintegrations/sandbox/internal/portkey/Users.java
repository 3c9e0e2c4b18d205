package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.Timestamps;
import java.util.List;

/** The users of the organisation, who are members of every workspace. Immutable. */
record Users(List<User> all) {

    boolean has(String id) {
        return all.stream().anyMatch(each -> each.id().equals(id));
    }

    List<ObjectNode> membersOf(Entity workspace) {
        return all.stream()
                .map(each -> each.describe("id")
                        .put("org_role", "member")
                        .put("role", "member")
                        .put("status", "active")
                        .put("workspace_id", workspace.id())
                        .put("created_at", Timestamps.format(workspace.createdAt()))
                        .put("last_updated_at", Timestamps.format(workspace.lastUpdatedAt()))
                        .put("object", "workspace-user"))
                .toList();
    }
}
