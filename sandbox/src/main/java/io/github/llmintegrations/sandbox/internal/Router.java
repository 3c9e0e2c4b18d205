package io.github.llmintegrations.sandbox.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Dispatches requests to handlers by method and path. Immutable after the last route is added. */
public final class Router {

    private static final String ID = "{id}";

    private final List<Route> routes = new ArrayList<>();

    /** Handles the requests of one route. */
    public interface Handler {

        /** Handles a request, given the decoded ids of its path. */
        Response handle(WireRequest request, List<String> ids);
    }

    /** Adds a route such as {@code /v2/things/{id}}, where every {@code {id}} matches one segment that is not empty. */
    public Router on(String method, String template, Handler handler) {
        routes.add(new Route(method, List.of(template.split("/", -1)), handler));
        return this;
    }

    /** Returns a handler that rejects query parameters with 400. */
    public static Handler withoutQuery(Handler handler) {
        return (request, ids) -> {
            QueryParameters.of(request).rejectRest();
            return handler.handle(request, ids);
        };
    }

    /**
     * Returns the response of the handler of the request's route.
     *
     * @throws RequestRejectedException 404 if no route has the path; 405 if one has, but not with the method
     */
    public Response route(WireRequest request) {
        List<String> segments = new ArrayList<>();
        for (String segment : request.path().split("/", -1)) {
            segments.add(PercentEncoding.decodeSegment(segment));
        }
        TreeSet<String> otherMethods = new TreeSet<>();
        for (Route route : routes) {
            Optional<List<String>> ids = route.match(segments);
            if (ids.isPresent() && route.method.equals(request.method())) {
                return route.handler.handle(request, ids.get());
            }
            ids.ifPresent(any -> otherMethods.add(route.method));
        }
        throw otherMethods.isEmpty()
                ? new RequestRejectedException(404, "There is no resource at this path.")
                : RequestRejectedException.methodNotAllowed(otherMethods);
    }

    private record Route(String method, List<String> template, Handler handler) {

        Optional<List<String>> match(List<String> segments) {
            if (segments.size() != template.size()) {
                return Optional.empty();
            }
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < segments.size(); i++) {
                if (template.get(i).equals(ID) && !segments.get(i).isEmpty()) {
                    ids.add(segments.get(i));
                } else if (!template.get(i).equals(segments.get(i))) {
                    return Optional.empty();
                }
            }
            return Optional.of(ids);
        }
    }
}
