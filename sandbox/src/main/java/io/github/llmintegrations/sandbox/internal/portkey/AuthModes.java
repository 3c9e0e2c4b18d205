package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.sandbox.internal.Field;
import io.github.llmintegrations.sandbox.internal.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The authentication modes of a cloud.
 *
 * @param selector the field that names the mode
 */
record AuthModes(String selector, List<Mode> modes) {

    static final String AZURE_KEY_MODE = "default";

    static final AuthModes AZURE = new AuthModes(
            "azure_auth_mode",
            List.of(
                    mode(AZURE_KEY_MODE),
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

    static final AuthModes AWS = new AuthModes(
            "aws_auth_type",
            List.of(
                    mode(
                            "accessKey",
                            Field.requiredText("aws_access_key_id"),
                            Field.requiredText("aws_secret_access_key")),
                    mode(
                            "assumedRole",
                            Field.requiredText("aws_role_arn"),
                            Field.nullable("aws_external_id", Shape.TEXT))));

    static final AuthModes VERTEX = new AuthModes(
            "vertex_auth_type",
            List.of(
                    mode("basic", Field.requiredText("vertex_project_id")),
                    mode(
                            "serviceAccount",
                            Field.required("vertex_service_account_json", Shape.FREE_OBJECT),
                            Field.optional("vertex_project_id", Shape.NON_BLANK_TEXT)),
                    mode("workload", Field.requiredText("vertex_project_id"))));

    /** The fields of one mode. */
    record Mode(String name, List<Field> fields) {}

    private static Mode mode(String name, Field... fields) {
        return new Mode(name, List.of(fields));
    }

    /** Returns the selector and the fields of the selected mode; if none is selected, the fields of all modes. */
    List<Field> fieldsOf(JsonNode configuration) {
        String selected = configuration.path(selector).asText();
        List<Field> fields = new ArrayList<>();
        fields.add(Field.required(
                selector, Shape.choice(modes.stream().map(Mode::name).toList())));
        Map<String, Field> ofAny = new LinkedHashMap<>();
        for (Mode mode : modes) {
            if (mode.name().equals(selected)) {
                fields.addAll(mode.fields());
                return fields;
            }
            mode.fields().forEach(field -> ofAny.put(field.name(), Field.nullable(field.name(), field.shape())));
        }
        fields.addAll(ofAny.values());
        return fields;
    }
}
