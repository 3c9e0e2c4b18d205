package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.sandbox.internal.Field;
import io.github.llmintegrations.sandbox.internal.Shape;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The secret managers, and the ways to authenticate with them. */
final class SecretManagers {

    private static final Shape URL = Shape.matching("https?://\\S+");
    private static final Field VAULT_URL = Field.required("azure_vault_url", URL);
    private static final Field VAULT_ADDRESS = Field.required("vault_addr", URL);
    private static final Field VAULT_NAMESPACE = Field.optional("vault_namespace", Shape.TEXT);

    private static final Map<String, AuthModes> BY_TYPE = Map.of(
            "aws_sm",
            AuthModes.AWS,
            "azure_kv",
            new AuthModes(
                    "azure_auth_mode",
                    List.of(
                            AuthModes.mode(
                                    "entra",
                                    Field.requiredText("azure_entra_tenant_id"),
                                    Field.requiredText("azure_entra_client_id"),
                                    Field.requiredText("azure_entra_client_secret"),
                                    VAULT_URL),
                            AuthModes.mode("managed", Field.optional("azure_managed_client_id", Shape.TEXT), VAULT_URL),
                            AuthModes.mode("default", VAULT_URL))),
            "hashicorp_vault",
            new AuthModes(
                    "vault_auth_type",
                    List.of(
                            AuthModes.mode("token", Field.requiredText("vault_token"), VAULT_ADDRESS, VAULT_NAMESPACE),
                            AuthModes.mode(
                                    "approle",
                                    Field.requiredText("vault_role_id"),
                                    Field.requiredText("vault_secret_id"),
                                    VAULT_ADDRESS,
                                    VAULT_NAMESPACE),
                            AuthModes.mode(
                                    "kubernetes", Field.requiredText("vault_role"), VAULT_ADDRESS, VAULT_NAMESPACE))));

    private SecretManagers() {}

    /** Returns the values of {@code manager_type}, in order. */
    static Set<String> types() {
        return new TreeSet<>(BY_TYPE.keySet());
    }

    /** Returns the shape that this authentication must have; one of an unknown manager may have any. */
    static Shape shape(String managerType, JsonNode auth) {
        @Nullable AuthModes modes = BY_TYPE.get(managerType);
        return modes == null ? Shape.FREE_OBJECT : new Shape.Struct(modes.fieldsOf(auth), true);
    }
}
