package io.github.llmintegrations.benchmarks.contestant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.llmintegrations.benchmarks.documents.ArizeDocuments;
import io.github.llmintegrations.benchmarks.documents.Documents;
import io.github.llmintegrations.benchmarks.documents.PortkeyDocuments;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The codecs read and write the same documents as the clients. */
class CodecTest {
    private static final ObjectMapper JSON = new JsonMapper();

    @ParameterizedTest
    @EnumSource(
            value = Approach.class,
            names = {"SDK", "HAND"})
    void writeTheCreates(Approach approach) throws IOException {
        Codec arize = Codec.of(approach, Vendor.ARIZE);
        Codec portkey = Codec.of(approach, Vendor.PORTKEY);

        assertThat(JSON.readTree(arize.writeCreate())).isEqualTo(JSON.readTree(ArizeDocuments.CREATE));
        assertThat(JSON.readTree(arize.writeNestedCreate())).isEqualTo(JSON.readTree(ArizeDocuments.NESTED_CREATE));
        assertThat(JSON.readTree(portkey.writeCreate())).isEqualTo(JSON.readTree(PortkeyDocuments.CREATE));
        assertThat(JSON.readTree(portkey.writeNestedCreate())).isEqualTo(JSON.readTree(PortkeyDocuments.NESTED_CREATE));
    }

    @ParameterizedTest
    @CsvSource({"SDK,ARIZE,items", "HAND,ARIZE,integrations", "SDK,PORTKEY,items", "HAND,PORTKEY,data"})
    void readWhatTheClientReads(Approach approach, Vendor vendor, String items) throws IOException {
        try (RecordingServer server = new RecordingServer(vendor.documents())) {
            Codec codec = Codec.of(approach, vendor);
            Contestant client = Contestants.of(approach, vendor, server.baseUrl());

            assertThat(codec.readDetail(body(vendor.documents().detail()))).isEqualTo(client.get());
            assertThat(List.of(codec.readPage(body(vendor.documents().page(0))), client.page()))
                    .extracting(items)
                    .satisfies(pages -> assertThat(pages.get(0))
                            .asInstanceOf(InstanceOfAssertFactories.LIST)
                            .hasSize(Documents.PAGE_SIZE))
                    .satisfies(pages -> assertThat(pages.get(0)).isEqualTo(pages.get(1)));
        }
    }

    private static InputStream body(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
