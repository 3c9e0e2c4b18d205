package io.github.llmintegrations.portkey;

import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.internal.http.NumberedPages.Numbered;
import io.github.llmintegrations.core.internal.json.Listed;
import io.github.llmintegrations.portkey.integrations.IntegrationSummary;
import io.github.llmintegrations.portkey.integrations.ListIntegrationsRequest;
import java.util.Optional;

/** What a page of the listing tells about the next. */
final class PageOfIntegrations {
    private static final int DEFAULT_PAGE_SIZE = 100;

    private PageOfIntegrations() {}

    /** Returns a page of a walk. A page is full that is as long as the request asks, or as the size that caps larger ones. */
    static Numbered<IntegrationSummary> numbered(
            Listed<IntegrationSummary, Long> list, ListIntegrationsRequest request) {
        int length = list.items().size();
        boolean isFull =
                length == DEFAULT_PAGE_SIZE || length == request.pageSize().orElse(DEFAULT_PAGE_SIZE);
        return new Numbered<>(list.items(), list.about(), isFull);
    }

    /** Returns a page by itself. */
    static Page<IntegrationSummary> alone(Listed<IntegrationSummary, Long> list, ListIntegrationsRequest request) {
        int page = request.currentPage().orElse(0);
        int length = list.items().size();
        boolean more = numbered(list, request).mayBeFollowed((long) page * pageSize(length, request) + length);
        return new Page<>(list.items(), more, more ? Optional.of(Integer.toString(page + 1)) : Optional.empty());
    }

    /** Returns the size of pages: above the default, where the server may cap it, what the page holds. */
    private static int pageSize(int length, ListIntegrationsRequest request) {
        int asked = request.pageSize().orElse(DEFAULT_PAGE_SIZE);
        return Math.min(asked, Math.max(DEFAULT_PAGE_SIZE, length));
    }
}
