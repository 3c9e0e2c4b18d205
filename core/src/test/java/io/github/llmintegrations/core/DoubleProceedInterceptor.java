package io.github.llmintegrations.core;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** An interceptor of an application that misuses OkHttp: it proceeds twice without closing the first response. */
public final class DoubleProceedInterceptor implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
        Response unused = chain.proceed(chain.request());
        return chain.proceed(chain.request());
    }
}
