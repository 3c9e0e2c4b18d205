package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.sandbox.internal.QueryParameters;
import io.github.llmintegrations.sandbox.internal.RequestRejectedException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The parameters of a list request. */
record ListQuery(int currentPage, int pageSize, Predicate<Integration> filter) {

    private static final String DEFAULT_SIZE = "100";
    private static final Pattern PAGE = Pattern.compile("[0-9]{1,9}");
    private static final Pattern SIZE = Pattern.compile("[1-9][0-9]{0,8}");

    /**
     * Reads all parameters of the query.
     *
     * @throws RequestRejectedException 400 if one is unknown or has an invalid value
     */
    static ListQuery of(QueryParameters parameters) {
        String page = parameters.take("current_page").orElse("0");
        rejectUnless(PAGE.matcher(page).matches(), "current_page: must be a number, not less than 0");
        String size = parameters.take("page_size").orElse(DEFAULT_SIZE);
        rejectUnless(SIZE.matcher(size).matches(), "page_size: must be a number, not less than 1");
        Predicate<JsonNode> tags = TagFilter.take(parameters);
        Predicate<Integration> filter = visible(parameters.take("workspace_id"))
                .and(ofType(parameters.take("type").orElse("all")))
                .and(integration -> tags.test(integration.state().path(IntegrationSpecs.TAGS)));
        parameters.rejectRest();
        return new ListQuery(Integer.parseInt(page), Integer.parseInt(size), filter);
    }

    private static Predicate<Integration> visible(Optional<String> workspaceId) {
        return integration -> workspaceId.isEmpty() || integration.workspaces().allows(workspaceId.get());
    }

    private static Predicate<Integration> ofType(String type) {
        return switch (type) {
            case "workspace" -> Integration::isOfWorkspace;
            case "organisation" -> Predicate.not(Integration::isOfWorkspace);
            case "all" -> integration -> true;
            default -> throw new RequestRejectedException(400, "type: must be one of [workspace, organisation, all]");
        };
    }

    private static void rejectUnless(boolean fulfilled, String violation) {
        if (!fulfilled) {
            throw new RequestRejectedException(400, violation);
        }
    }
}
