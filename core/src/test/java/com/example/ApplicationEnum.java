package com.example;

import io.github.llmintegrations.core.OpenEnum;

/** An enumeration of an application, which must not extend {@link OpenEnum}. */
public final class ApplicationEnum extends OpenEnum {

    public ApplicationEnum() {
        super("x", true);
    }
}
