package io.github.llmintegrations.benchmarks.contestant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.llmintegrations.benchmarks.documents.ArizeDocuments;
import io.github.llmintegrations.benchmarks.documents.PortkeyDocuments;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContestantsTest {
    private static final ObjectMapper JSON = new JsonMapper();

    @ParameterizedTest
    @EnumSource(Approach.class)
    void sendTheSameRequestsToArize(Approach approach) throws IOException {
        try (RecordingServer server = new RecordingServer(new ArizeDocuments())) {
            Contestant contestant = Contestants.of(approach, Vendor.ARIZE, server.baseUrl());

            contestant.get();
            contestant.page();
            contestant.create();
            contestant.createNested();

            assertThat(server.requests())
                    .extracting(each -> each.method() + " " + each.target().getPath())
                    .containsExactly(
                            "GET /v2/integrations/" + ArizeDocuments.ID,
                            "GET /v2/integrations",
                            "POST /v2/integrations",
                            "POST /v2/integrations");
            assertThat(query(server.requests().get(1))).containsExactlyInAnyOrder("type=llm", "limit=100");
            assertThat(body(server, 2)).isEqualTo(JSON.readTree(ArizeDocuments.CREATE));
            assertThat(body(server, 3)).isEqualTo(JSON.readTree(ArizeDocuments.NESTED_CREATE));
        }
    }

    @ParameterizedTest
    @EnumSource(Approach.class)
    void sendTheSameRequestsToPortkey(Approach approach) throws IOException {
        try (RecordingServer server = new RecordingServer(new PortkeyDocuments())) {
            Contestant contestant = Contestants.of(approach, Vendor.PORTKEY, server.baseUrl());

            contestant.get();
            contestant.page();
            contestant.create();
            contestant.createNested();

            assertThat(server.requests())
                    .extracting(each -> each.method() + " " + each.target().getPath())
                    .containsExactly(
                            "GET /integrations/" + PortkeyDocuments.SLUG,
                            "GET /integrations",
                            "POST /integrations",
                            "POST /integrations");
            assertThat(query(server.requests().get(1))).containsExactlyInAnyOrder("current_page=0", "page_size=100");
            assertThat(body(server, 2)).isEqualTo(JSON.readTree(PortkeyDocuments.CREATE));
            assertThat(body(server, 3)).isEqualTo(JSON.readTree(PortkeyDocuments.NESTED_CREATE));
        }
    }

    private static JsonNode body(RecordingServer server, int request) throws IOException {
        return JSON.readTree(server.requests().get(request).body());
    }

    private static Set<String> query(RecordingServer.Request request) {
        return Set.of(request.target().getQuery().split("&", -1));
    }

    @ParameterizedTest
    @CsvSource({"SDK,ARIZE", "HAND,ARIZE", "SDK,PORTKEY", "HAND,PORTKEY"})
    void walkOverPages(Approach approach, Vendor vendor) throws IOException {
        try (RecordingServer server = new RecordingServer(vendor.documents())) {
            assertThat(Contestants.of(approach, vendor, server.baseUrl()).walk(250))
                    .isEqualTo(250);

            assertThat(server.requests()).hasSize(3);
        }
    }
}
