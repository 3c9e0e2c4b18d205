package io.github.llmintegrations.systemtests.soak;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.sandbox.Fault;
import io.github.llmintegrations.sandbox.arize.ArizeSandbox;
import io.github.llmintegrations.sandbox.portkey.PortkeySandbox;
import io.github.llmintegrations.testing.NoDelayServerSockets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Ten thousand calls, many of which fail in all ways there are, cost no more than two thousand. */
class SoakTest {
    static final int CALLS_TO_WARM_UP = 2_000;
    static final int CALLS = 10_000;
    static final String MEASURED = "measured ";
    static final String ARIZE = "arize";
    static final String PORTKEY = "portkey";

    private static final long MEBIBYTE = 1 << 20;

    /** Idle threads of the pools come and go. If calls left threads behind, there would be hundreds more. */
    private static final int MOST_MORE_THREADS = 10;

    @StartStop
    private final MockWebServer broken = NoDelayServerSockets.server();

    @AutoClose
    private final ArizeSandbox arize = ArizeSandbox.start();

    @AutoClose
    private final PortkeySandbox portkey = PortkeySandbox.start();

    private final BrokenVendor brokenVendor = new BrokenVendor();
    private final List<SoakMeasurement> measured = new ArrayList<>();
    private final List<String> alsoPrinted = new ArrayList<>();

    @Test
    void callsLeaveNothingBehind() throws IOException, InterruptedException {
        broken.setDispatcher(brokenVendor);
        try (SoakJvm program = SoakJvm.start(
                arize.baseUrl(),
                arize.apiKey(),
                portkey.baseUrl(),
                portkey.apiKey(),
                broken.url("/").toString())) {
            serve(program);

            assertThat(program.exitCode()).describedAs("%s", alsoPrinted).isZero();
        }

        assertThat(measured).extracting(SoakMeasurement::calls).containsExactly((long) CALLS_TO_WARM_UP, (long) CALLS);
        SoakMeasurement early = measured.get(0);
        SoakMeasurement late = measured.get(1);
        assertThat(late.heap() - early.heap()).isLessThan(MEBIBYTE);
        assertThat(late.threads()).isLessThanOrEqualTo(early.threads() + MOST_MORE_THREADS);
        assertThat(late.connections()).isLessThanOrEqualTo(5);
        assertThat(late.connectionsInUse()).isZero();
        assertThat(late.complaints()).isZero();
        assertThat((long) requests()).isEqualTo(late.attempts());
    }

    private void serve(SoakJvm program) throws IOException, InterruptedException {
        for (Optional<String> line = program.readLine(); line.isPresent(); line = program.readLine()) {
            String printed = line.get();
            if (printed.startsWith(MEASURED)) {
                measured.add(SoakMeasurement.parse(printed.substring(MEASURED.length())));
            } else if (obey(printed)) {
                program.writeLine(SoakOrders.DONE);
            } else {
                alsoPrinted.add(printed);
            }
        }
    }

    private boolean obey(String order) throws InterruptedException {
        switch (order) {
            case SoakOrders.AWAIT_SILENCE -> brokenVendor.awaitSilence();
            case SoakOrders.END_SILENCE -> brokenVendor.endSilence();
            default -> {
                return order.startsWith(SoakOrders.STRIKE)
                        && strike(order.substring(SoakOrders.STRIKE.length()).split(" "));
            }
        }
        return true;
    }

    private boolean strike(String... order) {
        Fault fault = SoakFault.valueOf(order[2]).fault().times(Integer.parseInt(order[1]));
        if (order[0].equals(ARIZE)) {
            arize.inject(fault);
        } else {
            portkey.inject(fault);
        }
        return true;
    }

    private int requests() {
        return arize.journal().size() + portkey.journal().size() + broken.getRequestCount();
    }
}
