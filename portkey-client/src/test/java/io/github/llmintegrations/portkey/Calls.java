package io.github.llmintegrations.portkey;

import io.github.llmintegrations.portkey.integrations.AiProviderId;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.portkey.integrations.ListIntegrationsRequest;
import io.github.llmintegrations.portkey.integrations.UpdateIntegrationRequest;
import io.github.llmintegrations.portkey.models.BulkUpdateModelsRequest;
import io.github.llmintegrations.portkey.providers.CreateProviderRequest;
import io.github.llmintegrations.portkey.providers.ListProvidersRequest;
import io.github.llmintegrations.portkey.providers.UpdateProviderRequest;
import io.github.llmintegrations.portkey.secretreferences.AwsServiceRoleAuthConfig;
import io.github.llmintegrations.portkey.secretreferences.CreateSecretReferenceRequest;
import io.github.llmintegrations.portkey.secretreferences.ListSecretReferencesRequest;
import io.github.llmintegrations.portkey.secretreferences.UpdateSecretReferenceRequest;
import io.github.llmintegrations.portkey.workspaces.BulkUpdateWorkspacesRequest;
import io.github.llmintegrations.portkey.workspaces.ListWorkspacesRequest;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every operation. */
final class Calls {
    static final CreateIntegrationRequest CREATE = CreateIntegrationRequest.builder()
            .name("n")
            .aiProviderId(AiProviderId.OPENAI)
            .build();
    static final UpdateIntegrationRequest UPDATE =
            UpdateIntegrationRequest.builder().name("n").build();
    static final BulkUpdateModelsRequest UPDATE_MODELS =
            BulkUpdateModelsRequest.builder().allowAllModels(true).build();
    static final BulkUpdateWorkspacesRequest UPDATE_WORKSPACES =
            BulkUpdateWorkspacesRequest.builder().createDefaultProvider(true).build();
    static final CreateProviderRequest CREATE_PROVIDER =
            CreateProviderRequest.builder().name("n").integrationId("openai").build();
    static final UpdateProviderRequest UPDATE_PROVIDER =
            UpdateProviderRequest.builder().name("n").build();

    static final CreateSecretReferenceRequest CREATE_REFERENCE = CreateSecretReferenceRequest.builder()
            .name("n")
            .authConfig(AwsServiceRoleAuthConfig.builder().build())
            .secretPath("p")
            .build();
    static final UpdateSecretReferenceRequest UPDATE_REFERENCE =
            UpdateSecretReferenceRequest.builder().name("n").build();

    private static final String CREATED = "{\"id\":\"1\",\"slug\":\"s\"}";
    private static final String EMPTY_LIST = "{\"total\":0,\"data\":[]}";

    private Calls() {}

    /**
     * An operation.
     *
     * @param name its name in exceptions
     * @param success the body of an answer that makes it succeed
     * @param isVoid whether it returns nothing
     * @param isRepeatable whether it is tried again after an answer by which nobody can tell what was done
     * @param returnsSuccess whether it returns the {@code success} of the answer, so that false is no failure
     * @param onId does it to the resource of an id or a slug; where it names none, the id is ignored
     */
    record Call(
            String name,
            String method,
            String path,
            String success,
            boolean isVoid,
            boolean isRepeatable,
            boolean returnsSuccess,
            BiConsumer<PortkeyClient, String> onId) {

        /** Whether its path names a resource. */
        boolean hasId() {
            return path.contains("{");
        }

        /** The name of the id in its path. */
        String idName() {
            return path.substring(path.indexOf('{') + 1, path.indexOf('}'));
        }

        void run(PortkeyClient client) {
            onId.accept(client, "prod");
        }

        /** The message of its exceptions up to what happened. */
        String message() {
            return method + " " + path + ": ";
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Call> all() {
        return Stream.of(integrations(), secretReferences(), providers(), workspaces()).flatMap(each -> each);
    }

    private static Stream<Call> secretReferences() {
        return Stream.of(
                create(
                        "secretReferences",
                        "/secret-references",
                        client -> client.secretReferences().create(CREATE_REFERENCE)),
                list(
                        "secretReferences",
                        "/secret-references",
                        (client, id) -> client.secretReferences().list(ListSecretReferencesRequest.all())),
                get(
                        "secretReferences.get",
                        "/secret-references/{secretReferenceId}",
                        "{\"slug\":\"s\"}",
                        (client, id) -> client.secretReferences().get(id)),
                put(
                        "secretReferences.update",
                        "/secret-references/{secretReferenceId}",
                        true,
                        (client, id) -> client.secretReferences().update(id, UPDATE_REFERENCE)),
                delete(
                        "secretReferences.delete",
                        "/secret-references/{secretReferenceId}",
                        (client, id) -> client.secretReferences().delete(id)));
    }

    private static Stream<Call> integrations() {
        return Stream.of(
                create(
                        "integrations",
                        "/integrations",
                        client -> client.integrations().create(CREATE)),
                list(
                        "integrations",
                        "/integrations",
                        (client, id) -> client.integrations().list(ListIntegrationsRequest.all())),
                get(
                        "integrations.get",
                        "/integrations/{slug}",
                        "{\"slug\":\"s\"}",
                        (client, id) -> client.integrations().get(id)),
                put(
                        "integrations.update",
                        "/integrations/{slug}",
                        true,
                        (client, id) -> client.integrations().update(id, UPDATE)),
                delete(
                        "integrations.delete",
                        "/integrations/{slug}",
                        (client, id) -> client.integrations().delete(id)),
                get(
                        "integrations.models.list",
                        "/integrations/{slug}/models",
                        "{\"total\":0,\"models\":[]}",
                        (client, id) -> client.integrations().models(id).list()),
                put(
                        "integrations.models.update",
                        "/integrations/{slug}/models",
                        true,
                        (client, id) -> client.integrations().models(id).update(UPDATE_MODELS)),
                delete(
                        "integrations.models.delete",
                        "/integrations/{slug}/models",
                        (client, id) -> client.integrations().models(id).delete(List.of("m"))),
                get(
                        "integrations.workspaces.list",
                        "/integrations/{slug}/workspaces",
                        "{\"total\":0,\"workspaces\":[]}",
                        (client, id) -> client.integrations().workspaces(id).list()),
                put(
                        "integrations.workspaces.update",
                        "/integrations/{slug}/workspaces",
                        false,
                        (client, id) -> client.integrations().workspaces(id).update(UPDATE_WORKSPACES)));
    }

    private static Stream<Call> providers() {
        return Stream.of(
                create("providers", "/providers", client -> client.providers().create(CREATE_PROVIDER)),
                list(
                        "providers",
                        "/providers",
                        (client, id) -> client.providers().list(ListProvidersRequest.all())),
                get(
                        "providers.get",
                        "/providers/{slug}",
                        "{\"slug\":\"s\"}",
                        (client, id) -> client.providers().get(id)),
                put(
                        "providers.update",
                        "/providers/{slug}",
                        true,
                        (client, id) -> client.providers().update(id, UPDATE_PROVIDER)),
                delete(
                        "providers.delete",
                        "/providers/{slug}",
                        (client, id) -> client.providers().delete(id)));
    }

    private static Stream<Call> workspaces() {
        return Stream.of(
                list(
                        "workspaces",
                        "/admin/workspaces",
                        (client, id) -> client.workspaces().list(ListWorkspacesRequest.all())),
                get(
                        "workspaces.get",
                        "/admin/workspaces/{workspaceId}",
                        "{\"id\":\"w\"}",
                        (client, id) -> client.workspaces().get(id)));
    }

    /** Those that name a resource in their path. */
    static Stream<Call> onId() {
        return all().filter(Call::hasId);
    }

    /** The operation of a name. */
    static Call named(String name) {
        return all().filter(call -> call.name().equals(name)).findFirst().orElseThrow();
    }

    private static Call create(String resource, String path, Consumer<PortkeyClient> call) {
        return new Call(
                resource + ".create", "POST", path, CREATED, false, false, false, (client, id) -> call.accept(client));
    }

    private static Call list(String resource, String path, BiConsumer<PortkeyClient, String> onId) {
        return get(resource + ".list", path, EMPTY_LIST, onId);
    }

    private static Call get(String name, String path, String success, BiConsumer<PortkeyClient, String> onId) {
        return new Call(name, "GET", path, success, false, true, false, onId);
    }

    private static Call put(String name, String path, boolean isRepeatable, BiConsumer<PortkeyClient, String> onId) {
        return nothing(name, "PUT", path, isRepeatable, onId);
    }

    private static Call delete(String name, String path, BiConsumer<PortkeyClient, String> onId) {
        return nothing(name, "DELETE", path, true, onId);
    }

    private static Call nothing(
            String name, String method, String path, boolean isRepeatable, BiConsumer<PortkeyClient, String> onId) {
        return new Call(name, method, path, "{}", true, isRepeatable, false, onId);
    }

    /** What a caller without null checks passes. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    static <T> T absent() {
        return null;
    }
}
