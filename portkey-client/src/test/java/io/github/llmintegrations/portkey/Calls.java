package io.github.llmintegrations.portkey;

import io.github.llmintegrations.portkey.integrations.AiProviderId;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.portkey.integrations.ListIntegrationsRequest;
import io.github.llmintegrations.portkey.integrations.UpdateIntegrationRequest;
import io.github.llmintegrations.portkey.models.BulkUpdateModelsRequest;
import io.github.llmintegrations.portkey.secretreferences.AwsServiceRoleAuthConfig;
import io.github.llmintegrations.portkey.secretreferences.CreateSecretReferenceRequest;
import io.github.llmintegrations.portkey.secretreferences.ListSecretReferencesRequest;
import io.github.llmintegrations.portkey.secretreferences.UpdateSecretReferenceRequest;
import io.github.llmintegrations.portkey.workspaces.BulkUpdateWorkspacesRequest;
import java.util.List;
import java.util.function.BiConsumer;
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

    static final CreateSecretReferenceRequest CREATE_REFERENCE = CreateSecretReferenceRequest.builder()
            .name("n")
            .authConfig(AwsServiceRoleAuthConfig.builder().build())
            .secretPath("p")
            .build();
    static final UpdateSecretReferenceRequest UPDATE_REFERENCE =
            UpdateSecretReferenceRequest.builder().name("n").build();

    private Calls() {}

    /**
     * An operation.
     *
     * @param name its name in exceptions
     * @param success the body of an answer that makes it succeed
     * @param isVoid whether it returns nothing
     * @param isRepeatable whether it is tried again after an answer by which nobody can tell what was done
     * @param onSlug does it to an integration; where there is none that it could name, the slug is ignored
     */
    record Call(
            String name,
            String method,
            String path,
            String success,
            boolean isVoid,
            boolean isRepeatable,
            BiConsumer<PortkeyClient, String> onSlug) {

        void run(PortkeyClient client) {
            onSlug.accept(client, "prod");
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
        return Stream.concat(ofIntegrations(), ofSecretReferences());
    }

    /** Those of secret references; an id in their path is none of an integration. */
    private static Stream<Call> ofSecretReferences() {
        String path = "/secret-references";
        String item = path + "/{secretReferenceId}";
        return Stream.of(
                new Call(
                        "secretReferences.create",
                        "POST",
                        path,
                        "{\"id\":\"1\",\"slug\":\"s\"}",
                        false,
                        false,
                        (client, id) -> client.secretReferences().create(CREATE_REFERENCE)),
                new Call(
                        "secretReferences.list",
                        "GET",
                        path,
                        "{\"total\":0,\"data\":[]}",
                        false,
                        true,
                        (client, id) -> client.secretReferences().list(ListSecretReferencesRequest.all())),
                new Call(
                        "secretReferences.get",
                        "GET",
                        item,
                        "{\"slug\":\"s\"}",
                        false,
                        true,
                        (client, id) -> client.secretReferences().get(id)),
                new Call(
                        "secretReferences.update",
                        "PUT",
                        item,
                        "{}",
                        true,
                        true,
                        (client, id) -> client.secretReferences().update(id, UPDATE_REFERENCE)),
                new Call(
                        "secretReferences.delete",
                        "DELETE",
                        item,
                        "{}",
                        true,
                        true,
                        (client, id) -> client.secretReferences().delete(id)));
    }

    private static Stream<Call> ofIntegrations() {
        return Stream.concat(
                Stream.of(
                        typed(
                                "integrations.create",
                                "POST",
                                "",
                                "{\"id\":\"1\",\"slug\":\"s\"}",
                                false,
                                (client, slug) -> client.integrations().create(CREATE)),
                        typed(
                                "integrations.list",
                                "GET",
                                "",
                                "{\"total\":0,\"data\":[]}",
                                true,
                                (client, slug) -> client.integrations().list(ListIntegrationsRequest.all()))),
                onSlug());
    }

    /** Those that name an integration in their path. */
    static Stream<Call> onSlug() {
        return Stream.of(
                typed(
                        "integrations.get",
                        "GET",
                        "/{slug}",
                        "{\"slug\":\"s\"}",
                        true,
                        (client, slug) -> client.integrations().get(slug)),
                nothing(
                        "integrations.update",
                        "PUT",
                        "/{slug}",
                        true,
                        (client, slug) -> client.integrations().update(slug, UPDATE)),
                nothing(
                        "integrations.delete",
                        "DELETE",
                        "/{slug}",
                        true,
                        (client, slug) -> client.integrations().delete(slug)),
                typed(
                        "integrations.models.list",
                        "GET",
                        "/{slug}/models",
                        "{\"total\":0,\"models\":[]}",
                        true,
                        (client, slug) -> client.integrations().models(slug).list()),
                nothing(
                        "integrations.models.update",
                        "PUT",
                        "/{slug}/models",
                        true,
                        (client, slug) -> client.integrations().models(slug).update(UPDATE_MODELS)),
                nothing(
                        "integrations.models.delete",
                        "DELETE",
                        "/{slug}/models",
                        true,
                        (client, slug) -> client.integrations().models(slug).delete(List.of("m"))),
                typed(
                        "integrations.workspaces.list",
                        "GET",
                        "/{slug}/workspaces",
                        "{\"total\":0,\"workspaces\":[]}",
                        true,
                        (client, slug) -> client.integrations().workspaces(slug).list()),
                nothing(
                        "integrations.workspaces.update",
                        "PUT",
                        "/{slug}/workspaces",
                        false,
                        (client, slug) -> client.integrations().workspaces(slug).update(UPDATE_WORKSPACES)));
    }

    /** The operation of a name. */
    static Call named(String name) {
        return all().filter(call -> call.name().equals(name)).findFirst().orElseThrow();
    }

    private static Call typed(
            String name,
            String method,
            String path,
            String success,
            boolean isRepeatable,
            BiConsumer<PortkeyClient, String> onSlug) {
        return new Call(name, method, "/integrations" + path, success, false, isRepeatable, onSlug);
    }

    private static Call nothing(
            String name, String method, String path, boolean isRepeatable, BiConsumer<PortkeyClient, String> onSlug) {
        return new Call(name, method, "/integrations" + path, "{}", true, isRepeatable, onSlug);
    }

    /** What a caller without null checks passes. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    static <T> T absent() {
        return null;
    }
}
