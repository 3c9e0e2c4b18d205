package io.github.llmintegrations.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * The style in which Immutables generates the types of this package. It is not retained in class files, since it refers to
 * classes that applications do not have.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true,
        redactedMask = "***",
        throwForInvalidImmutableState = IllegalArgumentException.class,
        allowedClasspathAnnotations = {Generated.class},
        defaults = @Value.Immutable(copy = false))
@interface CoreStyle {}
