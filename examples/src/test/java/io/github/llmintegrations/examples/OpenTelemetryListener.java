package io.github.llmintegrations.examples;

import io.github.llmintegrations.core.AttemptReport;
import io.github.llmintegrations.core.CallEnd;
import io.github.llmintegrations.core.CallInfo;
import io.github.llmintegrations.core.CallListener;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import java.util.ArrayDeque;
import java.util.Deque;

/** The listener of docs/observability.md, which {@link ReadmeTest} compares with the page. */
@SuppressWarnings("MustBeClosedChecker") // onEnd closes the scope
// snippet
final class OpenTelemetryListener implements CallListener {
    private final Tracer tracer;
    private final ThreadLocal<Deque<Scope>> scopes = ThreadLocal.withInitial(ArrayDeque::new);

    OpenTelemetryListener(Tracer tracer) {
        this.tracer = tracer;
    }

    @Override
    public void onStart(CallInfo call) {
        Span span = tracer.spanBuilder(call.vendor() + " " + call.operation())
                .setSpanKind(SpanKind.CLIENT)
                .setAttribute("http.request.method", call.method())
                .setAttribute("url.template", call.pathTemplate())
                .startSpan();
        scopes.get().push(span.makeCurrent());
    }

    @Override
    public void onAttempt(AttemptReport attempt) {
        Attributes attributes = Attributes.builder()
                .put("attempt", attempt.attempt())
                .put("http.response.status_code", attempt.status().orElse(0))
                .put("retry_in", attempt.retryIn().map(Object::toString).orElse("no retry"))
                .build();
        Span.current().addEvent("attempt", attributes);
    }

    @Override
    public void onEnd(CallEnd end) {
        Span span = Span.current();
        end.errorType().ifPresent(type -> span.setAttribute("error.type", type).setStatus(StatusCode.ERROR));
        scopes.get().pop().close();
        span.end();
    }
}
// end
