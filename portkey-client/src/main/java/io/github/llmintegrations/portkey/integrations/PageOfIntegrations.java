package io.github.llmintegrations.portkey.integrations;

import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.internal.Listed;
import io.github.llmintegrations.core.internal.NumberedPages.Numbered;
import java.util.Optional;

/** What a page of the listing tells about the next. */
final class PageOfIntegrations {
    private static final int DEFAULT_PAGE_SIZE = 100;

    private PageOfIntegrations() {}

    /** A page of a walk. It is full when it is as long as was asked for, or as the size to which a larger one may be capped. */
    static Numbered<IntegrationSummary> numbered(
            Listed<IntegrationSummary, Long> list, ListIntegrationsRequest request) {
        int length = list.items().size();
        boolean isFull =
                length == DEFAULT_PAGE_SIZE || length == request.pageSize().orElse(DEFAULT_PAGE_SIZE);
        return new Numbered<>(list.items(), list.about(), isFull);
    }

    /** A page by itself. */
    static Page<IntegrationSummary> alone(Listed<IntegrationSummary, Long> list, ListIntegrationsRequest request) {
        int page = request.currentPage().orElse(0);
        int length = list.items().size();
        boolean more = numbered(list, request).mayBeFollowed((long) page * pageSize(length, request) + length);
        return new Page<>(list.items(), more, more ? Optional.of(Integer.toString(page + 1)) : Optional.empty());
    }

    /** A size above the default may have been capped; then a page tells by what it holds. */
    private static int pageSize(int length, ListIntegrationsRequest request) {
        int asked = request.pageSize().orElse(DEFAULT_PAGE_SIZE);
        return Math.min(asked, Math.max(DEFAULT_PAGE_SIZE, length));
    }
}
