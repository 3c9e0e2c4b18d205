package io.github.llmintegrations.sandbox.internal.portkey;

/**
 * The deviations of a Portkey deployment from the documented behavior.
 *
 * @param staleReads the number of reads after a write that do not see the write
 * @param legacyLists whether models and workspaces have the list format of older deployments
 */
public record Quirks(Paging paging, int staleReads, boolean legacyLists) {}
