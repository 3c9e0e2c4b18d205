package io.github.llmintegrations.core.internal.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Dns;
import org.jspecify.annotations.Nullable;

/**
 * Looks hosts up on other threads, since a look-up that blocks listens to nobody: whatever ends a call ends its wait. The
 * same as another with the same {@link Dns}, so that clients that share an HTTP client share its connections.
 */
final class LookUps implements Dns {
    private final Dns dns;
    private final Executor executor;
    private final RunningAttempts running;

    LookUps(Dns dns, Executor executor, RunningAttempts running) {
        this.dns = dns;
        this.executor = executor;
        this.running = running;
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        List<InterruptibleCall> calls = running.ofThisThread();
        return calls.isEmpty() ? dns.lookup(host) : await(host, calls);
    }

    private List<InetAddress> await(String host, List<InterruptibleCall> calls) throws UnknownHostException {
        AtomicBoolean interrupted = new AtomicBoolean();
        FutureTask<List<InetAddress>> lookUp = new FutureTask<>(() -> {
            try {
                return dns.lookup(host);
            } finally {
                interrupted.set(Thread.interrupted());
            }
        });
        calls.forEach(each -> each.cancelsToo(lookUp));
        try {
            executor.execute(lookUp);
            return lookUp.get();
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            lookUp.cancel(true);
            Thread.currentThread().interrupt();
            throw unknownHost(e);
        } catch (CancellationException | RejectedExecutionException e) {
            throw unknownHost(e); // a call was cancelled, or its client closed
        } finally {
            if (interrupted.get() && !lookUp.isCancelled()) {
                Thread.currentThread().interrupt(); // the look-up took its thread for this one
            }
        }
    }

    private static UnknownHostException failure(@Nullable Throwable thrown) {
        if (thrown instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof UnknownHostException unknown ? unknown : unknownHost(thrown);
    }

    private static UnknownHostException unknownHost(@Nullable Throwable cause) {
        UnknownHostException unknown = new UnknownHostException();
        unknown.initCause(cause);
        return unknown;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LookUps that && dns.equals(that.dns);
    }

    @Override
    public int hashCode() {
        return dns.hashCode();
    }
}
