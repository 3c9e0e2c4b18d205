package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;

class RunningAttemptsTest {
    private static final Request REQUEST =
            new Request.Builder().url("https://api.testo.invalid/").build();

    private final RunningAttempts running = new RunningAttempts();

    @Test
    void anAttemptThatBeginsWhileAllAreCancelledIsStillBounded() {
        List<Call> late = calls(new EventListener() {});
        Call first = call(new EventListener() {
            @Override
            public void canceled(Call call) {
                late.forEach(each -> add(each, Duration.ofMillis(50)));
            }
        });
        add(first, Duration.ofHours(1));

        running.cancelAll();

        Waiting.until(() -> late.stream().allMatch(Call::isCanceled));
    }

    @Test
    void aListenerThatFailsKeepsNoOtherAttemptRunning() {
        List<Call> calls = calls(new EventListener() {
            @Override
            public void canceled(Call call) {
                throw new IllegalStateException("this is thrown for a test");
            }
        });
        calls.forEach(each -> add(each, Duration.ofHours(1)));

        running.cancelAll();

        assertThat(calls).allMatch(Call::isCanceled);
    }

    private void add(Call call, Duration limit) {
        running.add(call, new Wire(new InterruptibleCall(call, limit), false));
    }

    private static List<Call> calls(EventListener listener) {
        return Stream.generate(() -> call(listener)).limit(30).toList();
    }

    private static Call call(EventListener listener) {
        return new OkHttpClient.Builder().eventListener(listener).build().newCall(REQUEST);
    }
}
