package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
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
            known.set(slot, new Known<>(text, value));
        }
        return value;
    }

    private static int slot(char[] characters, int start, int length) {
        int hash = length;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + characters[i];
        }
        return (hash ^ (hash >>> 16)) & (SLOTS - 1);
    }

    private record Known<T>(String text, T value) {
        boolean is(char[] characters, int start, int length) {
            if (text.length() != length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (text.charAt(i) != characters[start + i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
