package io.github.llmintegrations.arize.aiintegrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.arize.internal.Pagination;
import io.github.llmintegrations.core.Page;
import java.util.List;
import org.immutables.value.Value;

/** A page as it comes. */
@Value.Immutable
@JsonDeserialize(builder = ListAiIntegrationsResponse.Builder.class, using = ListAiIntegrationsResponseReader.class)
interface ListAiIntegrationsResponse {

    List<AiIntegration> aiIntegrations();

    @Value.Default
    default Pagination pagination() {
        return Pagination.LAST;
    }

    default Page<AiIntegration> toPage() {
        return pagination().page(aiIntegrations());
    }

    final class Builder extends ImmutableListAiIntegrationsResponse.Builder {
        Builder() {}
    }
}
