package io.github.llmintegrations.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.Change;
import io.github.llmintegrations.core.SecretState;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    private static JsonNode json(String text) {
        try {
            return Documents.parse(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static Comparison compare(String wanted, String masked, String found) {
        return new Comparison(
                        Set.of("write_only", "config.write_only"),
                        Set.of("tags", "headers"),
                        Set.of("workspace_id", "workspaces"))
                .compare(json(wanted), json(masked), json(found));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'a':'x'} | {'a':'x','b':1}
            {'a':1} | {'a':1.0}
            {'a':1e3} | {'a':1000}
            {'a':[1,2,3]} | {'a':[3,1,2]}
            {'a':[{'id':1},{'id':2}]} | {'a':[{'id':2,'more':1},{'id':1}]}
            {'a':[]} | {}
            {'a':{}} | {'a':null}
            {'a':false} | {}
            {'a':null} | {}
            {'a':{'b':{'c':1}}} | {'a':{'b':{'c':1,'d':2}}}
            {'a':{'b':1}} | {'a':[{'b':1,'c':2}]}
            {'tags':{'a':'b'}} | {'tags':{'a':'b'}}
            """)
    void findsNoDifferenceBetween(String wanted, String found) {
        assertThat(compare(wanted, wanted, found).changes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'a':'x'} | {'a':'y'} | a: "y" → "x"
            {'a':'x'} | {} | a: absent → "x"
            {'a':true} | {} | a: absent → true
            {'a':'1'} | {'a':1} | a: 1 → "1"
            {'a':[1,1]} | {'a':[1,2]} | a: [1,2] → [1,1]
            {'a':[1]} | {'a':[1,2]} | a: [1,2] → [1]
            {'a':[1]} | {} | a: absent → [1]
            {'a':{'b':{'c':1}}} | {'a':{'b':{'c':2}}} | a.b.c: 2 → 1
            {'a':{'b':1}} | {'a':[{'b':1},{'b':1}]} | a: [{"b":1},{"b":1}] → {"b":1}
            {'a':{'b':1}} | {'a':'x'} | a: "x" → {"b":1}
            {'tags':{'a':'b'}} | {'tags':{'a':'b','c':'d'}} | tags: {"a":"b","c":"d"} → {"a":"b"}
            {'a':null} | {'a':1} | a: 1 → absent
            """)
    void findsTheDifferenceBetween(String wanted, String found, String change) {
        assertThat(compare(wanted, wanted, found).changes()).singleElement().hasToString(change);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {} | NOT_COMPARED
            {'has_key':true} | NOT_COMPARED
            {'has_key':false} | DIFFERENT
            {'masked_key':'sk-****cret'} | NOT_COMPARED
            {'masked_key':'********'} | NOT_COMPARED
            {'masked_key':'sk-****othr'} | DIFFERENT
            {'key':'***1'} | DIFFERENT
            {'key':'the-secret'} | NOT_COMPARED
            {'masked_key':7} | NOT_COMPARED
            """)
    void takesASecretForDifferentOnlyIfTheVendorShowsIt(String found, SecretState state) {
        Comparison comparison = compare("{'key':'the-secret'}", "{'key':'***'}", found);

        assertThat(comparison.secrets()).isEqualTo(Map.of("key", state));
        assertThat(comparison.changes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {} | NOT_COMPARED
            {'has_headers':true} | NOT_COMPARED
            {'has_headers':false} | DIFFERENT
            {'header_names':['x-b','x-a']} | NOT_COMPARED
            {'header_names':['x-a']} | DIFFERENT
            {'header_names':[]} | DIFFERENT
            {'headers':{'x-a':'***','x-b':'***'}} | NOT_COMPARED
            {'headers':{'x-a':'***'}} | DIFFERENT
            {'masked_headers':{'x-a':'***','x-c':'***'}} | DIFFERENT
            """)
    void comparesTheNamesOfSecretHeaders(String found, SecretState state) {
        Comparison comparison = compare(
                "{'c':{'headers':{'x-a':'1','x-b':'2'}}}",
                "{'c':{'headers':{'x-a':'***','x-b':'***'}}}",
                "{'c':" + found + "}");

        assertThat(comparison.secrets()).isEqualTo(Map.of("c.headers", state));
        assertThat(comparison.changes()).isEmpty();
    }

    @Test
    void listsWhatIsNotReturned() {
        String wanted = "{'write_only':1,'config':{'write_only':2,'a':3}}";

        Comparison comparison = compare(wanted, wanted, "{'write_only':null}");

        assertThat(comparison.notCompared()).containsExactly("write_only", "config.write_only");
        assertThat(comparison.changes()).extracting(Change::path).containsExactly("config.a");
        assertThat(compare(wanted, wanted, "{'config':{'a':3}}").changes()).isEmpty();
    }

    @Test
    void comparesWhatIsReturnedAfterAll() {
        Comparison comparison = compare("{'write_only':1}", "{'write_only':1}", "{'write_only':9}");

        assertThat(comparison.notCompared()).isEmpty();
        assertThat(comparison.changes()).singleElement().hasToString("write_only: 9 → 1");
    }

    /** A and B are UUIDs. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'workspace_id':'ws-a'} | {'workspace_id':'ws-a'} | SAME
            {'workspace_id':'ws-a'} | {'workspace_id':'ws-b'} | DIFFERENT
            {'workspace_id':'A'} | {'workspace_id':'B'} | DIFFERENT
            {'workspace_id':'ws-a'} | {'workspace_id':'B'} | NOT_COMPARED
            {'workspace_id':'A'} | {'workspace_id':'ws-b'} | NOT_COMPARED
            {'workspace_id':'A'} | {'workspace_id':7} | DIFFERENT
            {'name':'A'} | {'name':'ws-b'} | DIFFERENT
            {'workspaces':['ws-a','A']} | {'workspaces':['A','ws-a']} | SAME
            {'workspaces':['ws-a','A']} | {'workspaces':['B','ws-b']} | NOT_COMPARED
            {'workspaces':['ws-a','ws-b']} | {'workspaces':['A','ws-a']} | NOT_COMPARED
            {'workspaces':['ws-a','A']} | {'workspaces':['A','ws-b']} | DIFFERENT
            {'workspaces':['ws-a']} | {'workspaces':['A','B']} | DIFFERENT
            {'list':[{'to':1,'workspace_id':'A'}]} | {'list':[{'to':1,'workspace_id':'ws-a'}]} | NOT_COMPARED
            {'list':[{'to':1,'workspace_id':'A'}]} | {'list':[{'to':2,'workspace_id':'ws-a'}]} | DIFFERENT
            """)
    void doesNotCompareAUuidWithASlug(String wanted, String found, String outcome) {
        String request = withUuids(wanted);

        Comparison comparison = compare(request, request, withUuids(found));

        assertThat(comparison.changes()).hasSize(outcome.equals("DIFFERENT") ? 1 : 0);
        assertThat(comparison.notCompared()).hasSize(outcome.equals("NOT_COMPARED") ? 1 : 0);
    }

    private static String withUuids(String json) {
        return json.replace("'A'", "'0b8f6f0e-6f0c-4d5e-9a53-2f6d1c7a9e10'")
                .replace("'B'", "'1C8F6F0E-6F0C-4D5E-9A53-2F6D1C7A9E10'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'a':1,'b':{'c':[1,2]}} | {'b':{'c':[2,1]},'a':1.0} | ``
            {'a':1} | {'b':2} | a: 1 → absent, b: absent → 2
            {'a':{'b':1,'c':2}} | {'a':{'b':1,'c':3}} | a.c: 2 → 3
            {'a':[{'b':1}]} | {'a':[{'b':1,'c':2}]} | a: [{"b":1}] → [{"b":1,"c":2}]
            """)
    void tellsTheDifferencesBetweenTwoDocuments(String before, String after, String changes) {
        assertThat(String.join(
                        ", ",
                        Comparison.differences(json(before), json(after)).stream()
                                .map(Change::toString)
                                .toList()))
                .isEqualTo(changes);
    }
}
