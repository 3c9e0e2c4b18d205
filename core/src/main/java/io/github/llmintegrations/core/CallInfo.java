package io.github.llmintegrations.core;

import org.immutables.value.Value;

/**
 * What a call is: the operation and its endpoint, without an id, a query or a header. The HTTP request of each attempt carries it
 * as a tag: {@code request.tag(CallInfo.class)} returns it to the interceptors and event listeners that an application adds
 * to OkHttp. Immutable.
 */
@Value.Immutable
public abstract class CallInfo {
    CallInfo() {}

    /** {@return a builder} {@code build()} requires everything. */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the vendor's name, such as {@code Arize}} */
    public abstract String vendor();

    /** {@return the operation's name, such as {@code integrations.create}} */
    public abstract String operation();

    /** {@return the HTTP method} */
    public abstract String method();

    /** {@return the path with its placeholders, such as {@code /v2/integrations/{integration_id}}} */
    public abstract String pathTemplate();

    /** A builder of {@link CallInfo}. Not thread-safe. */
    public static final class Builder extends ImmutableCallInfo.Builder {
        Builder() {}
    }
}
