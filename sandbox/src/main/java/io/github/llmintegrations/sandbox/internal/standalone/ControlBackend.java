package io.github.llmintegrations.sandbox.internal.standalone;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.JournalEntry;
import io.github.llmintegrations.sandbox.internal.Backend;
import io.github.llmintegrations.sandbox.internal.Response;
import io.github.llmintegrations.sandbox.internal.Router;
import io.github.llmintegrations.sandbox.internal.SimulatedVendor;
import io.github.llmintegrations.sandbox.internal.StrictJson;
import io.github.llmintegrations.sandbox.internal.WireRequest;
import java.util.Map;

/** The requests that control the vendors: their faults, their journal, and their reset. They need no key. */
final class ControlBackend implements Backend {

    private static final String PREFIX = "/sandbox/";

    private final Router router = new Router();

    ControlBackend(Map<String, SimulatedVendor> vendors) {
        vendors.forEach((name, vendor) -> router.on(
                        "POST",
                        PREFIX + name + "/faults",
                        Router.withoutQuery((request, ids) -> inject(vendor, request)))
                .on("GET", PREFIX + name + "/journal", Router.withoutQuery((request, ids) -> journal(vendor)))
                .on("POST", PREFIX + name + "/reset", Router.withoutQuery((request, ids) -> reset(vendor))));
    }

    private static Response inject(SimulatedVendor vendor, WireRequest request) {
        vendor.inject(FaultRequests.read(StrictJson.requestObject(request)));
        return Response.empty(204);
    }

    private static Response journal(SimulatedVendor vendor) {
        ObjectNode journal = JsonNodeFactory.instance.objectNode();
        ArrayNode requests = journal.putArray("requests");
        for (JournalEntry entry : vendor.journal()) {
            ObjectNode request = requests.addObject()
                    .put("method", entry.method())
                    .put("path", entry.path())
                    .put("query", entry.query())
                    .put("status", entry.status());
            ObjectNode headers = request.putObject("headers");
            entry.headers().forEach(headers::put);
            request.put("body", entry.body());
        }
        return Response.json(200, journal);
    }

    private static Response reset(SimulatedVendor vendor) {
        vendor.reset();
        return Response.empty(204);
    }

    @Override
    public void authenticate(WireRequest request) {}

    @Override
    public Response handle(WireRequest request) {
        return router.route(request);
    }

    @Override
    public Response error(int status, String path, String detail) {
        return Response.json(status, JsonNodeFactory.instance.objectNode().put("message", detail));
    }

    @Override
    public void reset() {}
}
