package io.github.llmintegrations.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListReaderTest {
    private static final ListReader<String, Long> ONE_NAME =
            new ListReader<>("items", Values.TEXT, "total", Values.WHOLE_NUMBER);
    private static final ListReader<String, Long> TWO_NAMES =
            new ListReader<>("items", Values.TEXT, "total", Values.WHOLE_NUMBER, "data");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'items':['a',null,'b'],'total':7}",
                "{'total':7,'items':['a','b']}",
                "{'new':{'items':[]},'total':7,'newer':[['c']],'items':['a','b'],'newest':null}"
            })
    void readsTheListAndTheValueAboutIt(String json) throws IOException {
        assertThat(read(ONE_NAME, json)).isEqualTo(new ListResponse<>(List.of("a", "b"), Optional.of(7L)));
    }

    @Test
    void readsAnEmptyListWithoutAValueAboutIt() throws IOException {
        assertThat(read(ONE_NAME, "{'items':[],'total':null}"))
                .isEqualTo(new ListResponse<>(List.of(), Optional.empty()));
        assertThat(read(ONE_NAME, "{'items':[]}")).isEqualTo(new ListResponse<>(List.of(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'items':null}", "{'total':0}", "{'data':['a']}", "{'Items':[]}"})
    void reportsAMissingListByName(String json) {
        assertThatThrownBy(() -> read(ONE_NAME, json))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("items is missing (line 1, column ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[] | $",
                "'canary' | $",
                "{'items':{}} | $.items",
                "{'items':'canary'} | $.items",
                "{'items':['a',7]} | $.items[1]",
                "{'items':[],'total':'canary'} | $.total"
            })
    void rejectsOtherTypes(String json) {
        String[] parts = json.split(" \\| ", 2);

        assertThatThrownBy(() -> read(ONE_NAME, parts[0]))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("unexpected content" + (parts[1].equals("$") ? "" : " at " + parts[1]) + " (")
                .hasMessageNotContaining("canary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'items':[],'items':[]}",
                "{'items':null,'items':[]}",
                "{'items':[],'total':1,'total':1}",
                "{'items':[],'new':1,'new':2}"
            })
    void rejectsDuplicateFields(String json) {
        assertThatThrownBy(() -> read(ONE_NAME, json)).hasMessageStartingWith("duplicate field at $.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'items':[],'new':{'a':1,'a':2}} | duplicate field at $.new.a",
                "{'new':[1e99999999999],'items':[]} | number out of range at $.new[0]",
                "{'items':[],'new':tru} | not JSON at $.new"
            })
    void rejectsMalformedUnknownFields(String json) {
        String[] parts = json.split(" \\| ", 2);

        assertThatThrownBy(() -> read(ONE_NAME, parts[0])).hasMessageStartingWith(parts[1] + " (line 1, column ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'items':['a']}",
                "{'data':['a']}",
                "{'items':['a'],'data':[]}",
                "{'data':[],'items':['a']}",
                "{'items':[],'data':['a']}",
                "{'items':['a'],'data':['a']}",
                "{'items':null,'data':['a']}",
                "{'data':['a'],'items':null}"
            })
    void acceptsAnotherName(String json) throws IOException {
        assertThat(read(TWO_NAMES, json).items()).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'items':['a'],'data':['b']}", "{'data':['a','b'],'items':['b','a']}"})
    void rejectsTwoDifferentLists(String json) {
        assertThatThrownBy(() -> read(TWO_NAMES, json))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("items has different items under another name");
    }

    @Test
    void checksUnknownFields() throws IOException {
        List<String> seen = new ArrayList<>();
        byte[] body = Quoted.bytes("{'success':true,'items':[],'error':{'items':[1]},'total':1}");

        ListResponse<String, Long> listed = Documents.read(
                ONE_NAME, new ByteArrayInputStream(body), (name, json) -> seen.add(name + json.currentToken()));

        assertThat(listed.items()).isEmpty();
        assertThat(seen).containsExactly("successVALUE_TRUE", "errorSTART_OBJECT");
    }

    private static ListResponse<String, Long> read(ListReader<String, Long> reader, String quoted) throws IOException {
        return Documents.read(reader, new ByteArrayInputStream(Quoted.bytes(quoted)), UnknownFieldCheck.NONE);
    }
}
