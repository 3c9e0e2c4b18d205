package io.github.llmintegrations.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PatchTest {

    @Test
    void keepSendsNothing() {
        assertThat(Patch.keep().isKeep()).isTrue();
        assertThat(Patch.keep().isClear()).isFalse();
        assertThat(Patch.keep().value()).isEmpty();
        assertThat(Patch.keep()).hasToString("keep");
    }

    @Test
    void clearRemovesTheValue() {
        assertThat(Patch.clear().isClear()).isTrue();
        assertThat(Patch.clear().isKeep()).isFalse();
        assertThat(Patch.clear().value()).isEmpty();
        assertThat(Patch.clear()).hasToString("clear");
    }

    @Test
    void setReplacesTheValue() {
        assertThat(Patch.set("new").value()).contains("new");
        assertThat(Patch.set("new").isKeep()).isFalse();
        assertThat(Patch.set("new").isClear()).isFalse();
    }

    @Test
    void setNeverShowsTheValue() {
        assertThat(Patch.set("canary")).hasToString("set to ***");
        assertThat(Patch.set(List.of("canary"))).hasToString("set to ***");
    }

    @Test
    void setCopiesAList() {
        List<String> list = new ArrayList<>(List.of("a", "b"));
        Patch<List<String>> patch = Patch.set(list);

        list.add("c");

        assertThat(patch.value().orElseThrow()).containsExactly("a", "b");
        assertThatThrownBy(() -> patch.value().orElseThrow().add("c"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void setCopiesAMapAndKeepsItsOrder() {
        Map<String, Integer> map = new LinkedHashMap<>();
        for (int i = 20; i > 0; i--) {
            map.put("k" + i, i);
        }
        List<String> order = List.copyOf(map.keySet());
        Patch<Map<String, Integer>> patch = Patch.set(map);

        map.clear();

        assertThat(patch.value().orElseThrow().keySet()).containsExactlyElementsOf(order);
        assertThatThrownBy(() -> patch.value().orElseThrow().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @SuppressWarnings("NullAway") // null, as a caller could pass it
    void setRejectsNull() {
        assertThatThrownBy(() -> Patch.set(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Patch.set(Arrays.asList("a", null))).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Patch.set(Collections.singletonMap("a", null)))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Patch.set(Collections.singletonMap(null, "a")))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void patchesWithTheSameChangeAreEqual() {
        assertThat(Patch.set("a")).isEqualTo(Patch.set("a")).hasSameHashCodeAs(Patch.set("a"));
        assertThat(Patch.set("a")).isNotEqualTo(Patch.set("b")).isNotEqualTo(Patch.clear());
        assertThat(Patch.keep()).isEqualTo(Patch.keep()).isNotEqualTo(Patch.clear());
        assertThat(Patch.clear()).isEqualTo(Patch.clear());
    }
}
