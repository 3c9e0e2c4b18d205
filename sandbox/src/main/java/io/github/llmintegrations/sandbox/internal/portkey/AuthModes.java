package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.sandbox.internal.Field;
import io.github.llmintegrations.sandbox.internal.Shape;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The authentication modes of a cloud.
 *
 * @param selector the field that names the mode
 */
record AuthModes(String selector, List<Mode> modes) {

    static final AuthModes AZURE = new AuthModes(
            "azure_auth_mode",
            List.of(
                    mode("default").needingKey(),
                    mode(
                            "entra",
                            Field.requiredText("azure_entra_tenant_id"),
                            Field.requiredText("azure_entra_client_id"),
                            Field.requiredText("azure_entra_client_secret")),
                    mode("managed", Field.optional("azure_managed_client_id", Shape.TEXT)),
                    mode(
                            "entraFederated",
                            Field.requiredText("azure_entra_tenant_id"),
                            Field.requiredText("azure_entra_client_id")),
                    mode(
                            "workload",
                            Field.requiredText("azure_workload_tenant_id"),
                            Field.requiredText("azure_workload_client_id"))));

    static final AuthModes VERTEX = new AuthModes(
            "vertex_auth_type",
            List.of(
                    mode("basic", Field.requiredText("vertex_project_id")),
                    mode(
                            "serviceAccount",
                            Field.required("vertex_service_account_json", Shape.FREE_OBJECT),
                            Field.optional("vertex_project_id", Shape.NON_BLANK_TEXT)),
                    mode("workload", Field.requiredText("vertex_project_id"))));

    private static final Field REGION = Field.requiredText("aws_region");
    private static final Field OPTIONAL_REGION = Field.optional("aws_region", Shape.NON_BLANK_TEXT);
    private static final Mode ACCESS_KEY = mode(
            "accessKey", Field.requiredText("aws_access_key_id"), Field.requiredText("aws_secret_access_key"), REGION);
    private static final Mode ASSUMED_ROLE = mode(
            "assumedRole", Field.requiredText("aws_role_arn"), Field.nullable("aws_external_id", Shape.TEXT), REGION);
    private static final Mode SERVICE_ROLE = mode("serviceRole", OPTIONAL_REGION);

    static final AuthModes BEDROCK =
            aws(ACCESS_KEY, ASSUMED_ROLE, SERVICE_ROLE, mode("apiKey", REGION).needingKey());
    static final AuthModes AWS = aws(ACCESS_KEY, ASSUMED_ROLE, SERVICE_ROLE);
    static final AuthModes BEDROCK_MANTLE =
            aws(mode("apiKey", OPTIONAL_REGION).needingKey(), ASSUMED_ROLE, mode("serviceRole", REGION));

    /**
     * One mode.
     *
     * @param fields the fields that it takes
     * @param needsKey whether the key of the integration authenticates
     */
    record Mode(String name, List<Field> fields, boolean needsKey) {

        Mode needingKey() {
            return new Mode(name, fields, true);
        }
    }

    static Mode mode(String name, Field... fields) {
        return new Mode(name, List.of(fields), false);
    }

    private static AuthModes aws(Mode... modes) {
        return new AuthModes("aws_auth_type", List.of(modes));
    }

    /** Returns the selector, and the fields of the mode that it selects. */
    List<Field> fieldsOf(JsonNode configuration) {
        Field selecting = Field.required(
                selector, Shape.choice(modes.stream().map(Mode::name).toList()));
        return Stream.concat(
                        Stream.of(selecting), selected(configuration).stream().flatMap(mode -> mode.fields().stream()))
                .toList();
    }

    /** Returns whether the key of the integration authenticates. */
    boolean needKey(JsonNode configuration) {
        return selected(configuration).map(Mode::needsKey).orElse(false);
    }

    private Optional<Mode> selected(JsonNode configuration) {
        String name = configuration.path(selector).asText();
        return modes.stream().filter(mode -> mode.name().equals(name)).findFirst();
    }
}
