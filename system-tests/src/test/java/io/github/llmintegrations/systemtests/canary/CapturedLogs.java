package io.github.llmintegrations.systemtests.canary;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import mockwebserver3.MockWebServer;

/** All that is logged at whatever level, and all that is printed, until it is closed. What is logged is not printed. */
final class CapturedLogs implements AutoCloseable {
    private static final Logger ROOT = Logger.getLogger("");

    /** Held, for the levels of a logger that nobody holds are forgotten. */
    private static final List<Logger> OKHTTP = List.of(
            Logger.getLogger("okhttp3.OkHttpClient"),
            Logger.getLogger("okhttp3.internal.concurrent.TaskRunner"),
            Logger.getLogger("okhttp3.internal.http2.Http2"));

    /** Tells what the server was told to answer, which is no client's doing. */
    private static final Logger SERVER = Logger.getLogger(MockWebServer.class.getName());

    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final PrintStream sink = new PrintStream(text, true, StandardCharsets.UTF_8);
    private final Handler handler = new Recorder();
    private final Level rootLevel = ROOT.getLevel();
    private final List<Handler> rootHandlers = List.of(ROOT.getHandlers());
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    private CapturedLogs() {}

    static CapturedLogs start() {
        CapturedLogs logs = new CapturedLogs();
        logs.handler.setLevel(Level.ALL);
        logs.rootHandlers.forEach(ROOT::removeHandler);
        ROOT.addHandler(logs.handler);
        ROOT.setLevel(Level.ALL);
        OKHTTP.forEach(each -> each.setLevel(Level.ALL));
        SERVER.setLevel(Level.OFF);
        System.setOut(logs.tee(logs.out));
        System.setErr(logs.tee(logs.err));
        return logs;
    }

    private PrintStream tee(PrintStream original) {
        return new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int each) {
                        original.write(each);
                        sink.write(each);
                    }

                    @Override
                    public void write(byte[] bytes, int offset, int length) {
                        original.write(bytes, offset, length);
                        sink.write(bytes, offset, length);
                    }
                },
                true,
                StandardCharsets.UTF_8);
    }

    /** What came since the last call of this. */
    String drain() {
        synchronized (sink) {
            String drained = text.toString(StandardCharsets.UTF_8);
            text.reset();
            return drained;
        }
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
        ROOT.removeHandler(handler);
        rootHandlers.forEach(ROOT::addHandler);
        ROOT.setLevel(rootLevel);
        OKHTTP.forEach(each -> each.setLevel(null));
        SERVER.setLevel(null);
    }

    private final class Recorder extends Handler {
        @Override
        public void publish(LogRecord record) {
            StringWriter line = new StringWriter();
            line.append(record.getLevel() + " " + record.getLoggerName() + ": "
                    + new SimpleFormatter().formatMessage(record) + " " + Arrays.toString(record.getParameters())
                    + "\n");
            if (record.getThrown() != null) {
                record.getThrown().printStackTrace(new PrintWriter(line, true));
            }
            synchronized (sink) {
                sink.print(line);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
