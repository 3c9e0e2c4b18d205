package io.github.llmintegrations.systemtests.canary;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.ser.impl.SimpleFilterProvider;
import com.google.gson.Gson;
import io.github.llmintegrations.core.json.LlmIntegrationsModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** What others than the library make of its objects: caches, sessions, loggers of JSON. */
final class Written {
    private static final ObjectMapper USUAL = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .build();

    /** Takes whatever it can get at. */
    private static final ObjectMapper GREEDY = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .disable(MapperFeature.USE_ANNOTATIONS)
            .visibility(PropertyAccessor.ALL, Visibility.ANY)
            .filterProvider(new SimpleFilterProvider().setFailOnUnknownId(false))
            .build();

    private static final ObjectMapper WITH_MODULE =
            JsonMapper.builder().addModule(new LlmIntegrationsModule()).build();

    private static final tools.jackson.databind.ObjectMapper JACKSON_3 =
            tools.jackson.databind.json.JsonMapper.builder()
                    .changeDefaultVisibility(all -> all.withVisibility(PropertyAccessor.ALL, Visibility.ANY))
                    .build();

    private static final Gson GSON = new Gson();

    private static final List<JsonWriter> WRITERS =
            List.of(USUAL::writeValueAsString, GREEDY::writeValueAsString, JACKSON_3::writeValueAsString, GSON::toJson);

    private Written() {}

    /** As others write it; as far as they come, and why they come no further. */
    static String asJson(Object object) {
        return WRITERS.stream().map(each -> written(each, object)).collect(Collectors.joining("\n"));
    }

    /** As a mapper with the library's module writes it, which shows what was answered as it came. */
    static String withModule(Object object) {
        return written(WITH_MODULE::writeValueAsString, object);
    }

    private static String written(JsonWriter writer, Object object) {
        try {
            return writer.write(object);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return e.toString();
        }
    }

    /** As Java serialization writes it, as far as it comes. */
    static String serialized(Object object) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        } catch (NotSerializableException e) {
            // most are not, on purpose
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private interface JsonWriter {
        String write(Object object) throws IOException;
    }
}
