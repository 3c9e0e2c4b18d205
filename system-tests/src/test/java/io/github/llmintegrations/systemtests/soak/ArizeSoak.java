package io.github.llmintegrations.systemtests.soak;

import static io.github.llmintegrations.systemtests.soak.SoakFault.DROPPED;
import static io.github.llmintegrations.systemtests.soak.SoakFault.FAILING;
import static io.github.llmintegrations.systemtests.soak.SoakFault.RATE_LIMITED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llmintegrations.arize.AiIntegrationsClient;
import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.arize.aiintegrations.AiIntegration;
import io.github.llmintegrations.arize.aiintegrations.AiIntegrationProvider;
import io.github.llmintegrations.arize.aiintegrations.CreateAiIntegrationRequest;
import io.github.llmintegrations.arize.aiintegrations.ListAiIntegrationsRequest;
import io.github.llmintegrations.arize.aiintegrations.UpdateAiIntegrationRequest;
import io.github.llmintegrations.arize.integrations.IntegrationType;
import io.github.llmintegrations.arize.integrations.ListIntegrationsRequest;
import io.github.llmintegrations.core.CallInterruptedException;
import io.github.llmintegrations.core.ConflictException;
import io.github.llmintegrations.core.DecodeException;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.RateLimitException;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.ServerException;
import io.github.llmintegrations.core.TransportException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Twenty-five calls of Arize's client, ten of which fail. Leaves nothing at the vendor, so that it can be repeated. */
final class ArizeSoak {
    private static final ListAiIntegrationsRequest ALL = ListAiIntegrationsRequest.all();
    private static final UpdateAiIntegrationRequest UPDATE =
            UpdateAiIntegrationRequest.builder().modelNames(List.of("a model")).build();

    private final ArizeClient client;
    private final ArizeClient ofBrokenVendor;
    private final SoakOrders parent;

    ArizeSoak(ArizeClient client, ArizeClient ofBrokenVendor, SoakOrders parent) {
        this.client = client;
        this.ofBrokenVendor = ofBrokenVendor;
        this.parent = parent;
    }

    void run(String name) {
        AiIntegrationsClient integrations = client.aiIntegrations();
        AiIntegration created = integrations.create(named(name));
        assertThat(created.name()).isEqualTo(name);
        assertThatThrownBy(() -> integrations.create(named(name))).isInstanceOf(ConflictException.class);

        readThroughTrouble(created);
        writeIntoTrouble(created);
        readInTheBackground(created);
        meetBrokenVendor();

        integrations.delete(created.id());
        assertThatThrownBy(() -> integrations.get(created.id())).isInstanceOf(NotFoundException.class);
    }

    private void readThroughTrouble(AiIntegration created) {
        AiIntegrationsClient integrations = client.aiIntegrations();
        assertThat(integrations.get(created.id())).isEqualTo(created);
        assertThat(client.integrations()
                        .list(ListIntegrationsRequest.of(IntegrationType.LLM))
                        .items())
                .isEmpty();
        parent.strikeNext(1, RATE_LIMITED);
        assertThat(integrations.get(created.id())).isEqualTo(created);
        parent.strikeNext(2, DROPPED);
        assertThat(integrations.get(created.id())).isEqualTo(created);
        parent.strikeNext(1, FAILING);
        assertThat(integrations.list(ALL).items()).containsExactly(created);
        assertThat(integrations.list(ALL).hasMore()).isFalse();
        assertThat(integrations.findByName(created.name())).contains(created);
        assertThat(integrations.findByName("none")).isEmpty();
        assertThat(client.integrations().findLlmByName(created.name())).isEmpty();

        parent.strikeNext(3, RATE_LIMITED);
        RateLimitException limited =
                catchThrowableOfType(RateLimitException.class, () -> integrations.get(created.id()));
        assertThat(limited.attempts()).isEqualTo(3);
        assertThat(limited.retryAfter()).contains(Duration.ofSeconds(1));
        assertThat(limited.getSuppressed()).hasSize(2).hasOnlyElementsOfType(RateLimitException.class);
    }

    private void writeIntoTrouble(AiIntegration created) {
        AiIntegrationsClient integrations = client.aiIntegrations();
        parent.strikeNext(1, FAILING);
        assertThat(catchThrowableOfType(ServerException.class, () -> integrations.update(created.id(), UPDATE))
                        .outcome())
                .isEqualTo(Outcome.UNKNOWN);
        parent.strikeNext(1, RATE_LIMITED);
        assertThat(integrations.update(created.id(), UPDATE).modelNames()).contains(List.of("a model"));

        assertThat(integrations.get(created.id()).modelNames()).contains(List.of("a model"));
        parent.strikeNext(1, DROPPED);
        assertThat(catchThrowableOfType(
                                TransportException.class, () -> integrations.create(named(created.name() + "-lost")))
                        .outcome())
                .isEqualTo(Outcome.UNKNOWN);
    }

    private void readInTheBackground(AiIntegration created) {
        assertThat(client.supplyAsync(each -> each.aiIntegrations().get(created.id()))
                        .join())
                .extracting(AiIntegration::id)
                .isEqualTo(created.id());
        assertThat(client.supplyAsync(each -> each.aiIntegrations().listAll(ALL).stream()
                                .map(AiIntegration::id)
                                .toList())
                        .join())
                .containsExactly(created.id());
        assertThatThrownBy(client.supplyAsync(each -> each.aiIntegrations().get("none"))::join)
                .hasCauseInstanceOf(NotFoundException.class);
    }

    private void meetBrokenVendor() {
        AiIntegrationsClient integrations = ofBrokenVendor.aiIntegrations();
        assertThatThrownBy(() -> integrations.get("any")).isInstanceOf(DecodeException.class);
        assertThat(catchThrowableOfType(TransportException.class, () -> integrations.create(named("any")))
                        .outcome())
                .isEqualTo(Outcome.APPLIED_RESPONSE_LOST);
        assertThatThrownBy(() -> integrations.update("any", UPDATE)).isInstanceOf(ServerException.class);

        CompletableFuture<SdkException> thrown = new CompletableFuture<>();
        CompletableFuture<AiIntegration> pending = ofBrokenVendor.supplyAsync(each -> {
            try {
                return each.aiIntegrations().get(BrokenVendor.SILENT);
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

    private static CreateAiIntegrationRequest named(String name) {
        return CreateAiIntegrationRequest.builder()
                .name(name)
                .provider(AiIntegrationProvider.OPEN_AI)
                .apiKey("sk-soak")
                .build();
    }
}
