package io.github.llmintegrations.core;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** An application's interceptor that misuses OkHttp, in a package of its own: it does not close its first answer. */
public final class ProceedsTwice implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
        Response unused = chain.proceed(chain.request());
        return chain.proceed(chain.request());
    }
}
