package io.github.llmintegrations.core.internal.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/** The style in which Immutables generates the documents of the clients. The generated classes are package-private. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@ReplacementEncodingEnabled
@JsonNodeEncodingEnabled
@OptionalJsonNodeEncodingEnabled
@AdditionalFieldsEncodingEnabled
@SecretEncodingEnabled
@OptionalSecretEncodingEnabled
@SecretPatchEncodingEnabled
@SecretMapEncodingEnabled
@SecretMapPatchEncodingEnabled
@PatchEncodingEnabled
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true,
        from = "",
        deferCollectionAllocation = true,
        delegateToString = "io.github.llmintegrations.core.internal.json.Documents.toString",
        throwForInvalidImmutableState = InvalidDocumentException.class,
        allowedClasspathAnnotations = {Generated.class},
        defaults = @Value.Immutable(copy = false))
public @interface SdkStyle {}
