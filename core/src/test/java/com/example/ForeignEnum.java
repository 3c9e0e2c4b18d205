package com.example;

import io.github.llmintegrations.core.OpenEnum;

/** As an application might extend a class that it must not. */
public final class ForeignEnum extends OpenEnum {

    public ForeignEnum() {
        super("x", true);
    }
}
