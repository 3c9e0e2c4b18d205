package io.github.llmintegrations.benchmarks;

/** The figures, in the order of the table. */
enum Figure {
    GET_P50("GET p50, µs"),
    GET_P99("GET p99, µs"),
    CREATE_P50("create p50, µs"),
    NESTED_CREATE_P50("nested create p50, µs"),
    PAGE_P50("page of 100 p50, µs"),
    GET_CPU("CPU per GET, µs"),
    GET_BYTES("bytes per GET"),
    CREATE_BYTES("bytes per create"),
    NESTED_CREATE_BYTES("bytes per nested create"),
    PAGE_BYTES("bytes per page"),
    THROUGHPUT("GETs per second, 16 threads"),
    DECODE_PAGE("decode page, µs"),
    DECODE_DETAIL("decode detail, µs"),
    ENCODE_CREATE("encode create, µs"),
    ENCODE_NESTED_CREATE("encode nested create, µs"),
    COLD_GET("cold start to first GET, ms"),
    COLD_GET_CLASSES("classes loaded by first GET"),
    COLD_CREATE("cold start to first create, ms"),
    LEAST_HEAP("smallest -Xmx to walk the listing, MB");

    private final String label;

    Figure(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
