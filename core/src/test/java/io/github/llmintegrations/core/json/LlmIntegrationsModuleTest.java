package io.github.llmintegrations.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.ser.impl.SimpleFilterProvider;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.json.Account.Color;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An application's mapper reads and writes documents only with the module. */
class LlmIntegrationsModuleTest {
    private static final String SENTENCE = "documents of llm-integrations can contain secrets: to write them masked,"
            + " register io.github.llmintegrations.core.json.LlmIntegrationsModule, or call toJson()";
    private static final String ANSWER =
            "{\"id\":\"a1\",\"created_at\":\"2026-02-13T21:27:19.055Z\",\"color\":\"LATER\","
                    + "\"masked_key\":\"sk-…4711\",\"new\":{\"price\":0.10,\"none\":null,\"many\":[1,9223372036854775808]}}";
    private static final String MASKED =
            "{\"name\":\"n\",\"key\":\"***\",\"headers\":{\"X-A\":\"***\"},\"new\":\"***\"}";

    private final ObjectMapper mapper =
            JsonMapper.builder().addModule(new LlmIntegrationsModule()).build();

    private static CreateAccount request() {
        return CreateAccount.builder()
                .name("n")
                .key(Secret.of("canary-key"))
                .headers(Map.of("X-A", Secret.of("canary-header")))
                .putAdditionalProperty("new", TextNode.valueOf("canary-extra"))
                .build();
    }

    private static Account account() {
        return new Account.Generated("a1", Optional.empty(), Optional.empty(), Map.of());
    }

    static Stream<Arguments> mappersWithTheModule() {
        return mappers()
                .map(each -> Arguments.of(
                        each.get()[0], ((ObjectMapper) each.get()[1]).registerModule(new LlmIntegrationsModule())));
    }

    static Stream<Arguments> mappers() {
        return Stream.of(
                Arguments.of("plain", new ObjectMapper()),
                Arguments.of(
                        "fields visible",
                        JsonMapper.builder()
                                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                                .build()),
                Arguments.of(
                        "everything visible",
                        JsonMapper.builder()
                                .visibility(PropertyAccessor.ALL, Visibility.ANY)
                                .build()),
                Arguments.of(
                        "annotations off",
                        JsonMapper.builder()
                                .disable(MapperFeature.USE_ANNOTATIONS)
                                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                                .build()),
                Arguments.of(
                        "empty filter provider",
                        JsonMapper.builder()
                                .filterProvider(new SimpleFilterProvider().setFailOnUnknownId(false))
                                .build()),
                Arguments.of(
                        "empty beans",
                        JsonMapper.builder()
                                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                                .build()),
                Arguments.of(
                        "indented, without nulls, not wrapping exceptions",
                        JsonMapper.builder()
                                .enable(SerializationFeature.INDENT_OUTPUT)
                                .disable(SerializationFeature.WRAP_EXCEPTIONS)
                                .defaultPropertyInclusion(JsonInclude.Value.construct(
                                        JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                                .build()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mappers")
    void withoutTheModuleNoDocumentIsWritten(String name, ObjectMapper foreign) {
        Account account = account();
        for (Object document : List.of(request(), account, new Shape.Unknown(IntNode.valueOf(4711)))) {
            for (Object holder : List.of(document, List.of(document), Map.of("it", document), new Holder(document))) {
                assertThatThrownBy(() -> foreign.writeValueAsString(holder))
                        .isInstanceOf(JsonMappingException.class)
                        .hasMessageStartingWith(SENTENCE)
                        .hasMessageNotContaining("canary");
                assertThatThrownBy(() -> foreign.valueToTree(holder)).hasMessageContaining(SENTENCE);
                assertThatThrownBy(() -> foreign.convertValue(holder, Object.class))
                        .hasMessageContaining(SENTENCE);
            }
        }
    }

    @Test
    void withoutTheModuleNoDocumentIsWrittenWithTypes() {
        ObjectMapper foreign = new ObjectMapper();
        foreign.activateDefaultTyping(
                foreign.getPolymorphicTypeValidator(), ObjectMapper.DefaultTyping.NON_FINAL_AND_ENUMS);

        assertThatThrownBy(() -> foreign.writeValueAsString(request())).hasMessageStartingWith(SENTENCE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mappersWithTheModule")
    void requestsAreWrittenMasked(String name, ObjectMapper own) throws JsonProcessingException {
        assertThat(own.readTree(own.writeValueAsString(request()))).isEqualTo(own.readTree(MASKED));
        assertThat(own.<JsonNode>valueToTree(request())).isEqualTo(own.readTree(MASKED));
        assertThat(own.writeValueAsString(new Holder(request()))).doesNotContain("canary");
        assertThat(own.writeValueAsString(List.of(Secret.of("canary"))))
                .isEqualTo(own.writeValueAsString(List.of("***")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mappersWithTheModule")
    void responsesAreWrittenUnchangedAndReadBack(String name, ObjectMapper own) throws JsonProcessingException {
        Account account = own.readValue(ANSWER, Account.class);

        assertThat(account.id()).isEqualTo("a1");
        assertThat(account.createdAt()).contains(Instant.parse("2026-02-13T21:27:19.055Z"));
        assertThat(account.color()).contains(Color.of("LATER"));
        assertThat(account.additionalProperties()).containsOnlyKeys("masked_key", "new");
        String written = own.writeValueAsString(account);
        assertThat(own.readTree(written)).isEqualTo(own.readTree(ANSWER));
        assertThat(own.readValue(written, Account.class)).isEqualTo(account);
    }

    @Test
    void aDocumentIsWrittenLikeToJson() throws JsonProcessingException {
        Account account = mapper.readValue(ANSWER, Account.class);

        assertThat(mapper.writeValueAsString(account)).isEqualTo(account.toJson());
        assertThat(account)
                .hasToString("Account{\"id\":\"a1\",\"created_at\":\"2026-02-13T21:27:19.055Z\",\"color\":\"LATER\","
                        + "\"masked_key\":\"***\",\"new\":\"***\"}");
        assertThat(mapper.writeValueAsString(request()))
                .isEqualTo(MASKED)
                .isEqualTo(request().toJson());
        assertThat(request()).hasToString("CreateAccount" + MASKED);
    }

    @Test
    void documentsCanBeNestedInOtherObjects() throws JsonProcessingException {
        String list = "[" + ANSWER + ",{\"id\":\"a2\"}]";

        List<Account> accounts = mapper.readValue(list, new TypeReference<>() {});

        assertThat(accounts).extracting(Account::id).containsExactly("a1", "a2");
        assertThat(mapper.readTree(mapper.writeValueAsString(accounts))).isEqualTo(mapper.readTree(list));
    }

    @Test
    void documentsAreConverted() {
        Map<String, Object> map = mapper.convertValue(
                mapper.convertValue(Map.of("id", "a1", "count", 17, "color", "RED"), Account.class),
                new TypeReference<>() {});

        assertThat(map).isEqualTo(Map.of("id", "a1", "count", 17, "color", "RED"));
        assertThat(mapper.convertValue(request(), JsonNode.class)).hasToString(MASKED);
        assertThatThrownBy(() -> mapper.convertValue(request(), CreateAccount.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CreateAccount cannot be read");
    }

    @Test
    void requestsAreNotReadBack() {
        assertThatThrownBy(() -> mapper.readValue(MASKED, CreateAccount.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageStartingWith("CreateAccount cannot be read, since its secrets are masked");
        assertThatThrownBy(() -> mapper.readValue("\"***\"", Secret.class)).isInstanceOf(JsonMappingException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"id\":7,\"new\":\"canary\"}",
                "[\"canary\"]",
                "\"canary\"",
                "{\"id\":{\"canary\":1}}",
                "{\"id\":null,\"created_at\":\"canary\"}"
            })
    void invalidJsonIsRejectedWithoutItsValue(String json) {
        ObjectMapper quiet =
                JsonMapper.builder().addModule(new LlmIntegrationsModule()).build();

        assertThatThrownBy(() -> quiet.readValue(json, Account.class))
                .isInstanceOf(JsonMappingException.class)
                .hasNoCause()
                .hasMessageStartingWith("Account: unexpected content")
                .extracting(each -> ((JsonProcessingException) each).getOriginalMessage())
                .asString()
                .doesNotContain("canary");
    }

    /** No other test uses the union before this one. */
    @Test
    void knownAndUnknownUnionMembersAreWrittenAndRead() throws JsonProcessingException {
        Shape unknown = new Shape.Unknown(mapper.readTree("{\"shape\":\"square\",\"side\":1}"));

        assertThat(mapper.writeValueAsString(unknown)).isEqualTo("{\"shape\":\"square\",\"side\":1}");
        assertThat(unknown.toJson()).isEqualTo("{\"shape\":\"square\",\"side\":1}");
        assertThat(mapper.readValue("{\"shape\":\"square\",\"side\":1}", Shape.class))
                .isEqualTo(unknown);
        assertThat(mapper.readValue("{\"radius\":2,\"new\":1,\"shape\":\"circle\"}", Shape.class))
                .isInstanceOfSatisfying(Shape.Circle.class, circle -> {
                    assertThat(circle.radius()).isEqualTo(2);
                    assertThat(circle.toJson()).isEqualTo("{\"shape\":\"circle\",\"radius\":2,\"new\":1}");
                });
    }

    @Test
    void otherTypesAreNotAffected() throws JsonProcessingException {
        assertThat(mapper.writeValueAsString(new Holder(Instant.EPOCH))).contains("it");
        assertThat(mapper.readValue("{\"it\":1}", Holder.class)).isEqualTo(new Holder(1));
        assertThatThrownBy(() -> mapper.readValue("{}", Runnable.class)).isInstanceOf(JsonMappingException.class);
    }

    @Test
    void numbersAreKeptWithAnyMapperConfiguration() throws JsonProcessingException {
        ObjectMapper exact = JsonMapper.builder()
                .addModule(new LlmIntegrationsModule())
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();

        assertThat(exact.readValue("{\"id\":\"a\",\"n\":0.12345678901234567890}", Account.class)
                        .toJson())
                .isEqualTo("{\"id\":\"a\",\"n\":0.1234567890123456789}");
        assertThat(exact.writeValueAsString(exact.readValue("{\"id\":\"a\",\"n\":1e40}", Account.class)))
                .isEqualTo("{\"id\":\"a\",\"n\":1E+40}");
    }

    /** A type of the application. */
    record Holder(Object it) {}
}
