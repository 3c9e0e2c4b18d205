package io.github.llmintegrations.sandbox;

/** A feature that the plan of an organisation may lack: Portkey then rejects its requests with 403 and {@code AB03}. */
public enum PortkeyFeature {
    /** Providers, {@code /providers}. */
    PROVIDERS,
    /** MCP integrations, {@code /mcp-integrations}. */
    MCP_INTEGRATIONS,
    /** MCP servers, {@code /mcp-servers}. */
    MCP_SERVERS,
    /** Secret references, {@code /secret-references}. */
    SECRET_REFERENCES,
    /** Workspaces, {@code /admin/workspaces}. */
    WORKSPACES
}
