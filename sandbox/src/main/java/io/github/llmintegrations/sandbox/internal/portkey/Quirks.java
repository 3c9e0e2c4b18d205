package io.github.llmintegrations.sandbox.internal.portkey;

/**
 * In what this Portkey differs from the ideal one.
 *
 * @param staleReads how many reads of a resource after a write to it do not see the write
 * @param legacyLists whether models and workspaces are listed as older deployments do
 */
public record Quirks(Paging paging, int staleReads, boolean legacyLists) {}
