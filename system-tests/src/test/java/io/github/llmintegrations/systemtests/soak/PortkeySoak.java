package io.github.llmintegrations.systemtests.soak;

import static io.github.llmintegrations.systemtests.soak.SoakFault.DROPPED;
import static io.github.llmintegrations.systemtests.soak.SoakFault.DROPPED_AFTER_APPLYING;
import static io.github.llmintegrations.systemtests.soak.SoakFault.FAILING;
import static io.github.llmintegrations.systemtests.soak.SoakFault.RATE_LIMITED;
import static io.github.llmintegrations.systemtests.soak.SoakFault.UNSUCCESSFUL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.CallInterruptedException;
import io.github.llmintegrations.core.DecodeException;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.ServerException;
import io.github.llmintegrations.core.TransportException;
import io.github.llmintegrations.portkey.IntegrationsClient;
import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.portkey.PortkeyErrors;
import io.github.llmintegrations.portkey.integrations.AiProviderId;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.portkey.integrations.Integration;
import io.github.llmintegrations.portkey.integrations.IntegrationSummary;
import io.github.llmintegrations.portkey.integrations.IntegrationType;
import io.github.llmintegrations.portkey.integrations.ListIntegrationsRequest;
import io.github.llmintegrations.portkey.integrations.UpdateIntegrationRequest;
import java.util.concurrent.CompletableFuture;

/** Twenty-five calls of Portkey's client, nine of which fail. Leaves nothing at the vendor, so that it can be repeated. */
final class PortkeySoak {
    private static final ListIntegrationsRequest ALL = ListIntegrationsRequest.all();
    private static final ListIntegrationsRequest OF_WORKSPACES =
            ListIntegrationsRequest.builder().type(IntegrationType.WORKSPACE).build();
    private static final UpdateIntegrationRequest UPDATE =
            UpdateIntegrationRequest.builder().description("changed").build();

    private final PortkeyClient client;
    private final PortkeyClient ofBrokenVendor;
    private final SoakOrders parent;

    PortkeySoak(PortkeyClient client, PortkeyClient ofBrokenVendor, SoakOrders parent) {
        this.client = client;
        this.ofBrokenVendor = ofBrokenVendor;
        this.parent = parent;
    }

    void run(String slug) {
        IntegrationsClient integrations = client.integrations();
        assertThat(integrations.create(withSlug(slug)).slug()).isEqualTo(slug);
        assertThat(PortkeyErrors.isNameTaken(
                        catchThrowableOfType(ApiException.class, () -> integrations.create(withSlug(slug)))))
                .isTrue();

        readThroughTrouble(slug);
        writeIntoTrouble(slug);
        readInTheBackground(slug);
        meetBrokenVendor();

        parent.strikeNext(1, DROPPED_AFTER_APPLYING);
        integrations.delete(slug);
        assertThat(missing(slug)).isTrue();
    }

    private void readThroughTrouble(String slug) {
        IntegrationsClient integrations = client.integrations();
        assertThat(integrations.get(slug).slug()).isEqualTo(slug);
        assertThat(integrations.list(ALL).items()).hasSize(1);
        assertThat(integrations.list(OF_WORKSPACES).items()).isEmpty();
        assertThat(integrations.models(slug).list()).isNotNull();
        parent.strikeNext(1, RATE_LIMITED);
        assertThat(integrations.get(slug).slug()).isEqualTo(slug);
        parent.strikeNext(2, DROPPED);
        assertThat(integrations.models(slug).list()).isNotNull();
        parent.strikeNext(1, FAILING);
        assertThat(integrations.list(ALL).items())
                .extracting(IntegrationSummary::slug)
                .containsExactly(slug);

        parent.strikeNext(3, FAILING);
        ServerException failed = catchThrowableOfType(
                ServerException.class, () -> integrations.workspaces(slug).list());
        assertThat(failed.attempts()).isEqualTo(3);
        assertThat(failed.getSuppressed()).hasSize(2).hasOnlyElementsOfType(ServerException.class);
        assertThat(integrations.workspaces(slug).list()).isNotNull();
    }

    private void writeIntoTrouble(String slug) {
        IntegrationsClient integrations = client.integrations();
        parent.strikeNext(1, UNSUCCESSFUL);
        assertThat(catchThrowableOfType(ApiException.class, () -> integrations.update(slug, UPDATE))
                        .errorCode())
                .contains("AB01");
        assertThat(integrations.get(slug).description()).isNotEqualTo(UPDATE.description());
        parent.strikeNext(1, FAILING);
        integrations.update(slug, UPDATE);
        assertThat(integrations.get(slug).description()).isEqualTo(UPDATE.description());
        integrations.update(slug, UPDATE);
    }

    private void readInTheBackground(String slug) {
        assertThat(client.supplyAsync(each -> each.integrations().get(slug)).join())
                .extracting(Integration::slug)
                .isEqualTo(slug);
        assertThat(client.supplyAsync(each -> each.integrations().listAll(ALL).stream()
                                .map(IntegrationSummary::slug)
                                .toList())
                        .join())
                .containsExactly(slug);
        assertThat(client.supplyAsync(each -> missing("none")).join()).isTrue();
    }

    private void meetBrokenVendor() {
        IntegrationsClient integrations = ofBrokenVendor.integrations();
        assertThatThrownBy(() -> integrations.get("any")).isInstanceOf(DecodeException.class);
        assertThat(catchThrowableOfType(TransportException.class, () -> integrations.create(withSlug("any")))
                        .outcome())
                .isEqualTo(Outcome.APPLIED_RESPONSE_LOST);
        assertThatThrownBy(() -> integrations.update("any", UPDATE)).isInstanceOf(ServerException.class);

        CompletableFuture<SdkException> thrown = new CompletableFuture<>();
        CompletableFuture<Integration> pending = ofBrokenVendor.supplyAsync(each -> {
            try {
                return each.integrations().get(BrokenVendor.SILENT);
            } catch (SdkException e) {
                thrown.complete(e);
                throw e;
            }
        });
        parent.awaitSilence();
        assertThat(pending.cancel(true)).isTrue();
        assertThat(thrown.join()).isInstanceOf(CallInterruptedException.class);
        parent.endSilence();
    }

    private boolean missing(String slug) {
        return PortkeyErrors.isMissingOrForbidden(catchThrowableOfType(
                ApiException.class, () -> client.integrations().get(slug)));
    }

    private static CreateIntegrationRequest withSlug(String slug) {
        return CreateIntegrationRequest.builder()
                .name(slug)
                .slug(slug)
                .aiProviderId(AiProviderId.OPENAI)
                .key("sk-soak")
                .build();
    }
}
