package io.github.llmintegrations.benchmarks.contestant;

import io.github.llmintegrations.benchmarks.floor.Drain;
import io.github.llmintegrations.benchmarks.floor.RawHttp;
import io.github.llmintegrations.benchmarks.floor.RawRequests;
import io.github.llmintegrations.benchmarks.floor.Tokens;

/** Creates contestants; each has its own connections. */
public final class Contestants {
    private static final String API_KEY = "example-key-of-the-benchmark";

    private Contestants() {}

    public static Contestant of(Approach approach, Vendor vendor, String baseUrl) {
        return switch (approach) {
            case SDK ->
                vendor == Vendor.ARIZE
                        ? new SdkArizeContestant(baseUrl, API_KEY)
                        : new SdkPortkeyContestant(baseUrl, API_KEY);
            case HAND ->
                vendor == Vendor.ARIZE
                        ? new HandArizeContestant(baseUrl, API_KEY)
                        : new HandPortkeyContestant(baseUrl, API_KEY);
            case TOKENS -> new FloorContestant(new RawHttp(Tokens::count), requests(vendor, baseUrl));
            case DRAIN -> new FloorContestant(new RawHttp(Drain::bytes), requests(vendor, baseUrl));
        };
    }

    private static RawRequests requests(Vendor vendor, String baseUrl) {
        return vendor == Vendor.ARIZE ? RawRequests.arize(baseUrl, API_KEY) : RawRequests.portkey(baseUrl, API_KEY);
    }
}
