package io.github.llmintegrations.sandbox.internal.portkey;

import io.github.llmintegrations.sandbox.internal.QueryParameters;
import io.github.llmintegrations.sandbox.internal.RequestRejectedException;
import io.github.llmintegrations.sandbox.internal.WireRequest;
import io.github.llmintegrations.sandbox.internal.portkey.IntegrationStore.Part;
import java.util.List;

/** The request that deletes models. Not thread-safe. */
record ModelRemoval(IntegrationStore store) {

    private static final int BAD_REQUEST = 400;
    private static final String SLUGS = "slugs";

    void delete(WireRequest request, String integrationSlug) {
        QueryParameters parameters = QueryParameters.of(request);
        List<String> slugs = parameters
                .takeList(SLUGS)
                .orElseThrow(() -> new RequestRejectedException(BAD_REQUEST, SLUGS + ": required"));
        parameters.rejectRest();
        if (slugs.contains("")) {
            throw new RequestRejectedException(BAD_REQUEST, SLUGS + ": must not be empty");
        }
        Integration before = store.find(integrationSlug);
        store.replace(Part.MODELS, before.withModels(before.models().without(slugs)));
    }
}
