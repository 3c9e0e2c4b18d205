package io.github.llmintegrations.portkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.llmintegrations.core.ConflictException;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.PermissionDeniedException;
import io.github.llmintegrations.portkey.integrations.AiProviderId;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.portkey.providers.CreateProviderRequest;
import io.github.llmintegrations.portkey.providers.ListProvidersRequest;
import io.github.llmintegrations.portkey.providers.Provider;
import io.github.llmintegrations.portkey.providers.ProviderStatus;
import io.github.llmintegrations.portkey.providers.UpdateProviderRequest;
import io.github.llmintegrations.portkey.workspaces.BulkUpdateWorkspacesRequest;
import io.github.llmintegrations.portkey.workspaces.ListWorkspacesRequest;
import io.github.llmintegrations.portkey.workspaces.UsageLimits;
import io.github.llmintegrations.portkey.workspaces.UsageLimitsResponse;
import io.github.llmintegrations.portkey.workspaces.WorkspaceSummary;
import io.github.llmintegrations.portkey.workspaces.WorkspaceUpdateRequest;
import io.github.llmintegrations.sandbox.portkey.Feature;
import io.github.llmintegrations.sandbox.portkey.PortkeySandbox;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The client and the sandbox, which share no code. */
class OnSandboxTest {
    private static final String SUPPORT = "ws-support";

    @AutoClose
    private final PortkeySandbox sandbox = PortkeySandbox.builder()
            .workspace(SUPPORT, "Support")
            .workspace("ws-sales", "Sales")
            .user("u-1", "Ada", "Lovelace")
            .user("u-2", "Grace", "Hopper")
            .notInPlan(Feature.PROVIDERS)
            .start();

    @AutoClose
    private final PortkeyClient portkey = client(sandbox);

    private static PortkeyClient client(PortkeySandbox sandbox) {
        return PortkeyClient.builder()
                .baseUrl(sandbox.baseUrl())
                .apiKey(sandbox.apiKey())
                .build();
    }

    @Test
    void workspaces() {
        WorkspaceSummary support = portkey.workspaces().findByName("Support").orElseThrow();

        assertThat(portkey.workspaces().get(support.id()).slug()).contains(SUPPORT);
        assertThat(portkey.workspaces().get(SUPPORT).users()).hasSize(2);
        assertThat(portkey
                        .workspaces()
                        .listAll(ListWorkspacesRequest.builder().pageSize(1).build())
                        .stream())
                .hasSize(2);
        assertThat(portkey.workspaces().findByName("support")).isEmpty();
    }

    @Test
    void whatThePlanLacks() {
        assertThatExceptionOfType(PermissionDeniedException.class)
                .isThrownBy(() -> portkey.providers(SUPPORT).list(ListProvidersRequest.all()))
                .satisfies(e -> assertThat(ErrorCode.of(e)).contains(ErrorCode.FORBIDDEN));
    }

    @Test
    void providers() {
        try (PortkeySandbox planned =
                        PortkeySandbox.builder().workspace(SUPPORT, "Support").start();
                PortkeyClient organisation = client(planned)) {
            organisation
                    .integrations()
                    .create(CreateIntegrationRequest.builder()
                            .name("OpenAI")
                            .slug("openai")
                            .aiProviderId(AiProviderId.OPENAI)
                            .build());
            organisation
                    .integrations()
                    .workspaces("openai")
                    .update(BulkUpdateWorkspacesRequest.builder()
                            .workspaces(List.of(WorkspaceUpdateRequest.builder()
                                    .id(SUPPORT)
                                    .enabled(true)
                                    .build()))
                            .defaultProviderSlug("by-default")
                            .build());
            ProvidersClient providers = organisation.providers(SUPPORT);
            CreateProviderRequest request = CreateProviderRequest.builder()
                    .name("Support's OpenAI")
                    .integrationId("openai")
                    .slug("openai-support")
                    .usageLimits(UsageLimits.builder().creditLimit(10).build())
                    .build();

            providers.create(request);

            Provider provider = providers.get("openai-support");
            assertThat(provider.usageLimits())
                    .extracting(UsageLimitsResponse::creditLimit)
                    .containsExactly(OptionalLong.of(10));
            assertThat(provider.status()).contains(ProviderStatus.ACTIVE);
            assertThat(providers.findByName("Support's OpenAI")).contains(provider);
            assertThatExceptionOfType(ConflictException.class)
                    .isThrownBy(() -> providers.create(request))
                    .satisfies(e -> assertThat(PortkeyErrors.isNameTaken(e)).isTrue());
            providers.update(
                    "openai-support",
                    UpdateProviderRequest.builder().clearUsageLimits().build());
            assertThat(providers.get("openai-support").usageLimits()).isEmpty();
            providers.delete("openai-support");
            assertThat(providers.listAll(ListProvidersRequest.all()).stream().map(Provider::slug))
                    .containsExactly("by-default");
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> providers.get("openai-support"));
        }
    }

    @Test
    void providersOfAWorkspacesKey() {
        try (PortkeySandbox planned =
                        PortkeySandbox.builder().keyOfWorkspace(SUPPORT).start();
                PortkeyClient workspace = client(planned)) {
            workspace
                    .integrations()
                    .create(CreateIntegrationRequest.builder()
                            .name("OpenAI")
                            .slug("openai")
                            .aiProviderId(AiProviderId.OPENAI)
                            .workspaceId(SUPPORT)
                            .build());

            String slug = workspace
                    .providers()
                    .create(CreateProviderRequest.builder()
                            .name("n")
                            .integrationId("openai")
                            .build())
                    .slug();

            assertThat(workspace.providers().get(slug).workspaceId()).contains(SUPPORT);
        }
    }
}
