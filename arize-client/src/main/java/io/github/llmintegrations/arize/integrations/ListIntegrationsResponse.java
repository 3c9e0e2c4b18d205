package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.arize.internal.Pagination;
import io.github.llmintegrations.core.Page;
import java.util.List;
import org.immutables.value.Value;

/** A page as it comes. */
@Value.Immutable
@JsonDeserialize(builder = ListIntegrationsResponse.Builder.class, using = ListIntegrationsResponseReader.class)
interface ListIntegrationsResponse {

    List<Integration> integrations();

    @Value.Default
    default Pagination pagination() {
        return Pagination.LAST;
    }

    default Page<Integration> toPage() {
        return pagination().page(integrations());
    }

    final class Builder extends ImmutableListIntegrationsResponse.Builder {
        Builder() {}
    }
}
