package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Reads texts that stand for something, of which a few come again and again: no string is made of one that is known
 * already. What it keeps is bounded, whatever comes.
 */
final class KnownTexts<T> implements ValueReader<T> {
    private static final int SLOTS = 64;
    private static final int LONGEST = 64;

    private final Function<String, T> meaning;
    private final AtomicReferenceArray<Known<T>> known = new AtomicReferenceArray<>(SLOTS);

    KnownTexts(Function<String, T> meaning) {
        this.meaning = meaning;
    }

    @Override
    public T read(JsonParser json) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            throw Places.unexpected(json);
        }
        char[] characters = json.getTextCharacters();
        int start = json.getTextOffset();
        int length = json.getTextLength();
        int slot = slot(characters, start, length);
        Known<T> found = known.get(slot);
        if (found != null && found.is(characters, start, length)) {
            return found.value;
        }
        String text = json.getText();
        T value = meaning.apply(text);
        if (found == null && length <= LONGEST) {
            known.set(slot, new Known<>(text.toCharArray(), value));
        }
        return value;
    }

    private static int slot(char[] characters, int start, int length) {
        int hash = length;
        if (length > 0) {
            hash = 31 * (31 * (31 * hash + characters[start]) + characters[start + length / 2])
                    + characters[start + length - 1];
        }
        return (hash ^ (hash >>> 8)) & (SLOTS - 1);
    }

    private static final class Known<T> {
        private final char[] text;
        private final T value;

        Known(char[] text, T value) {
            this.text = text;
            this.value = value;
        }

        boolean is(char[] characters, int start, int length) {
            return Arrays.equals(text, 0, text.length, characters, start, start + length);
        }
    }
}
