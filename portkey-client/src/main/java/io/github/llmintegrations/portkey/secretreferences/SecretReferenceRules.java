package io.github.llmintegrations.portkey.secretreferences;

import io.github.llmintegrations.core.internal.json.Violations;
import java.util.List;
import java.util.Optional;

/** Checks the fields that both the creation and the update of a secret reference set. */
final class SecretReferenceRules {
    private SecretReferenceRules() {}

    static void check(
            Violations faults,
            Optional<String> name,
            Optional<String> description,
            Optional<String> secretPath,
            Optional<String> secretKey,
            Optional<Boolean> allowAllWorkspaces,
            List<String> allowedWorkspaces) {
        checkLength(faults, "name", name, 255);
        checkLength(faults, "description", description, 1024);
        checkLength(faults, "secret_path", secretPath, 1024);
        checkLength(faults, "secret_key", secretKey, 255);
        faults.check(
                        allowedWorkspaces.stream().noneMatch(String::isBlank),
                        "allowed_workspaces must not hold a blank one")
                .check(
                        allowedWorkspaces.isEmpty() || !allowAllWorkspaces.orElse(false),
                        "allow_all_workspaces and allowed_workspaces exclude each other");
    }

    private static void checkLength(Violations faults, String field, Optional<String> text, int longest) {
        faults.check(
                text.map(String::length).orElse(0) <= longest, field + " must have at most " + longest + " characters");
    }
}
