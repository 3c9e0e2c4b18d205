package io.github.llmintegrations.benchmarks.contestant;

import io.github.llmintegrations.benchmarks.floor.RawHttp;
import io.github.llmintegrations.benchmarks.floor.RawRequests;
import java.io.IOException;

/** Sends prepared requests and makes no objects from the responses. */
final class FloorContestant implements Contestant {
    private final RawHttp http;
    private final RawRequests requests;

    FloorContestant(RawHttp http, RawRequests requests) {
        this.http = http;
        this.requests = requests;
    }

    @Override
    public Object get() throws IOException {
        return http.send(requests.get());
    }

    @Override
    public Object create() throws IOException {
        return http.send(requests.create());
    }

    @Override
    public Object createNested() throws IOException {
        return http.send(requests.nestedCreate());
    }

    @Override
    public Object page() throws IOException {
        return http.send(requests.page());
    }

    @Override
    public int walk(int most) {
        throw new UnsupportedOperationException("the floor cannot follow cursors");
    }
}
