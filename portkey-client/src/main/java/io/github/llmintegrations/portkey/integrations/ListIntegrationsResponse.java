package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.internal.NumberedPages.Numbered;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A page as it comes. */
@Value.Immutable
@JsonDeserialize(builder = ListIntegrationsResponse.Builder.class, using = ListIntegrationsResponseReader.class)
interface ListIntegrationsResponse {
    int DEFAULT_PAGE_SIZE = 100;

    List<IntegrationSummary> data();

    OptionalLong total();

    default Numbered<IntegrationSummary> toNumbered() {
        return new Numbered<>(data(), total().isPresent() ? Optional.of(total().getAsLong()) : Optional.empty());
    }

    /** A page by itself, of which only its place and the total tell whether more follow. */
    default Page<IntegrationSummary> toPage(ListIntegrationsRequest request) {
        int page = request.currentPage().orElse(0);
        long before = (long) page * pageSize(request);
        boolean more = !data().isEmpty() && before + data().size() < total().orElse(0);
        return new Page<>(data(), more, more ? Optional.of(Integer.toString(page + 1)) : Optional.empty());
    }

    /** A size above the default may have been capped; then a page tells by what it holds. */
    private int pageSize(ListIntegrationsRequest request) {
        int asked = request.pageSize().orElse(DEFAULT_PAGE_SIZE);
        return Math.min(asked, Math.max(DEFAULT_PAGE_SIZE, data().size()));
    }

    final class Builder extends ImmutableListIntegrationsResponse.Builder {
        Builder() {}
    }
}
